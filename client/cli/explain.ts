import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { UnknownDuty } from './failure';
import { nearTo } from './nearest';
import { answer, type Session } from './terminal';
import { widthOf } from './table';
import { wrapped } from './wrap';

/** `caseclock explain CASE DUTY`. */
export async function explainDuty(session: Session, caseId: string, duty: string): Promise<number> {
  const { explanation, known } = await withCases(session, `Asking ${caseId}`, async (cases) => {
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
  const lines = explanation.split('\n').flatMap((line) => wrapped(line, widthOf(session.out)));
  answer(session, { case: caseId, duty, explanation: explanation.split('\n') }, lines.join('\n'));
  return EXIT.done;
}

function unknown(caseId: string, duty: string, ids: string[]): string {
  const near = nearTo(duty, ids);
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `Case ${caseId} has no duty "${duty}".${meant} Known: ${ids.join(', ') || 'none yet'}.`;
}
