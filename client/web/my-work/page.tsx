import type { FC } from 'hono/jsx';
import { timeOfDayAt } from '../../../domain/calendar/agency-clock';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { casePage, dutyPage } from '../case/addresses';
import { type Names, titleFor } from '../case/named';
import { DoneNotice } from '../forms/done-notice';
import { Alert } from '../page/alert';
import { Button, ButtonLink } from '../page/button';
import { Counts } from '../page/counts';
import { DayLabel } from '../page/day-label';
import { dayWords } from '../page/day-words';
import { Empty } from '../page/empty';
import { FilterForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { Table } from '../page/table';
import { DUTY_KIND_WORDS } from '../vocabulary/duty-words';
import { termFor } from '../vocabulary/term';
import { PlanStand } from './plan-stand';
import { countsOf, filtered, type Section, SECTIONS, type WorkFilter, type WorkLine } from './work';
import { workWords } from './words';

/** What stands on the page. */
export interface MyWork {
  lines: readonly WorkLine[];
  filter: WorkFilter;
  /** Names of the family of a case, as far as this person may read them. */
  namesOf: (caseId: string) => Names;
  /** What the people are called who others wait for. */
  staff: Names;
  drafts: number;
  /** Whether this person has a case: asked for where nothing is owed. */
  hasCases: boolean;
  /** How many lines were asked for at most, where there are more. */
  cut: number | null;
}

/** Everything that somebody owes, and what is waited for; each line with the one thing to do about it. */
export const MyWorkPage: FC<MyWork & { frame: Frame }> = ({ frame, ...work }) => {
  const words = workWords(frame.language);
  const { lines, filter, cut } = work;
  const shown = filtered(lines, filter);
  return (
    <Page frame={frame} title={words.title} lead={leadOf(work, words)} here="my-work" help="/help/my-work">
      <DoneNotice />
      <Drafts count={work.drafts} />
      {lines.length > 0 && <WaysToNarrow {...work} />}
      {lines.length === 0 && <Empty heading={words.nothing}>{work.hasCases ? words.nothingOwed : words.noCases}</Empty>}
      {lines.length > 0 && shown.length === 0 && (
        <Empty action={<ButtonLink href="/work">{words.clear}</ButtonLink>}>{words.nothingLikeThat}</Empty>
      )}
      {SECTIONS.map((section) => (
        <SectionOfWork {...work} section={section} lines={shown.filter((line) => line.section === section)} />
      ))}
      {cut !== null && <Alert kind="warning">{words.cut(cut)}</Alert>}
    </Page>
  );
};

function leadOf({ lines }: MyWork, words: ReturnType<typeof workWords>): string | undefined {
  const own = lines.filter(({ section }) => section !== 'waiting');
  return own.length > 0
    ? words.lead(own.length, new Set(own.map(({ caseId }) => caseId)).size, lines.length - own.length)
    : undefined;
}

const Drafts: FC<{ count: number }> = ({ count }) => {
  const words = workWords(useFrame().language);
  if (count === 0) return null;
  return (
    <Alert kind="info" heading={words.drafts(count)}>
      <p>
        <a href="/drafts">{words.seeDrafts}</a>
      </p>
    </Alert>
  );
};

/** Counts of the same lines that are listed, each leading to them; and what narrows the list. */
const WaysToNarrow: FC<MyWork> = ({ lines, filter, namesOf }) => {
  const { language } = useFrame();
  const words = workWords(language);
  const rest = { case: filter.case, kind: filter.kind };
  const within = filtered(lines, rest);
  const counts = countsOf(within);
  const figures = [
    { href: addressOf(rest), text: words.all, count: within.length },
    ...SECTIONS.map((when) => ({
      href: addressOf({ ...rest, when }),
      text: words.sections[when],
      count: counts[when],
    })),
  ];
  const kinds = distinct(lines.map(({ kind }) => kind)).map((kind) => ({
    value: kind,
    text: termFor(DUTY_KIND_WORDS, kind, language),
  }));
  const cases = distinct(lines.map(({ caseId }) => caseId)).map((caseId) => ({
    value: caseId,
    text: [caseId, familyOf(namesOf(caseId))].filter(Boolean).join(' · '),
  }));
  return (
    <>
      <Counts counts={figures} here={addressOf(filter)} />
      <FilterForm action="/work" label={words.filters}>
        {filter.when && <input type="hidden" name="when" value={filter.when} />}
        <SelectField
          name="case"
          label={words.case}
          choices={cases}
          value={filter.case}
          placeholder={words.everyCase}
          optional
        />
        <SelectField
          name="kind"
          label={words.kind}
          choices={kinds.sort((one, other) => one.text.localeCompare(other.text, language))}
          value={filter.kind}
          placeholder={words.everyKind}
          optional
        />
        <Button tone="outline">{words.apply}</Button>
      </FilterForm>
    </>
  );
};

const SectionOfWork: FC<MyWork & { section: Section }> = ({ section, lines, namesOf, staff }) => {
  const { language, zone } = useFrame();
  const words = workWords(language);
  if (lines.length === 0) return null;
  const isOthers = section === 'waiting';
  const titleOf = ({ title, caseId }: WorkLine) => titleFor(title, namesOf(caseId), language);
  return (
    <section aria-labelledby={section}>
      <h2 id={section}>{words.sections[section]}</h2>
      <p class="soft">{words.about[section]}</p>
      <Table
        caption={words.sections[section]}
        captionUnseen
        rows={lines}
        columns={[
          {
            heading: words.what,
            kind: 'name',
            cell: (line) => (
              <>
                {titleOf(line)}
                {line.plan && <PlanStand plan={line.plan} caseId={line.caseId} staff={staff} />}{' '}
                <a class="why" href={dutyPage(line.caseId, line.duty)}>
                  {words.why}
                  <span class="unseen"> {titleOf(line)}</span>
                </a>
              </>
            ),
          },
          {
            heading: words.forWhom,
            cell: ({ caseId, played }) => (
              <>
                <a href={casePage(caseId)}>
                  {caseId}
                  {familyOf(namesOf(caseId)) && <span class="soft"> {familyOf(namesOf(caseId))}</span>}
                </a>
                <PlayedUntil day={played} />
              </>
            ),
          },
          {
            heading: words.due,
            cell: ({ due, dueAt, played }) =>
              due ? (
                <>
                  <DayLabel date={due} owed today={played ?? undefined} /> {dueAt && words.by(timeOfDayAt(dueAt, zone))}
                </>
              ) : (
                words.noDate
              ),
          },
          isOthers
            ? {
                heading: words.with,
                cell: ({ owners }) => (owners ?? []).map((owner) => staff.get(owner) ?? owner).join(', '),
              }
            : {
                heading: words.do,
                kind: 'act',
                cell: (line) => (
                  <ButtonLink
                    href={backTo(line.step.href)}
                    small
                    tone="outline"
                    unseen={`${titleOf(line)}, ${line.caseId}`}
                  >
                    {words.doing[line.step.doing]}
                  </ButtonLink>
                ),
              },
        ]}
      />
    </section>
  );
};

/** Says so where the days of a case are not those of the wall. */
export const PlayedUntil: FC<{ day: CivilDate | null }> = ({ day }) => {
  const { language } = useFrame();
  return day && <span class="soft"> {workWords(language).played(dayWords(day, language))}</span>;
};

/** The family's name as people say it: what the names have in common at their end. */
function familyOf(names: Names): string {
  const last = [...names.entries()].filter(([id]) => id.startsWith('child')).map(([, name]) => name.split(' ').at(-1));
  return distinct(last.filter((name) => name !== undefined)).join(', ');
}

/** The form comes back to the list. */
function backTo(href: string): string {
  return href.includes('/record/') ? `${href}${href.includes('?') ? '&' : '?'}back=%2Fwork` : href;
}

/** The list with what narrows it, so that it can be kept as a bookmark. */
function addressOf({ when, case: caseId, kind }: WorkFilter): string {
  const query = new URLSearchParams({ ...(when && { when }), ...(caseId && { case: caseId }), ...(kind && { kind }) });
  return query.size > 0 ? `/work?${query.toString()}` : '/work';
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
