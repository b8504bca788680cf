import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Duty } from '../../domain/duties/duty';
import { knownOn } from '../as-of';
import { journalOf, withArchive } from './archive';
import { askCase } from './cases';
import { EXIT } from './exit-codes';
import { noteReading } from './reading';
import { UnknownDuty } from './failure';
import { nearTo } from '../../domain/commands/nearest';
import { answer, type Invocation } from './terminal';
import { widthOf } from './table';
import { wrapped } from './wrap';

/** `caseclock explain CASE DUTY`. */
export async function explainDuty(
  invocation: Invocation,
  caseId: string,
  duty: string,
  { asOf }: { asOf?: CivilDate },
): Promise<number> {
  const { explanation, known } = await (asOf === undefined
    ? whyNow(invocation, caseId, duty)
    : whyOn(invocation, caseId, duty, asOf));
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

interface Why {
  explanation: string | null;
  /** The duties that there are, where this one is not. */
  known: Duty[];
}

function whyNow(invocation: Invocation, caseId: string, duty: string): Promise<Why> {
  return askCase(invocation, caseId, 'explanation', async (cases) => {
    const explanation = await cases.explain(caseId, duty);
    return { explanation, known: explanation === null ? (await cases.agenda(caseId)).duties : [] };
  });
}

function whyOn(invocation: Invocation, caseId: string, duty: string, day: CivilDate): Promise<Why> {
  return withArchive(invocation, `Reading ${caseId}`, async (archive) => {
    const journal = await journalOf(archive, caseId);
    await noteReading(invocation, archive, { cases: [caseId], what: 'explanation' });
    const known = knownOn(caseId, journal, day, new Date().toISOString());
    return { explanation: known.explain(duty), known: known.standing.duties };
  });
}

function unknown(caseId: string, duty: string, ids: string[]): string {
  const near = nearTo(duty, ids);
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `Case ${caseId} has no duty "${duty}".${meant} Known: ${ids.join(', ') || 'none yet'}.`;
}
