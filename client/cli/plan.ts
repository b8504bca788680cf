import type { Expungement } from '../../store/expungement';
import type { ReadText } from '../texts';
import { planToShow, writtenPlan } from '../written-plan';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { goneInWords } from './expunge-words';
import { UnknownDuty } from './failure';
import { planInWords } from './plan-words';
import { admitToWords } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock plan CASE [PLAN]`. */
export async function showPlan(
  invocation: Invocation,
  caseId: string,
  id: string | undefined,
  { byParticipant = false }: { byParticipant?: boolean },
): Promise<number> {
  const found = await withCases(invocation, `Asking ${caseId}`, async (cases, { read, store }) => {
    const aCase = await cases.opened(caseId);
    const plan = planToShow(aCase, id);
    if (!plan) return null;
    await admitToWords(invocation, store(), caseId, 'plan');
    // Its own day: a case that is played stands in another time than this machine.
    const { today: on } = await cases.agenda(caseId);
    const words = invocation.json ? read : forPeople(read, await store().expungement(caseId));
    return { aCase, on, plan: await writtenPlan(aCase, plan, on, words) };
  });
  if (!found) throw new UnknownDuty(nothingToShow(caseId, id));
  const inWords = planInWords(found, byParticipant, widthOf(invocation.out));
  answer(invocation, { case: caseId, plan: found.plan }, inWords);
  return EXIT.done;
}

/** A program sees that words are not there, and people are told. */
function forPeople(read: ReadText, expungement: Expungement | null): ReadText {
  const missing = goneInWords(expungement) ?? NOT_YET;
  return async (id) => (await read(id)) ?? missing;
}

const NOT_YET = 'The words are not there yet: the record is written a moment later.';

function nothingToShow(caseId: string, id: string | undefined): string {
  return id === undefined
    ? `Case ${caseId} has no plan in progress or in effect.`
    : `Case ${caseId} has no plan ${id} in progress or in effect. What other plans said is in its journal.`;
}
