import type { FC } from 'hono/jsx';
import { ButtonLink } from '../page/button';
import { Empty } from '../page/empty';
import { type Frame, useFrame } from '../page/frame';
import { pageWords } from '../page/page-words';
import { type Column, Table } from '../page/table';
import { type Load, loadsOf, NOBODY, type PersonList, type Team } from './team';
import { chosenUnit, nameOf, seesAllUnits, staffNames, teamAddress, TeamPage } from './team-page';
import { teamWords } from './words';

/** Who has to carry what. */
export const WorkloadPage: FC<{ frame: Frame; team: Team }> = ({ frame, team }) => {
  const words = teamWords(frame.language);
  const { files, rows, tooMany } = team;
  const unit = chosenUnit(frame, team);
  return (
    <TeamPage
      frame={frame}
      team={team}
      path=""
      title={titleOf(team, frame)}
      lead={tooMany ? undefined : words.workload.lead(files.length, rows.length)}
    >
      {files.length === 0 && <NoCases />}
      <Loads team={team} unit={unit} />
    </TeamPage>
  );
};

/** Whoever has no unit to look at today has none in the heading. */
function titleOf({ unit }: Team, { viewer, language }: Frame): string {
  const { workload, tabs } = teamWords(language);
  return unit !== null || seesAllUnits(viewer) ? workload.title(unit) : tabs.label;
}

const Loads: FC<{ team: Team; unit: string | null }> = ({ team, unit }) => {
  const { today, language } = useFrame();
  const words = teamWords(language);
  const loads = loadsOf(team, today);
  const [own, others] = [true, false].map((isOwn) => loads.filter((load) => isOfTeam(load, team) === isOwn));
  const columns = columnsOf(team, unit, language);
  if (loads.length === 0) return null;
  return (
    <>
      <h2>{words.workload.caption}</h2>
      <p class="soft">{words.workload.about}</p>
      <Table caption={words.workload.caption} captionUnseen rows={own ?? []} columns={columns} />
      {others && others.length > 0 && <Table caption={words.workload.others} rows={others} columns={columns} />}
      <p>
        <ButtonLink href={teamAddress('/workload.csv', unit)} tone="quiet">
          {words.download}
        </ButtonLink>
      </p>
    </>
  );
};

/** Who holds a case, or is of the unit; the others are partners in some of its cases. */
function isOfTeam({ person, cases }: Load, { staff, unit, units }: Team): boolean {
  const theirs = staff.find(({ id }) => id === person)?.unit ?? '';
  return person === null || cases > 0 || (unit === null ? units.includes(theirs) : theirs === unit);
}

function columnsOf(team: Team, unit: string | null, language: Frame['language']): Column<Load>[] {
  const { workload, nobody } = teamWords(language);
  const names = staffNames(team.staff);
  const nameFor = (load: Load) => nameOf(names, load.person, nobody);
  const figure = (count: 'owed' | 'overdue' | 'week' | 'decisions'): Column<Load> => ({
    heading: workload.columns[count],
    kind: 'figure',
    cell: (load) => (
      <Figure
        count={load[count]}
        href={personPage(load.person, unit, count)}
        unseen={workload.of(workload.columns[count], nameFor(load))}
        isLate={count === 'overdue'}
      />
    ),
  });
  return [
    {
      heading: workload.columns.person,
      kind: 'name',
      cell: (load) => (
        <>
          <a href={personPage(load.person, unit)}>{nameFor(load)}</a>
          <Besides team={team} person={load.person} />
        </>
      ),
    },
    {
      heading: workload.columns.cases,
      kind: 'figure',
      cell: (load) => (
        <Figure
          count={load.cases}
          href={`${personPage(load.person, unit)}#cases`}
          unseen={workload.of(workload.columns.cases, nameFor(load))}
        />
      ),
    },
    figure('owed'),
    figure('overdue'),
    figure('week'),
    figure('decisions'),
  ];
}

/** What stands under a name: the role, and whether they are still there. */
const Besides: FC<{ team: Team; person: string | null }> = ({ team, person }) => {
  const { language } = useFrame();
  const words = teamWords(language);
  if (person === null) return null;
  const entry = team.staff.find(({ id }) => id === person);
  const said = entry
    ? [entry.role && pageWords(language).roles[entry.role], !entry.active && words.left]
    : [words.notInDirectory];
  return <span class="soft"> {said.filter(Boolean).join(', ')}</span>;
};

/** A number that leads to its list; nothing has no list. */
const Figure: FC<{ count: number; href: string; unseen: string; isLate?: boolean }> = (props) => {
  const { count, href, unseen, isLate = false } = props;
  if (count === 0) return <>0</>;
  return (
    <a href={href}>
      {isLate ? <strong>{count}</strong> : count}
      <span class="unseen"> {unseen}</span>
    </a>
  );
};

/** Where there is no case: why that may be so. */
export const NoCases: FC = () => {
  const { language, viewer } = useFrame();
  const words = teamWords(language);
  const role = viewer?.role === 'stand-in' || viewer?.role === 'programme-manager' ? viewer.role : 'supervisor';
  return <Empty heading={words.none}>{words.noneHere[role]}</Empty>;
};

/** The page of one person of the team. */
export function personPage(person: string | null, unit: string | null, list?: PersonList): string {
  const id = person === null ? NOBODY : encodeURIComponent(person);
  return teamAddress(`/people/${id}`, unit, list && list !== 'owed' ? { list } : {});
}
