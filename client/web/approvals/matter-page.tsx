import type { FC } from 'hono/jsx';
import { type Duty, isOwed } from '../../../domain/duties/duty';
import { casePage, planPage } from '../case/addresses';
import { called, calledAll } from '../case/called';
import { CasePage, type CaseView } from '../case/case-page';
import { Changes } from '../case/plans/changes-table';
import { Contents, type PlanShown, Whole } from '../case/plans/plan-page';
import { NOBODY, titleFor } from '../case/named';
import { Button, ButtonLink, Buttons } from '../page/button';
import { DateField } from '../page/date-field';
import { DayLabel } from '../page/day-label';
import { dayWords } from '../page/day-words';
import { DefinitionList, type Fact } from '../page/definition-list';
import { errorOf, ErrorSummary, type FormError } from '../page/error-summary';
import { PostForm } from '../page/form';
import { Notice } from '../page/notice';
import { Alert } from '../page/alert';
import { type Choice, SelectField } from '../page/select-field';
import { TextArea } from '../page/text-field';
import { EXCEPTION_REASONS, REPLACEMENTS } from '../../../domain/case/exception';
import { CLOSURE_REASONS } from '../../../domain/case/codes';
import { termFor } from '../vocabulary/term';
import { termsOf } from '../vocabulary/choice-words';
import type { Decision, Matter } from './matter';
import { Completeness } from './completeness';
import { Dates } from './dates';
import { approvalWords } from './words';

/** What somebody decides about, with all that is needed to decide. */
export interface MatterView {
  view: CaseView;
  duty: Duty;
  matter: Matter;
  /** Who may decide; empty where it is this person. */
  decides: readonly string[];
  isAuthor: boolean;
  /** What was written with it, for whoever may read it. */
  said: string | null;
  /** The plan that waits, with what has changed since the plan in force. */
  plan: PlanShown | null;
  /** Who may take a case that is transferred. */
  takers: readonly Choice[];
  /** The id of the request, the same again for a form that comes back. */
  request: string;
  errors: readonly FormError[];
  typed: Partial<Decision>;
}

/** One decision: what is asked, what has changed, what is complete, why its dates are so; then approve, or return. */
export const MatterPage: FC<MatterView> = (props) => {
  const { view, duty, matter, decides, isAuthor, said, errors } = props;
  const { frame, standing, names, file } = view;
  const words = approvalWords(frame.language);
  const open = standing.duties.filter(({ id }) => id !== duty.id).filter(isOwed);
  return (
    <CasePage
      view={view}
      area={null}
      here="approvals"
      title={titleFor(duty.title, NOBODY, frame.language)}
      help="/help/approvals"
      heading={titleFor(duty.title, names, frame.language)}
      above={
        <>
          <Notice
            done={new URL(frame.address, 'http://this.site').searchParams.get('done') ?? undefined}
            words={words.done}
          />
          <ErrorSummary errors={errors} />
        </>
      }
      actions={decides.length > 0 ? <></> : <ButtonLink href="#decide">{words.decide}</ButtonLink>}
    >
      <p class="lead">{words.asked(called(view, matter.by), dayWords(askedOn(matter), frame.language))}</p>
      {decides.length > 0 && (
        <Alert kind="info">{isAuthor ? words.author : words.notYours(calledAll(view, decides))}</Alert>
      )}
      <DefinitionList facts={factsOf(props)} />
      {said && (
        <section aria-labelledby="said">
          <h2 id="said">{words.said}</h2>
          <p class="as-typed">{said}</p>
        </section>
      )}
      {matter.of === 'plan' && <PlanParts {...props} />}
      {matter.of === 'closure' && open.length > 0 && (
        <section aria-labelledby="still-open">
          <h2 id="still-open">{words.stillOpen}</h2>
          <ul>
            {open.map(({ title, due }) => (
              <li>
                {titleFor(title, names, frame.language)} {due && <DayLabel date={due} owed today={standing.today} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Dates view={view} duty={duty} matter={matter} />
      {decides.length === 0 && <DecisionForm {...props} />}
      <p>
        <a href="/approvals">{words.toQueue}</a> · <a href={casePage(file.caseId)}>{words.toCase}</a>
      </p>
    </CasePage>
  );
};

function askedOn(matter: Matter): string {
  switch (matter.of) {
    case 'plan':
      return matter.submission.on;
    case 'closure':
      return matter.request.on;
    case 'exception':
      return matter.exception.askedOn;
    case 'transfer':
      return matter.transfer.on;
  }
}

function factsOf({ view, duty, matter }: MatterView): Fact[] {
  const { frame, standing } = view;
  const { facts, ...words } = approvalWords(frame.language);
  const due: Fact[] = duty.due
    ? [{ term: words.columns.due, detail: <DayLabel date={duty.due} owed today={standing.today} /> }]
    : [];
  const calledOr = (id: string | null) => (id ? called(view, id) : facts.nobody);
  const inWords = (codes: readonly string[], code: string) => termFor(termsOf(codes) ?? {}, code, frame.language);
  switch (matter.of) {
    case 'plan':
      return due;
    case 'closure':
      return [...due, { term: facts.reason, detail: inWords(CLOSURE_REASONS, matter.request.reason) }];
    case 'exception': {
      const { person, reason, replacement, askedFrom } = matter.exception;
      return [
        ...due,
        { term: facts.person, detail: called(view, person) },
        { term: facts.reason, detail: inWords(EXCEPTION_REASONS, reason) },
        { term: facts.replacement, detail: inWords(REPLACEMENTS, replacement) },
        { term: facts.from, detail: askedFrom ? dayWords(askedFrom, frame.language) : facts.now },
      ];
    }
    case 'transfer': {
      const { unit, supervisor, worker } = matter.transfer;
      return [
        ...due,
        { term: facts.unit, detail: unit },
        { term: facts.newSupervisor, detail: called(view, supervisor) },
        { term: facts.proposed, detail: calledOr(worker) },
      ];
    }
  }
}

const PlanParts: FC<MatterView> = ({ view, matter, plan: shown }) => {
  const { frame, file } = view;
  const words = approvalWords(frame.language);
  if (matter.of !== 'plan' || !shown) return null;
  const { plan } = matter;
  const day = (on: string | undefined) => (on ? dayWords(on, frame.language) : words.unsigned);
  return (
    <>
      {shown.changes ? <Changes changes={shown.changes} view={view} /> : <p>{words.first}</p>}
      <Completeness plan={plan} view={view} />
      <section aria-labelledby="paper">
        <h2 id="paper">{words.signatures}</h2>
        <DefinitionList
          facts={[
            { term: words.printed, detail: day(plan.paper?.printed) },
            { term: words.worker, detail: day(plan.paper?.worker) },
            { term: words.supervisor, detail: day(plan.paper?.supervisor) },
          ]}
        />
      </section>
      {shown.written && <Contents plan={plan} written={shown.written} view={view} />}
      {shown.pages.length > 0 && <Whole pages={shown.pages} view={view} />}
      <p>
        <a href={planPage(file.caseId, plan.id)}>{called(view, plan.id)}</a>
      </p>
    </>
  );
};

/** Before it there is no plan that could end. */
function isFirstPlan(matter: Matter): boolean {
  return matter.of === 'plan' && matter.plan.kind === 'initial';
}

/** Approve, or return with a comment: two forms, so that the key Enter does neither by mistake. */
const DecisionForm: FC<MatterView> = ({ view, duty, matter, takers, request, errors, typed }) => {
  const { frame, file } = view;
  const words = approvalWords(frame.language);
  const action = `/approvals/${encodeURIComponent(file.caseId)}/${duty.id}`;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <div class="two-ways">
        <PostForm action={action} request={request}>
          <input type="hidden" name="decision" value="approve" />
          <p>{words.approveAbout[isFirstPlan(matter) ? 'firstPlan' : matter.of]}</p>
          {matter.of === 'plan' && <input type="hidden" name="hash" value={typed.hash ?? matter.hash} />}
          {matter.of === 'transfer' && (
            <SelectField
              name="worker"
              label={words.takenBy}
              choices={takers}
              value={typed.worker ?? matter.transfer.worker ?? ''}
              error={errorOf(errors, 'worker')}
            />
          )}
          {matter.of === 'exception' && (
            <>
              <DateField
                name="from"
                label={words.fromDay}
                hint={words.usualFrom}
                value={typed.from}
                error={errorOf(errors, 'from')}
                optional
              />
              <DateField
                name="to"
                label={words.toDay}
                hint={words.usualTo}
                value={typed.to}
                error={errorOf(errors, 'to')}
                optional
              />
            </>
          )}
          <Buttons>
            <Button>{words.approve[matter.of]}</Button>
          </Buttons>
        </PostForm>
        <PostForm action={action} request={request}>
          <input type="hidden" name="decision" value="return" />
          <TextArea
            name="comment"
            label={words.comment[matter.of]}
            hint={words.commentHint}
            value={typed.comment}
            error={errorOf(errors, 'comment')}
          />
          <Buttons>
            <Button tone="outline">{words.return[matter.of]}</Button>
          </Buttons>
        </PostForm>
      </div>
    </section>
  );
};

/** Where there is nothing left to decide: what was decided, and what this person had written. */
export const DecidedPage: FC<{ view: CaseView; decided: string | null; typed: string }> = ({
  view,
  decided,
  typed,
}) => {
  const words = approvalWords(view.frame.language);
  return (
    <CasePage view={view} area={null} here="approvals" title={words.title} help="/help/approvals" actions={<></>}>
      <Alert kind="info" heading={words.decided}>
        {decided && (
          <p>
            <strong>{decided}.</strong>
          </p>
        )}
        <p>{words.decidedAbout}</p>
      </Alert>
      {typed && (
        <section aria-labelledby="typed">
          <h2 id="typed">{words.typed}</h2>
          <p class="as-typed">{typed}</p>
        </section>
      )}
      <Buttons>
        <ButtonLink href="/approvals">{words.toQueue}</ButtonLink>
        <ButtonLink href={`${casePage(view.file.caseId)}/journal`} tone="outline">
          {words.toCase}
        </ButtonLink>
      </Buttons>
    </CasePage>
  );
};
