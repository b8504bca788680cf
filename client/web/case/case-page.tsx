import type { Child, FC } from 'hono/jsx';
import type { Instant } from '../../../domain/calendar/agency-clock';
import { planInEffect, planName } from '../../../domain/case/plan';
import { assignedWorker, belongs } from '../../../domain/case/staff';
import { GlassBanner } from '../break-glass/banner';
import type { CaseFile } from '../../../store/case-files';
import { DoneNotice } from '../forms/done-notice';
import { Alert } from '../page/alert';
import { ButtonLink } from '../page/button';
import { DayLabel } from '../page/day-label';
import { dayWords } from '../page/day-words';
import { DefinitionList, type Fact } from '../page/definition-list';
import type { Frame } from '../page/frame';
import type { Place } from '../page/navigation';
import { Page } from '../page/page';
import { type SubPage, SubNavigation } from '../page/sub-navigation';
import { Tag } from '../page/tag';
import type { Reach } from '../rights/reach';
import { areaPage, CASE_AREAS, type CaseArea, casePage } from './addresses';
import { caseWords } from './case-words';
import type { KnownCase } from './known';
import { policyTitle } from '../vocabulary/policy-words';
import { type Names, titleFor } from './named';

/** What every page of a case is about. */
export interface CaseView extends KnownCase {
  frame: Frame;
  file: CaseFile;
  reach: Reach;
  /** Until when it is open to somebody without a right to it; null for everybody who has one. */
  glass: Instant | null;
  /** Whether this person may say anything to the case: the case decides what. */
  writes: boolean;
  /** Names of the family, as far as this person may read them. */
  names: Names;
  /** Names of the agency's staff. */
  staff: Names;
}

/** A page of a case: who it is about and where it stands, the ways to its other pages, and what this one says. */
export const CasePage: FC<{
  view: CaseView;
  /** Nothing for the first page; null for a page that is none of its areas. */
  area?: CaseArea | null;
  /** The part of the site that the page belongs to; the cases unless said. */
  here?: Place;
  /** What this page is, where it is not the first one of its area. */
  title?: string;
  /** The same with names, which titles of windows have none of. */
  heading?: Child;
  above?: Child;
  actions?: Child;
  help?: string;
  /** True for a form that came back with errors. */
  failed?: boolean;
  children?: Child;
}> = ({ view, area, here = 'cases', title, heading, above, actions, help, failed, children }) => {
  const { frame, file, from, played, standing } = view;
  const words = caseWords(frame.language);
  const name = title ?? (area && words.areas[area]);
  return (
    <Page
      frame={frame}
      title={name ? `${name} · ${words.title(file.caseId)}` : words.title(file.caseId)}
      heading={heading ?? name ?? <FamilyHeading view={view} />}
      caption={<Caption view={view} isFirst={name === undefined} />}
      here={here}
      help={help ?? `/help/case`}
      above={above}
      failed={failed}
      actions={
        actions ??
        (view.writes && view.reach !== 'exchange' && file.status === 'open' && <RecordSomething view={view} />)
      }
    >
      <DoneNotice />
      {view.glass && <GlassBanner until={view.glass} />}
      {from === 'unreached' && <Alert kind="warning">{words.unreached}</Alert>}
      {from === 'past' && <Alert kind="info">{words.past}</Alert>}
      {played && <Alert kind="info">{words.played(dayWords(standing.today, frame.language))}</Alert>}
      <SubNavigation
        label={words.pages}
        pages={pagesFor(view)}
        here={area === null ? '' : area ? areaPage(file.caseId, area) : casePage(file.caseId)}
      />
      {children}
    </Page>
  );
};

/** The pages that somebody with that reach has. */
export function areasFor(reach: Reach): readonly CaseArea[] {
  if (reach === 'whole') return CASE_AREAS;
  return reach === 'joint service' ? ['people', 'exchange'] : ['exchange'];
}

function pagesFor({ frame, file, reach }: CaseView): SubPage[] {
  const words = caseWords(frame.language);
  const areas = areasFor(reach).map((area) => ({ href: areaPage(file.caseId, area), text: words.areas[area] }));
  return [{ href: casePage(file.caseId), text: words.overview }, ...areas];
}

const FamilyHeading: FC<{ view: CaseView }> = ({ view: { frame, file, names } }) => {
  const words = caseWords(frame.language);
  const family = familyName(names);
  return <>{family ? words.family(family) : words.title(file.caseId)}</>;
};

const Caption: FC<{ view: CaseView; isFirst: boolean }> = ({ view: { frame, file, names, standing }, isFirst }) => {
  const words = caseWords(frame.language);
  const family = familyName(names);
  const about = isFirst || !family ? words.title(file.caseId) : `${words.title(file.caseId)} · ${words.family(family)}`;
  return (
    <>
      {isFirst ? about : <a href={casePage(file.caseId)}>{about}</a>}{' '}
      <Tag tone={standing.status === 'open' ? 'met' : 'plain'}>{words.status[standing.status]}</Tag>
    </>
  );
};

const RecordSomething: FC<{ view: CaseView }> = ({ view: { frame, file } }) => (
  <ButtonLink href={`${casePage(file.caseId)}/record`} tone="outline">
    {caseWords(frame.language).record}
  </ButtonLink>
);

/** What stands at the head of the first page. */
export const CaseFacts: FC<{ view: CaseView }> = ({ view }) => <DefinitionList facts={factsOf(view)} />;

function factsOf({ frame, file, aCase, standing, staff, names }: CaseView): Fact[] {
  const { facts, ...words } = caseWords(frame.language);
  const called = (id: string | null | undefined) => (id ? (staff.get(id) ?? id) : words.nobody);
  const inForce = planInEffect(aCase);
  const supervisors = aCase.staff.filter((member) => member.role === 'supervisor' && belongs(member));
  const next = standing.duties
    .filter(({ state, due }) => (state === 'open' || state === 'overdue') && due !== null)
    .sort((one, other) => (String(one.due) < String(other.due) ? -1 : 1))[0];
  return [
    {
      term: facts.stage,
      detail: inForce
        ? `${planName(inForce)}, ${words.until(dayWords(inForce.endDate, frame.language))}`
        : words.noPlan,
    },
    {
      term: facts.next,
      detail: next?.due ? (
        <>
          <DayLabel date={next.due} owed today={standing.today} /> {titleFor(next.title, names, frame.language)}
        </>
      ) : (
        words.nothingNext
      ),
    },
    { term: facts.worker, detail: called(assignedWorker(aCase)) },
    { term: facts.supervisor, detail: supervisors.map(({ id }) => called(id)).join(', ') || words.nobody },
    { term: facts.unit, detail: file.unit ?? '–' },
    ...(aCase.openedOn ? [{ term: facts.opened, detail: <DayLabel date={aCase.openedOn} plain /> }] : []),
    { term: facts.policy, detail: policyTitle(standing.policy, frame.language) ?? standing.policy },
  ];
}

/** The family's name as people say it: the last names of its children. */
export function familyName(names: Names): string {
  const last = [...names].filter(([id]) => id.startsWith('child')).map(([, name]) => name.trim().split(/\s+/).at(-1));
  return [...new Set(last.filter((name) => name))].join(' / ');
}
