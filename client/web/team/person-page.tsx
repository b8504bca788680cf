import type { FC } from 'hono/jsx';
import { timeOfDayAt } from '../../../domain/calendar/agency-clock';
import type { CaseFile } from '../../../store/case-files';
import { casePage, dutyPage } from '../case/addresses';
import { type Names, titleFor } from '../case/named';
import { Sentence } from '../case/sentence';
import { PlayedUntil } from '../my-work/page';
import type { WorkLine } from '../my-work/work';
import { workWords } from '../my-work/words';
import { Breadcrumb } from '../page/breadcrumb';
import { Button, Buttons } from '../page/button';
import { Checkboxes } from '../page/choices';
import { Counts } from '../page/counts';
import { DayLabel } from '../page/day-label';
import { Empty } from '../page/empty';
import { ErrorSummary, errorOf, type FormError } from '../page/error-summary';
import { type Frame, useFrame } from '../page/frame';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { type Column, Table } from '../page/table';
import { takersFor } from './handing-over';
import { casesHeldBy, linesOf, listed, NOBODY, PERSON_LISTS, type PersonList, type Team } from './team';
import { chosenUnit, nameOf, staffNames, teamAddress } from './team-page';
import { personPage } from './workload-page';
import { teamWords } from './words';

/** What is shown of one person of a team. */
export interface PersonOfTeam {
  team: Team;
  person: string | null;
  list: PersonList;
  namesOf: (caseId: string) => Names;
  /** Where the choice of cases came back: what was chosen, and what is wrong with it. */
  chosen?: { cases: readonly string[]; to: string };
  errors?: readonly FormError[];
}

/** What one person owes and which cases they hold, with the way to hand cases over. */
export const PersonPage: FC<PersonOfTeam & { frame: Frame }> = ({ frame, ...shown }) => {
  const { team, person, errors = [] } = shown;
  const words = teamWords(frame.language);
  const held = casesHeldBy(team, person);
  const owed = linesOf(team, person, frame.today);
  return (
    <Page
      frame={frame}
      title={nameOf(staffNames(team.staff), person, words.nobody)}
      lead={words.person.lead(held.length, owed.length)}
      above={
        <>
          <ErrorSummary errors={errors} />
          <Breadcrumb pages={[{ href: teamAddress('', chosenUnit(frame, team)), text: words.person.crumb }]} />
        </>
      }
      failed={errors.length > 0}
      here="team"
      help="/help/team"
    >
      <Duties {...shown} lines={owed} />
      <h2 id="cases">{words.person.cases}</h2>
      {held.length === 0 ? <Empty>{words.person.noCases}</Empty> : <HandOver {...shown} held={held} lines={owed} />}
    </Page>
  );
};

const Duties: FC<PersonOfTeam & { lines: readonly WorkLine[] }> = (shown) => {
  const frame = useFrame();
  const { team, person, list, lines, namesOf } = shown;
  const words = teamWords(frame.language).person;
  const unit = chosenUnit(frame, team);
  const counts = PERSON_LISTS.map((each) => ({
    href: personPage(person, unit, each),
    text: words.lists[each],
    count: listed(lines, each).length,
  }));
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{words.duties}</h2>
      <Counts counts={counts} here={personPage(person, unit, list)} />
      <DutyTable caption={words.lists[list]} lines={listed(lines, list)} namesOf={namesOf} empty={words.empty} />
    </section>
  );
};

/** Duties with their cases and days, each leading to its explanation. */
export const DutyTable = <Line extends WorkLine>(props: {
  caption: string;
  lines: readonly Line[];
  namesOf: (caseId: string) => Names;
  empty?: string;
  /** Why each is due, where the table says so. */
  because?: (line: Line) => string | null;
}) => {
  const { caption, lines, namesOf, empty = '', because } = props;
  const { language, zone } = useFrame();
  const words = teamWords(language).person;
  const why: Column<Line> = {
    heading: words.columns.why,
    cell: (line) => {
      const reason = because?.(line);
      if (!reason) return <a href={dutyPage(line.caseId, line.duty)}>{words.explained}</a>;
      return <Sentence of={reason} names={namesOf(line.caseId)} language={language} />;
    },
  };
  if (lines.length === 0) return <Empty>{empty}</Empty>;
  return (
    <Table
      caption={caption}
      rows={lines}
      columns={[
        {
          heading: words.columns.what,
          kind: 'name',
          cell: ({ caseId, duty, title }) => (
            <a href={dutyPage(caseId, duty)}>{titleFor(title, namesOf(caseId), language)}</a>
          ),
        },
        {
          heading: words.columns.case,
          cell: ({ caseId, played }) => (
            <>
              <a href={casePage(caseId)}>{caseId}</a>
              <PlayedUntil day={played} />
            </>
          ),
        },
        {
          heading: words.columns.due,
          cell: ({ due, dueAt, played }) =>
            due ? (
              <>
                <DayLabel date={due} owed today={played ?? undefined} />{' '}
                {dueAt && workWords(language).by(timeOfDayAt(dueAt, zone))}
              </>
            ) : (
              words.noDate
            ),
        },
        ...(because ? [why] : []),
      ]}
    />
  );
};

/** The cases to choose from. It leads to a page that shows what would be done: nothing is sent yet. */
const HandOver: FC<PersonOfTeam & { held: readonly CaseFile[]; lines: readonly WorkLine[] }> = (shown) => {
  const frame = useFrame();
  const { team, person, held, lines, chosen, errors = [] } = shown;
  const words = teamWords(frame.language).person;
  const takers = takersFor(team, person);
  const unit = chosenUnit(frame, team);
  return (
    <form action="/team/hand-over" class="hand-over">
      <input type="hidden" name="from" value={person ?? NOBODY} />
      {unit && <input type="hidden" name="unit" value={unit} />}
      <Checkboxes
        name="case"
        label={words.chooseCases}
        error={errorOf(errors, 'case')}
        choices={held.map(({ caseId }) => choiceFor(caseId, lines, frame.language))}
        values={chosen?.cases}
        optional={takers.length === 0}
      />
      {takers.length === 0 ? (
        <p>{words.noTakers}</p>
      ) : (
        <>
          <SelectField
            name="to"
            label={words.to}
            hint={words.toHint}
            error={errorOf(errors, 'to')}
            choices={takers.map(({ id, name }) => ({ value: id, text: name }))}
            value={chosen?.to}
          />
          <p class="soft">{words.handOverAbout}</p>
          <Buttons>
            <Button>{words.next}</Button>
          </Buttons>
        </>
      )}
    </form>
  );
};

function choiceFor(caseId: string, lines: readonly WorkLine[], language: Frame['language']) {
  const words = teamWords(language).person;
  const theirs = lines.filter((line) => line.caseId === caseId);
  const hint = (
    <>
      {words.owedIn(theirs.length, listed(theirs, 'overdue').length)}{' '}
      <a href={casePage(caseId)}>
        {words.open}
        <span class="unseen"> {caseId}</span>
      </a>
    </>
  );
  return { value: caseId, text: caseId, hint };
}
