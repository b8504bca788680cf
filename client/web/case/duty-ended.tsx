import type { FC } from 'hono/jsx';
import type { Duty } from '../../../domain/duties/duty';
import { dayWords } from '../page/day-words';
import { bilingual, type Language } from '../page/words';
import { DUTY_STATES } from '../vocabulary/duty-words';
import type { Names } from './named';
import { Sentence } from './sentence';

/** How a duty stands, or how it ended: with the day on which it was done, and how late. */
export const Ended: FC<{ duty: Duty; names: Names; language: Language }> = ({ duty, names, language }) => {
  const { state, metOn, daysLate, reason } = duty;
  const words = endWords(language);
  const said = DUTY_STATES[state][language];
  const on = metOn ? ` ${words.on(dayWords(metOn, language))}` : '';
  const late = daysLate > 0 ? `, ${words.late(daysLate)}` : '';
  return (
    <>
      {said}
      {on}
      {late}
      {reason && (
        <>
          : <Sentence of={reason} names={names} language={language} />
        </>
      )}
    </>
  );
};

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
