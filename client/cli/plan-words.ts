import { withWeekday } from '../../domain/calendar/civil-date';
import { planTitle } from '../../domain/case/plan';
import type { Printing } from '../printed-plan/entry';
import { planByPage, planByParticipant } from '../printed-plan/pages';
import { wrapped } from './wrap';

/** A plan for people, page by page or participant by participant. */
export function planInWords(printing: Printing, byParticipant: boolean, width: number): string {
  const pages = byParticipant ? planByParticipant(printing) : planByPage(printing);
  const blocks = pages.flatMap(({ title, lines }) => [
    '',
    title,
    ...(lines.length > 0 ? lines : ['Nothing.']).flatMap((line) => indented(line, width)),
  ]);
  return [...wrapped(headingOf(printing), width), ...blocks].join('\n');
}

function headingOf({ aCase, plan, on }: Printing): string {
  const version = plan.version ? ` (v${plan.version})` : '';
  return `${planTitle(plan)} ${plan.id}${version}, case ${aCase.id}, with the ages of ${withWeekday(on)}`;
}

/** A line under its page, as far in as it stands below others; what does not fit goes on further in than they do. */
function indented(line: string, width: number): string[] {
  const words = line.trimStart();
  const margin = ' '.repeat(2 + line.length - words.length);
  const further = '    ';
  const lines = wrapped(words, width - margin.length - further.length);
  return lines.map((each, index) => `${margin}${index > 0 ? further : ''}${each}`);
}
