import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { visitDays } from '../../domain/case/contact';
import type { FamilyMember } from '../../domain/case/family';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import { daysSetByTheAgency, duty, type NextInRow, oneAfterAnother } from '../../domain/duties/vocabulary';
import { SOURCE } from './source';

interface VisitSubject extends NextInRow {
  person: string;
  /** Why the visit is not owed any more; null while it is. */
  ended: string | null;
}

/*
 * KCA 18, "Use caseworker visits to mobilize services":
 *
 *   Visit with individual family members at required intervals or more frequently if necessary to support goals.
 *
 * The intervals are in another manual: visits are owed where the agency sets the days (limits: 'family-visit', part e,
 * row 10), for the children of the plan and the parents who receive services, each counted from the last.
 */
export const familyVisit = duty<VisitSubject>('family-visit', {
  title: ({ person }) => `Visit to ${person}`,
  source: SOURCE,
  cites: ['S4.57'],
  per: (aCase, asOf) =>
    aCase.family.filter(isVisited).flatMap((member) =>
      visitsTo(member)
        .per(aCase, asOf)
        .map((visit) => ({ ...visit, key: `${member.id}/${visit.key}`, person: member.id, ended: endOf(member) })),
    ),
  since: (aCase, visit) => visitsTo({ id: visit.person }).since(aCase, visit),
  metBy: (_, { metOn }) => metOn,
  due: daysSetByTheAgency('family-visit'),
  needsLimit: true,
  cancelledBy: (_, { ended }) => ended,
  announce: false,
  announceMoves: false,
  remind: [3, 0],
  escalate: SHORT_LADDER,
});

const visitsTo = ({ id }: Pick<FamilyMember, 'id'>) =>
  oneAfterAnother(`the last visit to ${id}`, (aCase: Case): CivilDate[] =>
    visitDays(aCase, id).filter((on) => on >= (aCase.openedOn ?? on)),
  );

function isVisited({ role, focusChild, receivesServices }: FamilyMember): boolean {
  return focusChild || (role === 'parent' && receivesServices);
}

function endOf({ id, leftOn, rightsTerminatedOn }: FamilyMember): string | null {
  if (leftOn) return `${id} left care on ${leftOn}`;
  return rightsTerminatedOn ? `parental rights terminated on ${rightsTerminatedOn}` : null;
}
