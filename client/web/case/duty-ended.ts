import type { Duty } from '../../../domain/duties/duty';
import { dayWords } from '../page/day-words';
import { bilingual, type Language } from '../page/words';
import { DUTY_STATES } from '../vocabulary/duty-words';

/** How a duty stands, or how it ended: with the day on which it was done, and how late. */
export function dutyEnded({ state, metOn, daysLate, reason }: Duty, language: Language): string {
  const words = endWords(language);
  const said = DUTY_STATES[state][language];
  const on = metOn ? ` ${words.on(dayWords(metOn, language))}` : '';
  const late = daysLate > 0 ? `, ${words.late(daysLate)}` : '';
  return `${said}${on}${late}${reason ? `: ${reason}` : ''}`;
}

const endWords = bilingual(
  {
    on: (day: string) => `on ${day}`,
    late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  },
  {
    on: (day: string) => `el ${day}`,
    late: (days: number) => (days === 1 ? '1 día tarde' : `${days} días tarde`),
  },
);
