import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { UnknownDuty } from './failure';
import { nearTo } from '../../domain/commands/nearest';
import { answer, type Invocation } from './terminal';
import { widthOf } from './table';
import { wrapped } from './wrap';

/** `caseclock explain CASE DUTY`. */
export async function explainDuty(invocation: Invocation, caseId: string, duty: string): Promise<number> {
  const { explanation, known } = await withCases(invocation, `Asking ${caseId}`, async (cases) => {
    const found = await cases.explain(caseId, duty);
    return { explanation: found, known: found === null ? (await cases.agenda(caseId)).duties : [] };
  });
  if (explanation === null)
    throw new UnknownDuty(
      unknown(
        caseId,
        duty,
        known.map(({ id }) => id),
      ),
    );
  const lines = explanation.split('\n').flatMap((line) => wrapped(line, widthOf(invocation.out)));
  answer(invocation, { case: caseId, duty, explanation: explanation.split('\n') }, lines.join('\n'));
  return EXIT.done;
}

function unknown(caseId: string, duty: string, ids: string[]): string {
  const near = nearTo(duty, ids);
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `Case ${caseId} has no duty "${duty}".${meant} Known: ${ids.join(', ') || 'none yet'}.`;
}
