import type { FC } from 'hono/jsx';
import type { PlanUnderWay } from '../../../domain/duties/plans-under-way';
import { planPage } from '../case/addresses';
import type { Names } from '../case/named';
import { dayWords } from '../page/day-words';
import { useFrame } from '../page/frame';
import { workWords } from './words';

/** Where the plan of a duty stands: being written, waiting for a decision, or back with a comment. */
export const PlanStand: FC<{
  plan: Pick<PlanUnderWay, 'plan' | 'stands' | 'by' | 'on'>;
  caseId: string;
  staff: Names;
}> = ({ plan: { plan, stands, by, on }, caseId, staff }) => {
  const { language } = useFrame();
  const words = workWords(language).plan;
  const said = words[stands](staff.get(by) ?? by, dayWords(on, language));
  return (
    <>
      {' '}
      <span class="soft">
        {said}
        {stands === 'returned' && (
          <>
            : <a href={planPage(caseId, plan)}>{words.comment}</a>
          </>
        )}
      </span>
    </>
  );
};
