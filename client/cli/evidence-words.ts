import type { Evidence } from '../../domain/evidence';
import { wrapped } from './wrap';

/** The evidence in a case, for people: measure by measure, and where there is none. */
export function evidenceInWords(caseId: string, evidence: readonly Evidence[], width: number): string {
  if (evidence.length === 0) return `The policy of case ${caseId} asks for no evidence in the documentation.`;
  const blocks = evidence.flatMap(({ measure, cites, found }) => [
    '',
    ...wrapped(`${measure} (${cites.join(', ')})`, width),
    ...(found.length > 0 ? found : ['none']).flatMap((line) => wrapped(line, width - 2).map((each) => `  ${each}`)),
  ]);
  return [`Evidence in the documentation of case ${caseId}`, ...blocks].join('\n');
}
