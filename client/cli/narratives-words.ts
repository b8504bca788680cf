import { withWeekday } from '../../domain/calendar/civil-date';
import type { Narratives } from '../narratives';
import { wrapped } from './wrap';

/** The narratives for people who paste them into the court report: the words stand as they were typed, unbroken. */
export function narrativesInWords(caseId: string, { plan, on, narratives }: Narratives, width: number): string {
  const title = `Family Assessment Update of ${plan}, case ${caseId}, recorded on ${withWeekday(on)}`;
  const blocks = narratives.flatMap(({ heading, words }) => ['', heading, words ?? 'No narrative is written.']);
  return [...wrapped(title, width), ...blocks].join('\n');
}
