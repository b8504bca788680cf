import type { FC } from 'hono/jsx';
import { ageOf, type FamilyMember } from '../../../../domain/case/family';
import { currentPlacement } from '../../../../domain/case/placement';
import { planOf } from '../../../../domain/case/plan';
import type { Participant } from '../../../../store/participants';
import { dayWords } from '../../page/day-words';
import { Notice } from '../../page/notice';
import { Table } from '../../page/table';
import { Tag } from '../../page/tag';
import { choiceWord } from '../../vocabulary/choice-words';
import { planPage } from '../addresses';
import { called } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { titleOf } from '../plans/list-page';
import { ContactTable } from './contact-table';
import { peopleWords } from './words';

/** Who belongs to the case: the family as far as it may be named and reached, and the staff with their dates. */
export const PeoplePage: FC<{
  view: CaseView;
  /** What is kept of the family in the record store; null for whoever may not read it. */
  family: readonly Participant[] | null;
  done?: string;
}> = ({ view, family, done }) => (
  <CasePage view={view} area="people" help="/help/people">
    <Notice done={done} words={peopleWords(view.frame.language).done} />
    <Family view={view} />
    {family && <ContactTable view={view} family={family} />}
    <Staff view={view} />
    {view.reach === 'whole' && <OfTheWholeCase view={view} />}
  </CasePage>
);

const Family: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame, standing } = view;
  const { columns, ...words } = peopleWords(frame.language);
  return (
    <Table
      caption={words.family}
      rows={aCase.family}
      columns={[
        { heading: columns.who, kind: 'name', cell: ({ id }) => called(view, id) },
        { heading: columns.role, cell: ({ role }) => choiceWord('family-role', role, frame.language) },
        {
          heading: columns.age,
          cell: (member) => {
            const age = ageOf(member, standing.today);
            return age === null ? '' : words.years(age);
          },
        },
        { heading: columns.home, cell: (member) => homeOf(member, view) },
        { heading: columns.more, cell: (member) => moreOf(member, view) },
      ]}
    />
  );
};

function homeOf({ id, livesElsewhere }: FamilyMember, view: CaseView): string {
  const { language } = view.frame;
  const words = peopleWords(language);
  const home = currentPlacement(view.aCase, id);
  if (home) return words.homeWith(called(view, home.caregiver), dayWords(home.from, language));
  return livesElsewhere ? words.elsewhere : '';
}

/** What the plan says of somebody is not for whoever sees only the joint service. */
function moreOf({ role, goal, leftOn, receivesServices, rightsTerminatedOn }: FamilyMember, view: CaseView): string {
  const { language } = view.frame;
  const words = peopleWords(language);
  if (view.reach !== 'whole') return '';
  const said = [
    goal && words.goal(choiceWord('case-plan-goals', goal, language)),
    role === 'parent' && receivesServices && words.services,
    leftOn && words.left(dayWords(leftOn, language)),
    rightsTerminatedOn && words.terminated(dayWords(rightsTerminatedOn, language)),
  ];
  return said.filter(Boolean).join('; ');
}

const Staff: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame } = view;
  const { columns, ...words } = peopleWords(frame.language);
  const assigned = aCase.assignments.at(-1);
  return (
    <Table
      caption={words.staff}
      rows={aCase.staff}
      columns={[
        { heading: columns.who, kind: 'name', cell: ({ id }) => called(view, id) },
        { heading: columns.role, cell: ({ role }) => choiceWord('role', role, frame.language) },
        {
          heading: columns.more,
          cell: ({ id, active, former }) => (
            <>
              {assigned?.worker === id && words.holder(dayWords(assigned.since, frame.language))}
              {former && <Tag>{words.former}</Tag>}
              {!active && <Tag>{words.inactive}</Tag>}
            </>
          ),
        },
      ]}
    />
  );
};

const OfTheWholeCase: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame, standing, file } = view;
  const { columns, ...words } = peopleWords(frame.language);
  const day = (on: string) => dayWords(on, frame.language);
  const { outstandingSignatures } = standing;
  return (
    <>
      {aCase.standIns.length > 0 && (
        <Table
          caption={words.standIns}
          rows={[...aCase.standIns].reverse()}
          columns={[
            { heading: columns.who, kind: 'name', cell: ({ id }) => called(view, id) },
            { heading: columns.days, cell: ({ from, to }) => words.span(day(from), day(to)) },
          ]}
        />
      )}
      {outstandingSignatures.length > 0 && (
        <Table
          caption={words.signatures}
          rows={outstandingSignatures}
          columns={[
            { heading: columns.who, kind: 'name', cell: ({ person }) => called(view, person) },
            {
              heading: columns.plan,
              cell: ({ plan: id }) => {
                const plan = planOf(aCase, id);
                return <a href={planPage(file.caseId, id)}>{plan ? titleOf(plan, frame.language) : id}</a>;
              },
            },
          ]}
        />
      )}
      {aCase.absences.length > 0 && (
        <Table
          caption={words.away}
          rows={[...aCase.absences].reverse()}
          columns={[
            { heading: columns.who, kind: 'name', cell: ({ person }) => called(view, person) },
            { heading: columns.what, cell: ({ status }) => choiceWord('absence', status, frame.language) },
            {
              heading: columns.days,
              cell: ({ from, returnedOn }) =>
                returnedOn ? words.span(day(from), day(returnedOn)) : words.since(day(from)),
            },
          ]}
        />
      )}
    </>
  );
};
