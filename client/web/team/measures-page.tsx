import type { Child, FC } from 'hono/jsx';
import { addMonths, type Month } from '../../../domain/calendar/civil-date';
import type { Measured, VisitMonth } from '../../../domain/measures/measured';
import { casePage, dutyPage } from '../case/addresses';
import { Alert } from '../page/alert';
import { Breadcrumb } from '../page/breadcrumb';
import { ButtonLink } from '../page/button';
import { DayLabel } from '../page/day-label';
import { monthWords } from '../page/day-words';
import { Empty } from '../page/empty';
import { type Frame, useFrame } from '../page/frame';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { Table } from '../page/table';
import { Tag, type Tone } from '../page/tag';
import { ABSENCES, REASONS_FOR_A_MISS } from '../vocabulary/choices/family';
import { DUTY_KIND_WORDS } from '../vocabulary/duty-words';
import { termFor } from '../vocabulary/term';
import type { Figure } from './figures';
import type { Team } from './team';
import { chosenUnit, nameOf, staffNames, teamAddress, TeamPage } from './team-page';
import { teamWords } from './words';

/** The numbers of a month. */
export interface MonthOfTeam {
  team: Team;
  month: Month;
  figures: readonly Figure[];
  /** Cases that were asked, and those of them that did not answer. */
  cases: number;
  failed: number;
}

// As far back as somebody looks (product default).
const MONTHS_BACK = 24;

/** What is measured, how much of it was done, and why the rest was not. */
export const MeasuresPage: FC<MonthOfTeam & { frame: Frame }> = ({ frame, ...shown }) => {
  const { team, month, figures, cases, failed } = shown;
  const words = teamWords(frame.language).measures;
  const unit = chosenUnit(frame, team);
  const of = (kind: string) => figures.filter(({ key }) => key.startsWith(kind));
  return (
    <TeamPage
      frame={frame}
      team={team}
      path="/measures"
      title={words.title}
      lead={words.lead(monthWords(month, frame.language), cases)}
      filters={
        <SelectField
          name="month"
          label={words.month}
          placeholder={null}
          value={month}
          choices={monthsUpTo(frame.today).map((each) => ({ value: each, text: monthWords(each, frame.language) }))}
        />
      }
    >
      {failed > 0 && <Alert kind="warning">{words.failed(failed)}</Alert>}
      <p class="soft">{words.about}</p>
      <Figures {...shown} caption={words.visits} figures={of('visits')} />
      <Figures {...shown} caption={words.full} figures={of('full')} />
      <Figures {...shown} caption={words.onTime} figures={of('on-time')} />
      <p>
        <ButtonLink href={teamAddress('/measures.csv', unit, { month })} tone="quiet">
          {words.download}
        </ButtonLink>
      </p>
    </TeamPage>
  );
};

/** The month of the address, else the last one that is over. */
export function monthFrom(asked: string | undefined, today: string): Month {
  const months = monthsUpTo(today);
  return months.find((month) => month === asked) ?? (months[1] as Month);
}

function monthsUpTo(today: string): Month[] {
  return Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(`${today.slice(0, 7)}-01`, -back).slice(0, 7));
}

const Figures: FC<MonthOfTeam & { caption: string }> = ({ team, month, caption, figures }) => {
  const frame = useFrame();
  const { language } = frame;
  const words = teamWords(language).measures;
  const href = (key: string) => teamAddress('/measures/list', chosenUnit(frame, team), { month, measure: key });
  return (
    <section>
      <h2>{caption}</h2>
      <Table
        caption={caption}
        captionUnseen
        rows={figures}
        columns={[
          { heading: words.columns.what, kind: 'name', cell: ({ key }) => figureName(key, language) },
          {
            heading: words.columns.figure,
            cell: ({ key, part, whole, list }) =>
              list.length === 0 ? (
                <span class="soft">{words.noCases}</span>
              ) : (
                <a href={href(key)}>
                  {words.of(part, whole)}
                  <span class="unseen"> {figureName(key, language)}</span>
                </a>
              ),
          },
          { heading: words.columns.share, cell: ({ share }) => (share === null ? '–' : words.share(share.toFixed(1))) },
          { heading: words.columns.excused, cell: ({ excused, list }) => (list.length === 0 ? '–' : excused) },
          { heading: words.columns.why, cell: ({ reasons }) => tallied(reasons, language) },
        ]}
      />
    </section>
  );
};

/** The list behind one number. */
export const FigurePage: FC<MonthOfTeam & { frame: Frame; figure: Figure }> = ({ frame, team, month, figure }) => {
  const { measures: words, nobody } = teamWords(frame.language);
  const { key, part, whole, list } = figure;
  const unit = chosenUnit(frame, team);
  const names = staffNames(team.staff);
  return (
    <Page
      frame={frame}
      title={figureName(key, frame.language)}
      lead={words.list.lead(part, whole, monthWords(month, frame.language))}
      above={<Breadcrumb pages={[{ href: teamAddress('/measures', unit, { month }), text: words.title }]} />}
      here="team"
      help="/help/team"
    >
      {list.length === 0 ? (
        <Empty>{words.list.empty}</Empty>
      ) : (
        <Table
          caption={words.list.caption}
          rows={list}
          columns={[
            { heading: words.list.columns.case, kind: 'name', cell: (line) => <CaseAndDuty line={line} /> },
            { heading: words.list.columns.worker, cell: ({ worker }) => nameOf(names, worker, nobody) },
            { heading: words.list.columns.due, cell: ({ due }) => <DayLabel date={due} plain /> },
            {
              heading: words.list.columns.state,
              cell: ({ state }) => <Tag tone={TONES[state]}>{words.list.states[state]}</Tag>,
            },
            {
              heading: words.list.columns.why,
              cell: ({ reasons }) => reasons.map((code) => reasonWords(code, frame.language)).join(', '),
            },
          ]}
        />
      )}
      <p>
        <ButtonLink href={teamAddress('/measures/list.csv', unit, { month, measure: key })} tone="quiet">
          {words.downloadList}
        </ButtonLink>
      </p>
    </Page>
  );
};

const TONES: Record<Measured['state'], Tone> = { done: 'met', late: 'soon', excused: 'plain', missed: 'late' };

const CaseAndDuty: FC<{ line: Measured | VisitMonth }> = ({ line }): Child => {
  const { language } = useFrame();
  return (
    <>
      <a href={casePage(line.case)}>{line.case}</a>{' '}
      <a href={dutyPage(line.case, line.duty)}>{termFor(DUTY_KIND_WORDS, line.kind, language)}</a>
      {line.person && <span class="soft"> {line.person}</span>}
    </>
  );
};

/** What a number is called. */
export function figureName(key: string, language: Frame['language']): string {
  const { names } = teamWords(language).measures;
  if (Object.hasOwn(names, key)) return names[key as keyof typeof names];
  return termFor(DUTY_KIND_WORDS, key.replace(/^on-time-/, ''), language);
}

/** "2 attempted without success, 1 no reason recorded": a number never stands without them (S3.21). */
function tallied(reasons: Record<string, number>, language: Frame['language']): string {
  return Object.entries(reasons)
    .map(([code, count]) => `${count} × ${reasonWords(code, language)}`)
    .join(', ');
}

function reasonWords(code: string, language: Frame['language']): string {
  const own = teamWords(language).measures.reasons;
  if (Object.hasOwn(own, code)) return own[code as keyof typeof own];
  return termFor({ ...REASONS_FOR_A_MISS, ...ABSENCES }, code, language);
}
