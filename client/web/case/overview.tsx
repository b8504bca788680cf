import type { FC } from 'hono/jsx';
import type { AgencyRole } from '../../../store/record-store';
import { ownersOf } from '../../../domain/duties/diff';
import { type Duty, isOwed } from '../../../domain/duties/duty';
import { planServing, plansUnderWay } from '../../../domain/duties/plans-under-way';
import { stepWith } from '../my-work/doing';
import { PlanStand } from '../my-work/plan-stand';
import { workWords } from '../my-work/words';
import { Alert } from '../page/alert';
import { ButtonLink } from '../page/button';
import { DayLabel } from '../page/day-label';
import { Disclosure } from '../page/disclosure';
import { Empty } from '../page/empty';
import { type Column, Table } from '../page/table';
import { Tag } from '../page/tag';
import { sourceWords } from '../vocabulary/source-words';
import { Ended } from './duty-ended';
import { casePage, dutyPage, planPage } from './addresses';
import { maySay } from './called';
import { CaseFacts, CasePage, type CaseView } from './case-page';
import { caseWords } from './case-words';
import { titleOf } from './plans/list-page';
import { everyLack, Lacks, progressOf } from './plans/writing';
import { titleFor } from './named';
import { Sentence } from './sentence';

/** A comment that came back with a plan or a request, for whoever may read words. */
export interface Returned {
  what: string;
  comment: string;
}

/** The first page of a case: where it stands, what it owes and why, and what stands in the way. */
export const OverviewPage: FC<{ view: CaseView; returned: readonly Returned[]; timeline: string | null }> = (props) => {
  const { view, returned, timeline } = props;
  const words = caseWords(view.frame.language);
  const owed = dutiesFor(view).filter(isOwed).sort(byDate);
  const over = dutiesFor(view)
    .filter((duty) => !isOwed(duty))
    .sort(byDate)
    .toReversed();
  return (
    <CasePage view={view} help="/help/case">
      {returned.map((each) => (
        <Alert kind="warning" heading={words.returned(each.what)}>
          <p>{each.comment}</p>
        </Alert>
      ))}
      <CaseFacts view={view} />
      <section aria-labelledby="owed">
        <h2 id="owed">{words.owed}</h2>
        {owed.length === 0 ? (
          <Empty>{words.nothingOwed}</Empty>
        ) : (
          <>
            <p class="soft">{words.owedAbout}</p>
            <Table caption={words.owed} captionUnseen rows={owed} columns={owedColumns(view)} />
          </>
        )}
      </section>
      {view.reach === 'whole' && <InTheWay view={view} />}
      {over.length > 0 && (
        <Disclosure summary={words.overAbout(over.length)} id="over">
          <Table caption={words.over} captionUnseen rows={over} columns={overColumns(view)} />
        </Disclosure>
      )}
      {timeline && (
        <p>
          <a href={timeline}>{words.timeline}</a>
        </p>
      )}
    </CasePage>
  );
};

/** Those of the two agencies see their own duties alone. */
function dutiesFor({ standing: { duties }, reach }: CaseView): Duty[] {
  return reach === 'whole' ? duties : duties.filter(({ owner }) => owner.role === 'enrolled');
}

function byDate(one: Duty, other: Duty): number {
  const [first, second] = [one, other].map(({ due, id }) => `${due ?? '9999'} ${id}`) as [string, string];
  return first < second ? -1 : 1;
}

function titleColumn({ frame, file, names }: CaseView): Column<Duty> {
  return {
    heading: caseWords(frame.language).columns.duty,
    kind: 'name',
    cell: ({ id, title }) => <a href={dutyPage(file.caseId, id)}>{titleFor(title, names, frame.language)}</a>,
  };
}

/** The same with where the plan stands that settles the duty. */
function owedTitleColumn(view: CaseView): Column<Duty> {
  const { aCase, file, staff, reach } = view;
  const column = titleColumn(view);
  const plans = reach === 'whole' ? plansUnderWay(aCase) : [];
  return {
    ...column,
    cell: (duty) => {
      const plan = planServing(duty.id, plans);
      return (
        <>
          {column.cell(duty)}
          {plan && <PlanStand plan={plan} caseId={file.caseId} staff={staff} />}
        </>
      );
    },
  };
}

function dueColumn({ frame, standing }: CaseView): Column<Duty> {
  const words = caseWords(frame.language);
  return {
    heading: words.columns.due,
    cell: (duty) =>
      duty.due ? (
        <DayLabel date={duty.due} owed={isOwed(duty)} plain={!isOwed(duty)} today={standing.today} />
      ) : (
        words.noDate
      ),
  };
}

function owedColumns(view: CaseView): Column<Duty>[] {
  const { frame, aCase, file, standing, names, staff, writes } = view;
  const words = caseWords(frame.language);
  const doing = workWords(frame.language).doing;
  const because = (duty: Duty) => (
    <>
      <Sentence of={duty.because} names={names} language={frame.language} />{' '}
      <span class="soft">({sourceWords(duty, frame.language)})</span>
    </>
  );
  const step = (duty: Duty) => {
    if (!isTheirs(view, duty)) return '';
    const asked = { caseId: file.caseId, duty: duty.id, title: duty.title };
    const { href, doing: what } = stepWith(planServing(duty.id, plansUnderWay(aCase)), asked, (command) =>
      maySay(view, command),
    );
    const back = href.includes('/record/')
      ? `${href.includes('?') ? '&' : '?'}back=${encodeURIComponent(casePage(file.caseId))}`
      : '';
    return (
      <ButtonLink href={`${href}${back}`} small tone="outline" unseen={titleFor(duty.title, names, frame.language)}>
        {doing[what]}
      </ButtonLink>
    );
  };
  return [
    owedTitleColumn(view),
    dueColumn(view),
    {
      heading: words.columns.who,
      cell: (duty) =>
        ownersOf(duty, aCase, standing.today)
          .map((id) => staff.get(id) ?? id)
          .join(', ') || words.nobody,
    },
    { heading: words.columns.why, cell: because },
    ...(writes ? [{ heading: words.columns.do, kind: 'act' as const, cell: step }] : []),
  ];
}

/** A button stands beside what one does oneself; whoever supervises may act for the worker. */
function isTheirs({ frame: { viewer }, aCase, standing }: CaseView, duty: Duty): boolean {
  if (!viewer) return false;
  const actsForWorker = duty.owner.role === 'worker' && SUPERVISING.includes(viewer.role);
  return actsForWorker || ownersOf(duty, aCase, standing.today).includes(viewer.id);
}

const SUPERVISING: readonly AgencyRole[] = ['supervisor', 'programme-manager'];

function overColumns(view: CaseView): Column<Duty>[] {
  const { frame } = view;
  return [
    titleColumn(view),
    dueColumn(view),
    {
      heading: caseWords(frame.language).columns.state,
      cell: (duty) => (
        <Tag tone={duty.state === 'met' && duty.daysLate === 0 ? 'met' : duty.state === 'missed' ? 'late' : 'plain'}>
          <Ended duty={duty} names={view.names} language={frame.language} />
        </Tag>
      ),
    },
  ];
}

/** What a submission would be refused for, what is outstanding, and what soft rules would rather see otherwise. */
const InTheWay: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame, file, standing, names } = view;
  const words = caseWords(frame.language);
  return (
    <>
      {aCase.plans
        .filter(({ id }) => standing.blocked.some(({ plan }) => plan === id))
        .map((plan) => (
          <section aria-labelledby={`blocked-${plan.id}`}>
            <h2 id={`blocked-${plan.id}`}>{words.blocked(titleOf(plan, frame.language))}</h2>
            <Lacks lacks={everyLack(progressOf(plan, view))} mayRecord={maySay(view, 'revisePlan')} />
            <p>
              <a href={planPage(file.caseId, plan.id)}>{titleOf(plan, frame.language)}</a>
            </p>
          </section>
        ))}
      {standing.outstandingSignatures.length > 0 && (
        <section aria-labelledby="signatures">
          <h2 id="signatures">{words.signatures}</h2>
          <ul>
            {standing.outstandingSignatures.map(({ plan, person }) => (
              <li>
                <a href={planPage(file.caseId, plan)}>{plan}</a>: {names.get(person) ?? person}
              </li>
            ))}
          </ul>
        </section>
      )}
      {standing.warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings">{words.warnings}</h2>
          <p class="soft">{words.warningsAbout}</p>
          <ul>
            {standing.warnings.map((warning) => (
              <li>
                <Sentence of={warning.sentence} names={names} language={frame.language} />{' '}
                <span class="soft">({sourceWords(warning, frame.language)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
