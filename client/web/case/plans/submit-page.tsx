import type { FC } from 'hono/jsx';
import type { Plan } from '../../../../domain/case/plan';
import { snapshotHash } from '../../../plan-snapshot';
import { Alert } from '../../page/alert';
import { Button, ButtonLink, Buttons } from '../../page/button';
import { DayLabel } from '../../page/day-label';
import { dayWords } from '../../page/day-words';
import { DefinitionList } from '../../page/definition-list';
import { PostForm } from '../../page/form';
import { planPage } from '../addresses';
import { calledAll } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { Sentence } from '../sentence';
import { decisionOn } from './decision';
import { periodOf, titleOf } from './list-page';
import { planWords } from './words';
import { everyLack, isReady, Lacks, progressOf } from './writing';

/**
 * Asks once more before a plan is handed in, and says what is handed in, who decides on it and by when. What is sent is
 * what was shown, by its revision and its fingerprint.
 */
export const SubmitPage: FC<{ view: CaseView; plan: Plan; request: string; refused?: string }> = (props) => {
  const { view, plan, request, refused } = props;
  const { frame, file, names } = view;
  const words = planWords(frame.language);
  const here = planPage(file.caseId, plan.id);
  const progress = progressOf(plan, view);
  const lacks = everyLack(progress);
  return (
    <CasePage view={view} area="plans" title={words.confirm} help="/help/plans" failed={refused !== undefined}>
      {refused && (
        <Alert kind="error" heading={words.refused}>
          <p>
            <Sentence of={refused} names={names} language={frame.language} />
          </p>
        </Alert>
      )}
      {isReady(progress) && <p class="lead">{words.confirmLead}</p>}
      <Submitted plan={plan} view={view} />
      {lacks.length > 0 && (
        <Alert kind="warning" heading={words.cannot}>
          <Lacks lacks={lacks} mayRecord />
        </Alert>
      )}
      <PostForm action={`${here}/submit`} request={request}>
        <input type="hidden" name="revision" value={String(plan.revision)} />
        <input type="hidden" name="hash" value={snapshotHash(plan)} />
        <Buttons>
          {lacks.length === 0 && <Button>{words.submitNow}</Button>}
          <ButtonLink tone={lacks.length === 0 ? 'quiet' : 'primary'} href={here}>
            {words.back}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </CasePage>
  );
};

/** What is handed in, line by line. */
const Submitted: FC<{ plan: Plan; view: CaseView }> = ({ plan, view }) => {
  const { language } = view.frame;
  const { submitting: words } = planWords(language);
  const { count, sections } = progressOf(plan, view);
  const { names, due } = decisionOn(plan, view);
  const isComplete = sections.every(({ state }) => state !== 'missing');
  const signed =
    plan.paper && words.signedBy(dayWords(plan.paper.worker, language), dayWords(plan.paper.supervisor, language));
  return (
    <DefinitionList
      facts={[
        { term: words.plan, detail: titleOf(plan, language) },
        { term: words.period, detail: periodOf(plan, language) },
        { term: words.children, detail: calledAll(view, plan.focusChildren ?? []) },
        {
          term: words.contents,
          detail: count && count.of > 0 ? words.sections(count.done, count.of) : isComplete ? words.complete : '',
        },
        { term: words.signed, detail: signed ?? words.notSigned },
        { term: words.approver, detail: names || words.nobody },
        { term: words.due, detail: due ? <DayLabel date={due} owed today={view.standing.today} /> : words.noDue },
      ]}
    />
  );
};
