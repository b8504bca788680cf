import { addDays, type CivilDate, earliest } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { type FamilyMember, residencesOf } from '../../domain/case/family';
import { outOfHomeSince } from '../../domain/case/placement';
import type { Span } from '../../domain/duties/vocabulary';

/** A stretch in which a person is to be seen each month, and what ended it when nothing is left to be done then. */
export interface ToSee extends Span {
  person: string;
  /** Why the month in which it ended is not owed; null when that month stands as a whole. */
  ended: string | null;
  /** Which of the sentences asks for it, and when. */
  reasons: { why: string; rule: string; from: CivilDate; to: CivilDate | null }[];
}

/*
 * "Practice Improvement Tip: Case Manager Visitation with Children and Parents", after the CHILDS policy manual:
 *
 *   • The assigned CPS Specialist shall have face-to-face contact with all children in out-of-home care in placement
 *     once per calendar month.
 *   • For in-home dependencies, the assigned CPS Specialist is to have face-to-face contact with the child and parent(s)
 *     in the home at least once a month.
 *   • For voluntary in-home service cases, the assigned CPS Specialist shall have face-to-face contact with parent(s)
 *     residing in the same household and children in the home at least once a month.
 *   • If the child's permanency goal is family reunification or remain with family, the assigned CPS Specialist shall
 *     have face-to-face contact with all parents at least once a month, including any alleged parents and parents
 *     residing outside of the child's home.
 */
export function peopleToSee(aCase: Case): ToSee[] {
  const children = childrenOfThePlan(aCase);
  return [
    ...children.map((child) => childToSee(aCase, child)),
    ...parentsOf(aCase).flatMap((parent) => parentToSee(aCase, parent, children)),
  ].filter(({ from, to }) => to === null || from <= to);
}

/*
 *   • If the child's permanency goal is not family reunification or remain with family, the CPS Specialist shall consult
 *     with their supervisor to develop a plan for contact with parents whose parental rights have not been terminated
 *     and whose whereabouts are known.
 */
export function parentsSeenByPlan(aCase: Case, on: CivilDate): { person: string; since: CivilDate }[] {
  const today = earliest([on, aCase.closure?.on]) as CivilDate;
  if (childrenOfThePlan(aCase).every((child) => child.leftOn)) return [];
  const spans = peopleToSee(aCase);
  const unknown = aCase.absences.filter(({ status, returnedOn }) => status === 'whereabouts-unknown' && !returnedOn);
  return parentsOf(aCase)
    .filter(({ id, rightsTerminatedOn }) => !rightsTerminatedOn && !unknown.some(({ person }) => person === id))
    .flatMap(({ id }) => {
      const theirs = spans.filter(({ person }) => person === id);
      if (theirs.some(({ to }) => to === null || to >= today)) return [];
      const last = theirs.reduce<CivilDate | null>(
        (latest, { to }) => (to && (!latest || to > latest) ? to : latest),
        null,
      );
      return [{ person: id, since: last ? addDays(last, 1) : (aCase.openedOn ?? today) }];
    });
}

// Product default: what an agency means by reunification and by staying with the family, among the goals (GLOSSARY c3).
const WITH_THE_FAMILY = ['Return Home', 'Remain Home'];

function childrenOfThePlan(aCase: Case): FamilyMember[] {
  return aCase.family.filter((member) => member.focusChild);
}

function parentsOf(aCase: Case): FamilyMember[] {
  return aCase.family.filter((member) => member.role === 'parent');
}

function childToSee(aCase: Case, { id, leftOn }: FamilyMember): ToSee {
  const from = aCase.openedOn ?? '';
  const ended = leftOn && `${id} left care on ${leftOn}`;
  return { key: id, person: id, from, to: lastDay(aCase, leftOn), ended, reasons: reasonsForChild(aCase, id) };
}

/**
 * The types of cases that the manual tells apart, each with the sentence that asks for the visit (S3.8). The type follows
 * from what is on record of the child and of the case; an investigation that goes on beside it asks for interviews of its
 * own (investigation.ts).
 */
interface CaseType {
  child: string;
  rule: string;
}

const CASE_TYPES = {
  outOfHome: { child: 'child in out-of-home care', rule: 'S3.5' },
  inHomeDependency: { child: 'child at home in an in-home case', rule: 'S3.6' },
  voluntaryInHome: { child: 'child at home in a voluntary in-home case', rule: 'S3.7' },
} as const satisfies Record<string, CaseType>;

function inHomeType({ voluntary }: Case): CaseType {
  return voluntary ? CASE_TYPES.voluntaryInHome : CASE_TYPES.inHomeDependency;
}

/** The manual asks for the visit at home and in care alike, in sentences of their own. */
function reasonsForChild(aCase: Case, child: string): ToSee['reasons'] {
  const opened = aCase.openedOn ?? '';
  const away = outOfHomeSince(aCase, child);
  const asked = ({ child: why, rule }: CaseType) => ({ why, rule });
  return [
    { ...asked(inHomeType(aCase)), from: opened, to: away && addDays(away, -1) },
    ...(away ? [{ ...asked(CASE_TYPES.outOfHome), from: away, to: null }] : []),
  ].filter(({ from, to }) => to === null || from <= to);
}

/** All parents while a child is to be with the family; the parents in the home while a child lives there. */
function parentToSee(aCase: Case, parent: FamilyMember, children: FamilyMember[]): ToSee[] {
  const stretches = children.flatMap((child) => [...withTheFamily(aCase, child), ...atHome(aCase, child, parent)]);
  const { id, rightsTerminatedOn: terminated } = parent;
  return joined(stretches).map(({ from, to, ended, reasons }) => {
    const cut = terminated !== null && (to === null || terminated <= to);
    return {
      key: id,
      person: id,
      from,
      to: cut ? terminated : to,
      ended: cut ? `parental rights terminated on ${terminated}` : ended,
      reasons,
    };
  });
}

type Stretch = Pick<ToSee, 'from' | 'to' | 'ended' | 'reasons'>;

/** While the goal is reunification or remaining with the family; while there is none, the strictest reading. */
function withTheFamily(aCase: Case, child: FamilyMember): Stretch[] {
  const goals = [{ goal: null, since: aCase.openedOn ?? '' }, ...child.goals];
  return goals.flatMap(({ goal, since }, index) => {
    if (goal !== null && !WITH_THE_FAMILY.includes(goal)) return [];
    const next = goals[index + 1];
    const why = goal === null ? `no goal of ${child.id} yet` : `goal ${goal} of ${child.id}`;
    return stretch(aCase, child, since, next ? addDays(next.since, -1) : null, { why, rule: 'S3.9' });
  });
}

/** While the parent lives in the child's home, and the child does. */
function atHome(aCase: Case, child: FamilyMember, { id }: FamilyMember): Stretch[] {
  const away = outOfHomeSince(aCase, child.id);
  const last = away && addDays(away, -1);
  const asked = { why: `in the home with ${child.id}`, rule: inHomeType(aCase).rule };
  const residences = residencesOf(aCase, id);
  return residences.flatMap(({ elsewhere, since }, index) => {
    const next = residences[index + 1];
    return elsewhere ? [] : stretch(aCase, child, since, earliest([last, next && addDays(next.since, -1)]), asked);
  });
}

function stretch(
  aCase: Case,
  { id, leftOn }: FamilyMember,
  from: CivilDate,
  to: CivilDate | null,
  asked: { why: string; rule: string },
): Stretch[] {
  const left = leftOn !== null && (to === null || leftOn <= to);
  const last = lastDay(aCase, left ? leftOn : to);
  if (last !== null && last < from) return [];
  return [
    { from, to: last, ended: left ? `${id} left care on ${leftOn}` : null, reasons: [{ ...asked, from, to: last }] },
  ];
}

function lastDay(aCase: Case, on: CivilDate | null): CivilDate | null {
  return earliest([on, aCase.closure?.on]);
}

/** Stretches that overlap or follow each other are one; it ends as the last of them does. */
function joined(stretches: Stretch[]): Stretch[] {
  const inOrder = [...stretches].sort((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.reduce<Stretch[]>((done, next) => {
    const last = done.at(-1);
    if (!last || (last.to !== null && addDays(last.to, 1) < next.from)) return [...done, next];
    const longer = endsLater(next, last) ? next : last;
    const reasons = [...last.reasons, ...next.reasons];
    return [...done.slice(0, -1), { ...longer, from: last.from, reasons }];
  }, []);
}

function endsLater(one: Stretch, other: Stretch): boolean {
  return other.to !== null && (one.to === null || one.to > other.to);
}
