import { withWeekday } from '../../domain/calendar/civil-date';
import { inheritedIn, reasonInWords } from '../../domain/notices/words';
import type { Template } from './letter';

/** A case passes on: read by who has it now and by who had it. */
export const caseAssigned: Template = ({ facts, recipient, on }) => {
  const mine = recipient === facts.worker;
  const items = inheritedIn(facts).map(withWeekdayAtEnd);
  return {
    subject: mine ? `Case assigned to you ${withWeekday(on)}` : `Case handed over ${withWeekday(on)}`,
    heading: mine ? 'The case is now yours' : 'The case was handed over',
    when: `Since ${withWeekday(on)}`,
    body: [mine ? `It was with ${facts.from} before.` : `It is now with ${facts.worker}.`, openDuties(items.length)],
    list: items.length > 0 ? { title: 'Open duties and their due dates', items } : undefined,
  };
};

/** Another unit has taken the case: read by whoever asked for it, and by who supervised it. */
export const transferAccepted: Template = ({ facts, on }) => ({
  subject: `Transfer to ${facts.unit} accepted ${withWeekday(on)}`,
  heading: 'The case went to the other unit',
  when: `Since ${withWeekday(on)}`,
  tone: 'done',
  body: [
    `${facts.supervisor} supervises it now, and ${facts.worker} holds it.`,
    'Its open duties moved along; their due dates stay.',
  ],
});

/** Another unit does not take the case. The comment stays in the case. */
export const transferDeclined: Template = ({ caseId, facts, on }) => ({
  subject: `Transfer to ${facts.unit} declined ${withWeekday(on)}`,
  heading: 'The transfer was declined',
  when: `Declined ${withWeekday(on)}`,
  body: [`The case stays where it is. Read why (npx caseclock agenda ${caseId}).`],
});

/** The worker of a case can no longer act. */
export const workerInactive: Template = ({ on }) => ({
  subject: `Case without an active worker since ${withWeekday(on)}`,
  heading: 'The case has no active worker',
  when: `Since ${withWeekday(on)}`,
  tone: 'late',
  body: ['Assign the case to somebody. Until then you get its reminders, and every due date keeps running.'],
});

/** The request to close a case was not approved. The comment stays in the case. */
export const closureReturned: Template = ({ caseId, on }) => ({
  subject: `Request to close the case returned ${withWeekday(on)}`,
  heading: 'The request to close the case was returned',
  when: `Returned ${withWeekday(on)}`,
  body: [`The case stays open. Read what is still to be done (npx caseclock agenda ${caseId}), then ask again.`],
});

/** The end of a case. */
export const caseClosed: Template = ({ facts, on }) => ({
  subject: `Case closed ${withWeekday(on)}`,
  heading: 'The case is closed',
  when: `Closed ${withWeekday(on)}`,
  tone: 'done',
  body: [`Reason: ${reasonInWords(facts.reason)}.`, 'Nothing more is due. The record is kept and can be read.'],
});

function openDuties(count: number): string {
  if (count === 0) return 'There are no open duties.';
  return count === 1
    ? 'One open duty moves along; its due date stays.'
    : `${count} open duties move along; their due dates stay.`;
}

function withWeekdayAtEnd(line: string): string {
  return line.replace(/\d{4}-\d{2}-\d{2}$/, withWeekday);
}
