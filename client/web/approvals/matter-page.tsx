import type { Child, FC } from 'hono/jsx';
import { planName } from '../../../domain/case/plan';
import { type Duty, isOwed } from '../../../domain/duties/duty';
import { explain } from '../../../domain/duties/explain';
import type { PrintedPage } from '../../printed-plan/pages';
import { casePage, planPage } from '../case/addresses';
import { CasePage, type CaseView } from '../case/case-page';
import { readable, titleFor, withNames } from '../case/named';
import { Button, ButtonLink, Buttons } from '../page/button';
import { DateField } from '../page/date-field';
import { DayLabel } from '../page/day-label';
import { dayWords } from '../page/day-words';
import { DefinitionList, type Fact } from '../page/definition-list';
import { Disclosure } from '../page/disclosure';
import { errorOf, ErrorSummary, type FormError } from '../page/error-summary';
import { PostForm } from '../page/form';
import { Alert } from '../page/alert';
import { Tag } from '../page/tag';
import { TextArea, TextField } from '../page/text-field';
import { EXCEPTION_REASONS, REPLACEMENTS } from '../../../domain/case/exception';
import { CLOSURE_REASONS } from '../../../domain/case/codes';
import { termFor } from '../vocabulary/term';
import { termsOf } from '../vocabulary/choice-words';
import type { PageChanges } from './changes';
import type { Decision, Matter } from './matter';
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
  /** Of a plan: its pages, and what has changed since the plan in force; null where there is none in force. */
  pages: readonly PrintedPage[];
  changes: readonly PageChanges[] | null;
  /** The id of the request, the same again for a form that comes back. */
  request: string;
  errors: readonly FormError[];
  typed: Partial<Decision>;
}

/** One decision: what is asked, what has changed, what is complete, why its dates are so; then approve, or return. */
export const MatterPage: FC<MatterView> = (props) => {
  const { view, duty, matter, decides, isAuthor, said, errors } = props;
  const { frame, standing, aCase, names, staff, file } = view;
  const words = approvalWords(frame.language);
  const foreign = frame.language === 'en' ? undefined : 'en';
  const open = standing.duties.filter(({ id }) => id !== duty.id).filter(isOwed);
  return (
    <CasePage
      view={view}
      title={titleFor(duty.title, new Map(), frame.language)}
      help="/help/approvals"
      above={<ErrorSummary errors={errors} />}
      actions={<></>}
    >
      <p class="lead">{words.asked(staff.get(matter.by) ?? matter.by, dayWords(askedOn(matter), frame.language))}</p>
      {decides.length > 0 && (
        <Alert kind="info">
          {isAuthor ? words.author : words.notYours(decides.map((id) => staff.get(id) ?? id).join(', '))}
        </Alert>
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
      <section aria-labelledby="dates">
        <h2 id="dates">{words.dates}</h2>
        <ul lang={foreign}>
          {explain(duty, aCase)
            .split('\n')
            .map((line) => (
              <li>{readable(line, names, frame.language)}</li>
            ))}
        </ul>
      </section>
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
  const { frame, names, staff, standing } = view;
  const { facts, ...words } = approvalWords(frame.language);
  const due: Fact[] = duty.due
    ? [{ term: words.columns.due, detail: <DayLabel date={duty.due} owed today={standing.today} /> }]
    : [];
  const called = (id: string | null) => (id ? (staff.get(id) ?? id) : facts.nobody);
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
        { term: facts.person, detail: withNames(person, names) },
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
        { term: facts.newSupervisor, detail: called(supervisor) },
        { term: facts.proposed, detail: called(worker) },
      ];
    }
  }
}

const PlanParts: FC<MatterView> = ({ view, matter, pages, changes }) => {
  const { frame, aCase, standing, file, names } = view;
  const words = approvalWords(frame.language);
  if (matter.of !== 'plan') return null;
  const { plan } = matter;
  const inForce = aCase.plans.find(({ state }) => state === 'In Effect');
  const checklists = standing.checklists.filter((each) => each.plan === plan.id);
  const day = (on: string | undefined) => (on ? dayWords(on, frame.language) : words.unsigned);
  const foreign = frame.language === 'en' ? undefined : 'en';
  const line = (text: string) => withNames(text.trimStart(), names);
  return (
    <>
      <section aria-labelledby="changes">
        <h2 id="changes">{words.changes(inForce ? planName(inForce) : plan.id)}</h2>
        {changes === null && <p>{words.first}</p>}
        {changes?.length === 0 && <p>{words.noChanges}</p>}
        {changes?.map(({ title, added, removed }) => (
          <div lang={foreign}>
            <h3>{title}</h3>
            <ul class="changes">
              {removed.map((text) => (
                <Changed tone="late" word={words.removed} language={frame.language}>
                  <del>{line(text)}</del>
                </Changed>
              ))}
              {added.map((text) => (
                <Changed tone="met" word={words.added} language={frame.language}>
                  <ins>{line(text)}</ins>
                </Changed>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <Disclosure summary={words.whole} open={changes === null}>
        <div lang={foreign}>
          {pages.map(({ title, lines }) => (
            <section>
              <h3>{title}</h3>
              {lines.length === 0 ? (
                <p class="soft">{words.nothing}</p>
              ) : (
                <ul>
                  {lines.map((text) => (
                    <li>{line(text)}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </div>
      </Disclosure>
      <section aria-labelledby="complete">
        <h2 id="complete">{words.complete}</h2>
        <p class="soft">{words.completeAbout}</p>
        {checklists.length === 0 && <Tag tone="met">{words.allDone}</Tag>}
        <ul lang={foreign}>
          {checklists.map(({ checklist, open }) => (
            <li>
              {checklist}:{' '}
              {open.length === 0 ? (
                <Tag tone="met">{words.allDone}</Tag>
              ) : (
                <Tag tone="soon">{words.open(open.length)}</Tag>
              )}
              {open.length > 0 && ` ${open.join(', ')}`}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="paper">
        <h2 id="paper">{words.signatures}</h2>
        <DefinitionList
          facts={[
            { term: words.printed, detail: day(plan.paper?.printed) },
            { term: words.worker, detail: day(plan.paper?.worker) },
            { term: words.supervisor, detail: day(plan.paper?.supervisor) },
          ]}
        />
        <p>
          <a href={planPage(file.caseId, plan.id)}>{plan.id}</a>
        </p>
      </section>
    </>
  );
};

const Changed: FC<{ tone: 'late' | 'met'; word: string; language: string; children?: Child }> = (props) => (
  <li>
    <span lang={props.language}>
      <Tag tone={props.tone}>{props.word}</Tag>
    </span>{' '}
    {props.children}
  </li>
);

/** Approve, or return with a comment: two forms, so that the key Enter does neither by mistake. */
const DecisionForm: FC<MatterView> = ({ view, duty, matter, request, errors, typed }) => {
  const { frame, file } = view;
  const words = approvalWords(frame.language);
  const action = `/approvals/${encodeURIComponent(file.caseId)}/${duty.id}`;
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">{words.decide}</h2>
      <div class="two-ways">
        <PostForm action={action} request={request}>
          <input type="hidden" name="decision" value="approve" />
          <p>{words.approveAbout[matter.of]}</p>
          {matter.of === 'plan' && <input type="hidden" name="hash" value={typed.hash ?? matter.hash} />}
          {matter.of === 'transfer' && (
            <TextField
              name="worker"
              label={words.takenBy}
              hint={words.takenByHint}
              value={typed.worker ?? matter.transfer.worker ?? ''}
              error={errorOf(errors, 'worker')}
              optional
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
            label={words.comment}
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

/** Where there is nothing left to decide. */
export const DecidedPage: FC<{ view: CaseView }> = ({ view }) => {
  const words = approvalWords(view.frame.language);
  return (
    <CasePage view={view} title={words.title} help="/help/approvals" actions={<></>}>
      <Alert kind="info" heading={words.decided}>
        <p>{words.decidedAbout}</p>
      </Alert>
      <Buttons>
        <ButtonLink href="/approvals">{words.toQueue}</ButtonLink>
        <ButtonLink href={`${casePage(view.file.caseId)}/journal`} tone="outline">
          {words.toCase}
        </ButtonLink>
      </Buttons>
    </CasePage>
  );
};
