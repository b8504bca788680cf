import type { FC } from 'hono/jsx';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { MissedRow } from '../../../store/missed';
import type { Archive } from '../../../store/record-store';
import { casePage, dutyPage } from '../case/addresses';
import { type Names, titleFor } from '../case/named';
import type { WorkLine } from '../my-work/work';
import { ButtonLink } from '../page/button';
import { DayLabel } from '../page/day-label';
import { dayWords } from '../page/day-words';
import { Empty } from '../page/empty';
import { type Frame, useFrame } from '../page/frame';
import { Table } from '../page/table';
import { choiceWord } from '../vocabulary/choice-words';
import { DutyTable } from './person-page';
import { linesOf, listed, loadsOf, ownersOfMissed, type Team } from './team';
import { chosenUnit, nameOf, staffNames, teamAddress, TeamPage } from './team-page';
import { NoCases, personPage } from './workload-page';
import { teamWords } from './words';

/** What somebody has that is overdue. */
export interface Late {
  person: string | null;
  lines: LateLine[];
}

/** Something overdue, with the reason of its date. */
export interface LateLine extends WorkLine {
  /** Null where none is recorded. */
  because: string | null;
}

/** What is overdue, by person, the longest list in front: of the very lines that the workload counts. */
export async function lateOf(team: Team, today: CivilDate, archive: Pick<Archive, 'dutyReasons'>): Promise<Late[]> {
  const late = loadsOf(team, today)
    .filter(({ overdue }) => overdue > 0)
    .map(({ person }) => ({ person, lines: listed(linesOf(team, person, today), 'overdue') }));
  const reasons = await archive.dutyReasons(late.flatMap(({ lines }) => lines));
  const because = new Map(reasons.map((each) => [`${each.caseId} ${each.duty}`, each.because]));
  const withReason = (line: WorkLine) => ({ ...line, because: because.get(`${line.caseId} ${line.duty}`) ?? null });
  return late.map(({ person, lines }) => ({ person, lines: lines.map(withReason) }));
}

/** What is overdue by worker, and what could not be kept and why. */
export const OverduePage: FC<{
  frame: Frame;
  team: Team;
  late: readonly Late[];
  missed: readonly MissedRow[];
  since: CivilDate;
  namesOf: (caseId: string) => Names;
}> = ({ frame, team, late, missed, since, namesOf }) => {
  const words = teamWords(frame.language);
  const unit = chosenUnit(frame, team);
  const names = staffNames(team.staff);
  // A duty of two people is overdue once.
  const duties = new Set(late.flatMap(({ lines }) => lines.map(({ caseId, duty }) => `${caseId} ${duty}`)));
  return (
    <TeamPage
      frame={frame}
      team={team}
      path="/overdue"
      title={words.overdue.title}
      lead={duties.size > 0 ? words.overdue.lead(duties.size) : undefined}
    >
      {team.files.length === 0 ? (
        <NoCases />
      ) : (
        late.length === 0 && <Empty heading={words.overdue.none}>{words.overdue.noneAbout}</Empty>
      )}
      {late.map(({ person, lines }) => (
        <section aria-labelledby={`late-${person ?? ''}`}>
          <h2 id={`late-${person ?? ''}`}>
            <a href={personPage(person, unit, 'overdue')}>{nameOf(names, person, words.nobody)}</a>
          </h2>
          <DutyTable
            caption={words.overdue.caption(nameOf(names, person, words.nobody))}
            lines={lines}
            namesOf={namesOf}
            because={({ because }) => because}
          />
        </section>
      ))}
      {late.length > 0 && (
        <p>
          <ButtonLink href={teamAddress('/overdue.csv', unit)} tone="quiet">
            {words.download}
          </ButtonLink>
        </p>
      )}
      <h2>{words.overdue.reasons}</h2>
      <p class="soft">{words.overdue.reasonsAbout(dayWords(since, frame.language))}</p>
      {missed.length === 0 ? (
        <Empty>{words.overdue.noReasons}</Empty>
      ) : (
        <Missed rows={missed} namesOf={namesOf} staff={names} />
      )}
    </TeamPage>
  );
};

const Missed: FC<{ rows: readonly MissedRow[]; namesOf: (caseId: string) => Names; staff: Names }> = (props) => {
  const { rows, namesOf, staff } = props;
  const { language } = useFrame();
  const words = teamWords(language);
  return (
    <Table
      caption={words.overdue.reasons}
      captionUnseen
      rows={rows}
      columns={[
        {
          heading: words.overdue.missed.what,
          kind: 'name',
          cell: ({ caseId, duty, title }) => (
            <a href={dutyPage(caseId, duty)}>{titleFor(title, namesOf(caseId), language)}</a>
          ),
        },
        { heading: words.overdue.missed.case, cell: ({ caseId }) => <a href={casePage(caseId)}>{caseId}</a> },
        {
          heading: words.overdue.missed.person,
          cell: (row) =>
            ownersOfMissed(row)
              .map((person) => nameOf(staff, person, words.nobody))
              .join(', '),
        },
        { heading: words.overdue.missed.due, cell: ({ due }) => (due ? <DayLabel date={due} plain /> : '–') },
        {
          heading: words.overdue.missed.reason,
          cell: ({ code }) => (code ? choiceWord('miss-reason', code, language) : words.overdue.noReason),
        },
      ]}
    />
  );
};
