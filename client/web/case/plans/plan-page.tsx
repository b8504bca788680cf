import type { FC } from 'hono/jsx';
import { documentsOf, type PlanDocument } from '../../../../domain/case/document';
import { pendingSubmission, type Plan, planOf } from '../../../../domain/case/plan';
import { goalIn } from '../../../../domain/case/plan-in-hand';
import { type PrintedPage } from '../../../printed-plan/pages';
import type { WrittenPlan } from '../../../written-plan';
import { Alert } from '../../page/alert';
import { ButtonLink, Buttons } from '../../page/button';
import { dayWords } from '../../page/day-words';
import { DefinitionList } from '../../page/definition-list';
import { Disclosure } from '../../page/disclosure';
import { Table } from '../../page/table';
import { choiceWord } from '../../vocabulary/choice-words';
import type { PlanChange } from '../../plan/changes';
import { areaPage, formPage, planPage } from '../addresses';
import { called, calledAll, maySay } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { readable } from '../named';
import { isWritten } from '../../forms/plan/plan-forms';
import { sectionPage } from '../../plan/sections';
import { Changes } from './changes-table';
import { decisionOn } from './decision';
import { periodOf, PlanState, titleOf } from './list-page';
import { planWords } from './words';
import { progressOf, Writing } from './writing';

/** A plan as its page shows it. */
export interface PlanShown {
  plan: Plan;
  /** Null where its words may not be read, or what it said is not to be had. */
  written: WrittenPlan | null;
  pages: PrintedPage[];
  /** What it says otherwise than the plan in force; null where there is none to compare it with. */
  changes: { since: string; list: PlanChange[] } | null;
  mayReadWords: boolean;
}

/** One plan: where it stands, what it says, what it waits for and what became of it. */
export const PlanPage: FC<{ view: CaseView; shown: PlanShown }> = ({ view, shown }) => {
  const { frame } = view;
  const { plan, written } = shown;
  const words = planWords(frame.language);
  return (
    <CasePage view={view} area="plans" title={titleOf(plan, frame.language)} help="/help/plans">
      <Standing plan={plan} written={written} view={view} />
      {maySay(view, 'revisePlan') && <Doing plan={plan} view={view} />}
      {isWritten(plan) && <Writing plan={plan} view={view} />}
      <Facts plan={plan} view={view} />
      {!shown.mayReadWords && <Alert kind="info">{words.noWords}</Alert>}
      {shown.mayReadWords && !written && <Alert kind="info">{words.gone}</Alert>}
      {written && <Contents plan={plan} written={written} view={view} />}
      <Signatures plan={plan} view={view} />
      <Documents documents={documentsOf(view.aCase, plan.id)} view={view} />
      <History plan={plan} written={written} view={view} />
      {shown.changes && <Changes changes={shown.changes} view={view} />}
      {shown.pages.length > 0 && <Whole pages={shown.pages} view={view} />}
    </CasePage>
  );
};

const Doing: FC<{ plan: Plan; view: CaseView }> = ({ plan, view }) => {
  const { file, frame } = view;
  const words = planWords(frame.language);
  const writes = isWritten(plan);
  const given = { plan: plan.id, back: planPage(file.caseId, plan.id) };
  const print = `${areaPage(file.caseId, 'documents')}?kind=case-plan&plan=${encodeURIComponent(plan.id)}#print`;
  return (
    <Buttons>
      {writes && <ButtonLink href={goOn(plan, view)}>{words.revise}</ButtonLink>}
      {plan.state === 'In Effect' && (
        <ButtonLink tone="outline" href={formPage(file.caseId, 'recordProgress', given)}>
          {words.progress}
        </ButtonLink>
      )}
      {writes && (
        <ButtonLink tone="outline" href={formPage(file.caseId, 'keyPaperSignatures', given)}>
          {words.paper}
        </ButtonLink>
      )}
      {(plan.approval || plan.paper) && plan.state !== 'Discarded' && (
        <ButtonLink tone="outline" href={formPage(file.caseId, 'recordReviews', given)}>
          {words.review}
        </ButtonLink>
      )}
      {plan.approval && !plan.filedOn && (
        <ButtonLink tone="outline" href={formPage(file.caseId, 'fileHardCopy', given)}>
          {words.file}
        </ButtonLink>
      )}
      <ButtonLink tone="outline" href={print}>
        {words.print}
      </ButtonLink>
      {writes && (
        <ButtonLink tone="quiet" href={formPage(file.caseId, 'discardPlan', given)}>
          {words.discard}
        </ButtonLink>
      )}
    </Buttons>
  );
};

/** The first section that lacks something, else the first. */
function goOn(plan: Plan, view: CaseView): string {
  const { sections } = progressOf(plan, view);
  const next = sections.find(({ state }) => state === 'missing') ?? sections[0];
  return sectionPage(view.file.caseId, plan.id, next?.section ?? 'family');
}

/** What is most to be known of a plan that is not in force yet: with whom it waits and until when, or why it came back. */
const Standing: FC<{ plan: Plan; written: WrittenPlan | null; view: CaseView }> = ({ plan, written, view }) => {
  const { language } = view.frame;
  const words = planWords(language);
  const pending = pendingSubmission(plan);
  if (pending) {
    const { names, due } = decisionOn(plan, view);
    return (
      <Alert kind="info" heading={words.waits(names)}>
        <p>
          {words.submittedOn(called(view, pending.by), dayWords(pending.on, language))}{' '}
          {due && words.decisionBy(dayWords(due, language))}
        </p>
      </Alert>
    );
  }
  const last = plan.submissions.at(-1);
  if (plan.state !== 'In Progress' || last?.outcome !== 'returned') return null;
  const comment = written?.submissions.find(({ id }) => id === last.id)?.comment;
  return (
    <Alert
      kind="warning"
      heading={words.cameBack(called(view, last.decidedBy ?? ''), dayWords(last.decidedOn ?? '', language))}
    >
      {comment && <p class="as-typed">{comment}</p>}
    </Alert>
  );
};

const Facts: FC<{ plan: Plan; view: CaseView }> = ({ plan, view }) => {
  const { language } = view.frame;
  const { facts, ...words } = planWords(language);
  const followed = plan.basedOn ? planOf(view.aCase, plan.basedOn) : undefined;
  const day = (on: string | null) => (on ? dayWords(on, language) : words.notYet);
  return (
    <DefinitionList
      facts={[
        { term: facts.state, detail: <PlanState plan={plan} language={language} /> },
        { term: facts.approval, detail: choiceWord('approval-status', plan.approvalStatus, language) },
        { term: facts.period, detail: periodOf(plan, language) },
        { term: facts.effective, detail: day(plan.effectiveDate) },
        { term: facts.authors, detail: calledAll(view, plan.authors) },
        ...(followed ? [{ term: facts.based, detail: titleOf(followed, language) }] : []),
        ...(plan.approval ? [{ term: facts.filed, detail: day(plan.filedOn) }] : []),
      ]}
    />
  );
};

/** What a plan says, in tables: goals, objectives with their progress, services. */
export const Contents: FC<{ plan: Plan; written: WrittenPlan; view: CaseView }> = ({ plan, written, view }) => {
  const { language } = view.frame;
  const words = planWords(language);
  const { outline } = written;
  const children = (plan.focusChildren ?? []).map((child) => ({
    child,
    row: outline.children?.find((row) => row.child === child),
  }));
  const services = [
    ...outline.plannedServices.map((each) => ({ ...each, list: 'planned-client-services' as const })),
    ...(outline.caseServices ?? []).map((each) => ({ ...each, list: 'case-management-services' as const })),
  ];
  return (
    <>
      {children.length > 0 && (
        <Table
          caption={words.goals}
          rows={children}
          columns={[
            { heading: words.goal.child, kind: 'name', cell: ({ child }) => called(view, child) },
            {
              heading: words.goal.goal,
              cell: ({ child }) => inWords('case-plan-goals', goalIn({ aCase: view.aCase, plan }, child), view),
            },
            {
              heading: words.goal.concurrent,
              cell: ({ row }) => inWords('case-plan-goals', row?.concurrentGoal, view),
            },
            {
              heading: words.goal.alternative,
              cell: ({ row }) => inWords('permanency-alternatives', row?.alternative, view),
            },
          ]}
        />
      )}
      {outline.objectives.length > 0 && (
        <Table
          caption={words.objectives}
          rows={outline.objectives}
          columns={[
            {
              heading: words.objective.what,
              kind: 'name',
              cell: ({ type }) => inWords('service-objectives', type, view),
            },
            { heading: words.objective.who, cell: ({ participants }) => calledAll(view, participants) },
            {
              heading: words.objective.by,
              cell: ({ projectedCompletion }) => projectedCompletion && dayWords(projectedCompletion, language),
            },
            { heading: words.objective.met, cell: ({ met }) => met && choiceWord('met', met, language) },
            {
              heading: words.objective.progress,
              cell: ({ progress }) => progress ?? <span class="soft">{words.noProgress}</span>,
            },
          ]}
        />
      )}
      {services.length > 0 && (
        <Table
          caption={words.services}
          rows={services}
          columns={[
            {
              heading: words.service.what,
              kind: 'name',
              cell: ({ code, list }) => inWords(list, code, view),
            },
            {
              heading: words.service.who,
              cell: ({ participants }) => calledAll(view, participants) || words.everybody,
            },
            { heading: words.service.how, cell: ({ frequency }) => inWords('frequencies', frequency, view) },
          ]}
        />
      )}
    </>
  );
};

function inWords(list: Parameters<typeof choiceWord>[0], code: string | null | undefined, { frame }: CaseView): string {
  return code ? choiceWord(list, code, frame.language) : '';
}

const Signatures: FC<{ plan: Plan; view: CaseView }> = ({ plan, view }) => {
  const { language } = view.frame;
  const words = planWords(language);
  if (plan.reviews.length === 0) return null;
  const outcomes = [
    ['reviewedOn', 'reviewed'],
    ['signedOn', 'signed'],
    ['refusedToSignOn', 'refused-to-sign'],
    ['refusedToParticipateOn', 'refused-to-participate'],
    ['notLocatedOn', 'not-located'],
  ] as const;
  return (
    <Table
      caption={words.signatures}
      rows={plan.reviews}
      columns={[
        { heading: words.signature.who, kind: 'name', cell: ({ person }) => called(view, person) },
        {
          heading: words.signature.how,
          cell: (row) =>
            outcomes
              .flatMap(([column, outcome]) => {
                const on = row[column];
                return on ? [words.byOn(choiceWord('review-outcome', outcome, language), dayWords(on, language))] : [];
              })
              .join('; ') || words.outstanding,
        },
      ]}
    />
  );
};

/** What was made to go with the plan: assessments, its own document, the report to the court. */
const Documents: FC<{ documents: readonly PlanDocument[]; view: CaseView }> = ({ documents, view }) => {
  const { language } = view.frame;
  const words = planWords(language);
  if (documents.length === 0) return null;
  return (
    <Table
      caption={words.documents}
      rows={documents}
      columns={[
        {
          heading: words.document.what,
          kind: 'name',
          cell: ({ kind, about }) =>
            [choiceWord('document-kind', kind, language), about && called(view, about)].filter(Boolean).join(': '),
        },
        { heading: words.document.day, cell: ({ on }) => dayWords(on, language) },
        {
          heading: words.document.headings,
          cell: ({ language: printed }) => printed && choiceWord('plan-language', printed, language),
        },
        {
          heading: words.document.includes,
          cell: ({ includes = [] }) => includes.map((kind) => choiceWord('document-kind', kind, language)).join('; '),
        },
      ]}
    />
  );
};

/** What was asked for and what was decided, as it was kept: nothing is ever taken out of it. */
const History: FC<{ plan: Plan; written: WrittenPlan | null; view: CaseView }> = ({ plan, written, view }) => {
  const { language } = view.frame;
  const words = planWords(language);
  if (plan.submissions.length === 0) return null;
  return (
    <Table
      caption={words.history}
      rows={plan.submissions}
      columns={[
        {
          heading: words.request.by,
          kind: 'name',
          cell: ({ by, on }) => words.byOn(called(view, by), dayWords(on, language)),
        },
        {
          heading: words.request.outcome,
          cell: ({ outcome, decidedOn, decidedBy }) => {
            const who = decidedBy ?? (outcome === 'approved' ? plan.approval?.by : null);
            const decided = decidedOn && words.byOn(who ? called(view, who) : '–', dayWords(decidedOn, language));
            return [words.outcomes[outcome], decided].filter(Boolean).join(': ');
          },
        },
        {
          heading: words.request.comment,
          cell: ({ id }) => written?.submissions.find((each) => each.id === id)?.comment ?? '',
        },
      ]}
    />
  );
};

/** Page by page as the guide has it: its headings and its body are in English, as on paper (S1.67). */
export const Whole: FC<{ pages: readonly PrintedPage[]; view: CaseView }> = ({ pages, view: { frame, names } }) => {
  const words = planWords(frame.language);
  return (
    <Disclosure summary={words.whole}>
      {pages.map(({ title, lines }) => (
        <section lang="en">
          <h3>{title}</h3>
          {lines.length === 0 && <p>{words.nothing}</p>}
          <ul>
            {lines.map((line) => (
              <li>{readable(line.trim(), names, frame.language)}</li>
            ))}
          </ul>
        </section>
      ))}
    </Disclosure>
  );
};
