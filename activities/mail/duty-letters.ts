import { dateOf, dueInFull, dueSoon, isDecision, sentenceOf, taskOf } from '../../domain/notices/words';
import { daysInWords } from '../../domain/duties/explain';
import type { Template } from './letter';

/** Something new is to be done, or waits for a decision. */
export const dutyOpened: Template = (entry) => {
  const late = entry.facts.state === 'overdue';
  return {
    subject: sentenceOf(entry).replace(': due', ' due').replace(': overdue', ' overdue'),
    heading: taskOf(entry),
    when: entry.due ? `${late ? 'Overdue since' : 'Due'} ${dueInFull(entry)}` : undefined,
    tone: late ? 'late' : undefined,
    body: [isDecision(entry) ? 'This waits for your decision.' : whatToDo(entry.due)],
  };
};

/** A due date comes near, or is today. */
export const dutyDueSoon: Template = (entry) => ({
  subject: `${entry.title} ${dueSoon(entry)}`,
  heading: entry.title,
  when: capital(dueSoon(entry)),
  body: [
    'This is still open. Reminders stop once it is done.',
    ...(entry.facts.draft
      ? ['A draft of what was recorded since the last report is ready: caseclock draft CASE.']
      : []),
  ],
});

/** A due date has passed. The worker, the supervisor or the programme manager reads it. */
export const dutyOverdue: Template = (entry) => {
  const late = `overdue by ${daysInWords(Number(entry.facts.daysLate))}`;
  return {
    subject: `${entry.title} ${late}, was due ${dateOf(entry.due)}`,
    heading: entry.title,
    when: `${capital(late)}. It was due ${dateOf(entry.due)}.`,
    tone: 'late',
    body: ['This was not done by its due date and is still open.'],
  };
};

function whatToDo(due: string | null): string {
  return due ? 'This is now to be done.' : 'This is now to be done. It has no due date yet.';
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
