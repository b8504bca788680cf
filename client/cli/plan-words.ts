import type { PlanPage } from '../printed-plan';
import { wrapped } from './wrap';

/** A plan for people, page by page or participant by participant. */
export function planInWords(
  caseId: string,
  { name, pages }: { name: string; pages: PlanPage[] },
  width: number,
): string {
  const blocks = pages.flatMap(({ title, lines }) => [
    '',
    title,
    ...(lines.length > 0 ? lines : ['Nothing.']).flatMap((line) => indented(line, width)),
  ]);
  return [...wrapped(`${name}, case ${caseId}`, width), ...blocks].join('\n');
}

/** Lines under the page; the words below an entry stand further in. */
function indented(line: string, width: number): string[] {
  const margin = line.startsWith('  ') ? '    ' : '  ';
  return wrapped(line.trimStart(), width - margin.length).map((each) => `${margin}${each}`);
}
