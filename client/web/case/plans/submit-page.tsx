import type { FC } from 'hono/jsx';
import type { Plan } from '../../../../domain/case/plan';
import { snapshotHash } from '../../../plan-snapshot';
import { Alert } from '../../page/alert';
import { Button, ButtonLink, Buttons } from '../../page/button';
import { PostForm } from '../../page/form';
import { planPage } from '../addresses';
import { CasePage, type CaseView } from '../case-page';
import { Sentence } from '../sentence';
import { titleOf } from './list-page';
import { planWords } from './words';

/** Asks once more before a plan is handed in: what is sent is what was shown, by its revision and fingerprint. */
export const SubmitPage: FC<{ view: CaseView; plan: Plan; request: string; refused?: string }> = (props) => {
  const { view, plan, request, refused } = props;
  const { frame, file, names, standing } = view;
  const words = planWords(frame.language);
  const hash = snapshotHash(plan);
  const here = planPage(file.caseId, plan.id);
  const because = standing.blocked.find((each) => each.plan === plan.id)?.because ?? [];
  return (
    <CasePage view={view} area="plans" title={words.confirm} help="/help/plans">
      {refused && (
        <Alert kind="error" heading={words.refused}>
          <p>
            <Sentence of={refused} names={names} language={frame.language} />
          </p>
        </Alert>
      )}
      <p>
        <strong>{titleOf(plan, frame.language)}</strong>
      </p>
      <p>{words.confirmLead}</p>
      <p class="soft">{words.shown(plan.revision, hash.slice(0, 12))}</p>
      {because.length > 0 && (
        <Alert kind="warning" heading={words.before}>
          <ul>
            {because.map((sentence) => (
              <li>
                <Sentence of={sentence} names={names} language={frame.language} />
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <PostForm action={`${here}/submit`} request={request}>
        <input type="hidden" name="revision" value={String(plan.revision)} />
        <input type="hidden" name="hash" value={hash} />
        <Buttons>
          <Button>{words.submitNow}</Button>
          <ButtonLink tone="quiet" href={here}>
            {words.back}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </CasePage>
  );
};
