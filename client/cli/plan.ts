import { civilDateAt } from '../../domain/calendar/agency-clock';
import { planName } from '../../domain/case/plan';
import { planByPage, planByParticipant, planToPrint } from '../printed-plan';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { UnknownDuty } from './failure';
import { planInWords } from './plan-words';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock plan CASE [PLAN]`. */
export async function showPlan(
  invocation: Invocation,
  caseId: string,
  id: string | undefined,
  { byParticipant = false }: { byParticipant?: boolean },
): Promise<number> {
  const found = await withCases(invocation, `Asking ${caseId}`, async (cases, { read }) => {
    const aCase = await cases.opened(caseId);
    const plan = planToPrint(aCase, id);
    const today = civilDateAt(new Date().toISOString(), aCase.settings.zone);
    const pages = plan && (await (byParticipant ? planByParticipant : planByPage)(aCase, plan, today, read));
    return plan && pages && { plan: plan.id, name: planName(plan), pages };
  });
  if (!found) throw new UnknownDuty(nothingToShow(caseId, id));
  answer(invocation, { case: caseId, ...found }, planInWords(caseId, found, widthOf(invocation.out)));
  return EXIT.done;
}

function nothingToShow(caseId: string, id: string | undefined): string {
  return id === undefined
    ? `Case ${caseId} has no plan in progress or in effect.`
    : `Case ${caseId} has no plan ${id} in progress or in effect. What other plans said is in its journal.`;
}
