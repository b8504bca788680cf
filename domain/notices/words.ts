import { type CivilDate, withWeekday } from '../calendar/civil-date';
import { SIGNING_AGE } from '../case/review';
import { daysInWords } from '../duties/explain';
import type { MailKind } from '../record';
import type { Facts, Notice, Topic } from './notice';

/** What a notice and its row in the ledger have in common. */
export type Announced = Pick<Notice, 'topic' | 'title' | 'due' | 'because' | 'facts'> & { kind: MailKind };

/** A notice in one plain line, for listings. */
export function sentenceOf(notice: Announced): string {
  return SENTENCES[notice.topic](notice);
}

const SENTENCES: Record<Topic, (notice: Announced) => string> = {
  'duty-opened': openedLine,
  'duty-due-soon': (notice) => `${notice.title}: ${dueSoon(notice)}${notice.facts.draft ? '; draft created' : ''}`,
  'duty-overdue': ({ title, due, facts }) =>
    `${title}: overdue by ${daysInWords(number(facts.daysLate))}${wasDue(due)}`,
  'duty-moved': movedLine,
  'duty-confirmed': ({ title, due }) => `${title}: due date stays ${dateOr(due, 'unknown')}`,
  'duty-met': (notice) => `${notice.title}: done, ${punctuality(notice) ?? 'no date was set'}`,
  'duty-ended': ({ title, due, facts }) => `${title}: ${facts.reason}${wasDue(due)}`,
  warning: ({ facts }) => `Warning: ${facts.sentence}`,
  'plan-submitted': (notice) => `${notice.title}: now Pending Approval${clockRuns(notice)}`,
  'plan-returned': (notice) => `${notice.title}: correct and resubmit${by(notice.due)}`,
  'plan-returned-status': (notice) => `${notice.title}: Pending Approval -> Returned${clockRuns(notice)}`,
  'plan-in-effect': inEffectLine,
  'plan-documents': documentsLine,
  'stand-in-named': ({ facts }) => `Stand-in rights from ${dateOf(facts.from)} to ${dateOf(facts.to)}`,
  'case-assigned': assignedLine,
  'transfer-accepted': ({ facts }) =>
    `Transfer to ${facts.unit} accepted: ${facts.supervisor} supervises the case and ${facts.worker} holds it`,
  'transfer-declined': ({ facts }) => `Transfer to ${facts.unit} declined; the case stays where it is`,
  'transfer-withdrawn': ({ facts }) => `Transfer to ${facts.unit} withdrawn; nothing is to be decided any more`,
  'worker-inactive': () => 'The case has no active worker: assign it to somebody',
  'permanent-placement': placementLine,
  'signature-required': ({ title, facts }) =>
    `${title}: ${facts.child} is ${facts.age} or older and ${permanence(facts)}; the chance to review and sign is required`,
  'order-recorded': ({ facts }) => `Court order of ${dateOf(facts.dated)} recorded; it agrees with the plan`,
  'form-2151-sent': ({ title, facts }) => `${title} sent to DCFS${copy(facts)}`,
  'report-2151a-sent': (notice) => `${notice.title} sent${copy(notice.facts)}; ${punctuality(notice)}`,
  'rsp-reviewed': ({ facts }) =>
    `RSP visit of ${dateOf(facts.visit)}: set Item 80 code 675 to ${facts.code675}; ${nextReview(facts)}`,
  'rsp-visit-deleted': ({ facts }) =>
    facts.code675
      ? `RSP visit of ${dateOf(facts.visit)} deleted: set Item 80 code 675 back to ${facts.code675}; ${nextReview(facts)}`
      : `RSP visit of ${dateOf(facts.visit)} deleted: no completed visit is left for Item 80 code 675; ${nextReview(facts)}`,
  'enrolment-ended': ({ title, facts }) =>
    `${title} ended ${dateOf(facts.on)}: its reviews, consents and inquiries are owed no more; reports and decisions up to that day are`,
  'closure-returned': () => 'The request to close the case was returned',
  'case-closed': ({ facts }) => `Case closed: ${reasonInWords(facts.reason)}`,
  'closing-documents': () => 'Closing papers to print and file',
  'contact-done': ({ title, facts }) => `${title}: done on ${dateOf(facts.on)}`,
  'contact-open': contactOpenLine,
  'person-unavailable': unavailableLine,
  'person-available': ({ facts }) =>
    `${facts.person}: available from ${dateOf(facts.from)}; to be seen in person each month again`,
  'whereabouts-unknown-form': ({ facts }) =>
    `Placement of ${facts.person} ended ${dateOf(facts.ended)}: Placement/Address Change form (SCZ17), Scenario A, ` +
    '"Child’s Whereabouts Unknown (Case Remains Open)", to the Placement Tracking Team',
  'exception-approved': exceptionApprovedLine,
  'exception-refused': ({ title }) => `${title}: refused; the monthly visit stays due`,
  'exception-ends': ({ title, facts }) =>
    facts.renew
      ? `${title}: ends with ${dateOf(facts.to)}; asked for again`
      : `${title}: ends with ${dateOf(facts.to)}; to be seen in person each month again from ${dateOf(facts.seenFrom)}`,
  'morning-mail': ({ title }) => title,
  'notice-undelivered': (notice) => `${undelivered(notice)} (${whyNot(notice.facts.code)}): ${subjectMatter(notice)}`,
};

/** "due Wed 2027-02-03, 15 days left", "due today, Wed 2027-02-03". */
export function dueSoon({ due, facts }: Pick<Announced, 'due' | 'facts'>): string {
  const left = number(facts.daysLeft);
  return left === 0
    ? `due today, ${dueInFull({ due, facts })}`
    : `due ${dueInFull({ due, facts })}, ${daysInWords(left)} left`;
}

/** "Wed 2027-02-03", and the time of day where hours count: "Sun 2027-03-14 21:30". */
export function dueInFull({ due, facts }: Pick<Announced, 'due' | 'facts'>): string {
  return facts.dueTime ? `${dateOf(due)} ${facts.dueTime}` : dateOf(due);
}

/** "Approve or return the initial case plan", "Case plan update 1". */
export function taskOf({ title }: Pick<Announced, 'title'>): string {
  return title.replace(/^(Approve or (?:return|refuse)|Accept or decline): /, '$1 the ');
}

/** True for the task of deciding on somebody else's work. */
export function isDecision({ title }: Pick<Announced, 'title'>): boolean {
  return title.startsWith('Approve or ') || title.startsWith('Accept or ');
}

/** "on time", "late by 1 day"; null when there was no date to keep. */
export function punctuality({ due, facts }: Pick<Announced, 'due' | 'facts'>): string | null {
  const late = number(facts.daysLate);
  if (due === null) return null;
  return late > 0 ? `late by ${daysInWords(late)}` : 'on time';
}

/** A date among the facts, as people read it. */
export function dateOf(fact: Facts[string] | undefined): string {
  return typeof fact === 'string' ? withWeekday(fact) : 'no date';
}

/** The code of a reason as words: `child-returned-home` reads "child returned home". */
export function reasonInWords(code: Facts[string] | undefined): string {
  return typeof code === 'string' ? code.replaceAll('-', ' ') : 'no reason given';
}

/** Why a mail did not arrive: from the type of the failure, or from the reply code of the mail server. */
export function whyNot(code: Facts[string] | undefined): string {
  if (code === 'NoAddress') return 'no mail address is known';
  if (code === 'MailRejected') return 'refused by the mail server';
  if (/^\d\.\d+\.\d+$/.test(String(code))) return `it came back after the mail server had taken it (${code})`;
  return /^\d{3}\b/.test(String(code))
    ? `refused by the mail server (${code})`
    : 'not accepted by the mail server in time';
}

/** "An overdue notice to w-hale was not delivered". */
export function undelivered(notice: Pick<Announced, 'title' | 'facts'>): string {
  return `${failedIn(notice)} to ${notice.facts.person} was not delivered`;
}

/** "An overdue notice", "An approval task": what kind of mail it was that did not arrive. */
export function failedIn({ title, facts }: Pick<Announced, 'title' | 'facts'>): string {
  if (facts.failed === 'task') return isDecision({ title }) ? 'An approval task' : 'A task';
  return FAILED[String(facts.failed)] ?? 'A notice';
}

const FAILED: Record<string, string> = {
  reminder: 'A reminder',
  escalation: 'An overdue notice',
  approved: 'Word of an approval',
  assignment: 'Word of a hand-over',
};

/** "Initial case plan, due Wed 2027-02-03", "Initial case plan, was due Wed 2027-02-03", "Case closed". */
export function subjectMatter(notice: Pick<Announced, 'title' | 'due' | 'facts'>): string {
  const { due, facts } = notice;
  if (!due) return taskOf(notice);
  return `${taskOf(notice)}, ${facts.state === 'open' ? 'due' : 'was due'} ${dueInFull(notice)}`;
}

/** The duties that pass to the new worker, from the list among the facts. */
export function inheritedIn({ inherited }: Facts): string[] {
  return typeof inherited === 'string' && inherited !== '' ? inherited.split('\n') : [];
}

function openedLine(notice: Announced): string {
  const { due, facts } = notice;
  if (isDecision(notice))
    return `${taskOf(notice)}${facts.state === 'overdue' ? `: overdue since ${dateOf(due)}` : by(due)}`;
  if (facts.state === 'trigger missing') return `${notice.title}: no due date yet, the trigger is missing`;
  if (!due) return `${notice.title}: no due date`;
  return `${notice.title}: ${facts.state === 'overdue' ? 'overdue since' : 'due'} ${dueInFull(notice)}`;
}

function movedLine({ title, due, facts }: Announced): string {
  const was = facts.was ? `was ${facts.was}` : 'had none';
  return due ? `${title}: due date moves to ${withWeekday(due)} (${was})` : `${title}: no due date any more (${was})`;
}

function inEffectLine(notice: Announced): string {
  const { name, effective, superseded, nextUpdate } = notice.facts;
  const first = [`plan ${name} in effect ${effective}`, punctuality(notice)].filter((part) => part !== null).join(', ');
  return [
    first,
    ...(superseded ? [`v${superseded} superseded`] : []),
    ...(nextUpdate ? [`next update due ${dateOf(nextUpdate)}`] : []),
  ].join('; ');
}

function documentsLine({ facts }: Announced): string {
  const { name, copies, responsibilitySheets } = facts;
  return [
    `Print plan ${name}`,
    ...(copies ? [`copies for ${copies}`] : []),
    ...(responsibilitySheets ? [`Client Responsibility Sheet for ${responsibilitySheets}`] : []),
  ].join('; ');
}

function assignedLine({ facts }: Announced): string {
  const count = inheritedIn(facts).length;
  const duties = count === 1 ? '1 open duty moves' : `${count} open duties move`;
  return `Case assigned to ${facts.worker} (was ${facts.from}); ${duties} along with unchanged due dates`;
}

function placementLine({ facts }: Announced): string {
  const signs =
    number(facts.age) >= SIGNING_AGE ? 'signs plans from now on' : `signs plans from ${dateOf(facts.signsFrom)} on`;
  return `${facts.child} is in permanent placement${facts.age === null ? '' : ` and ${signs}`}`;
}

function contactOpenLine({ title, due, facts }: Announced): string {
  const saved: Record<string, string> = {
    attempted: 'the attempt is saved',
    'not-in-person': `${reasonInWords(facts.method)} contact saved`,
    'not-seen': `visit saved, ${facts.person} was not seen`,
    'not-assigned': 'visit saved; whoever made it does not hold the case, and it counts only when said to be covering',
    changed: 'a contact was corrected or deleted',
  };
  return `${title}: ${saved[String(facts.why)]}; still open, due ${dateOr(due, 'on no date')}`;
}

function unavailableLine({ facts }: Announced): string {
  const instead: Record<string, string> = {
    runaway: 'a monthly effort to locate takes the place of the visit',
    abducted: 'a monthly effort to locate takes the place of the visit',
    'whereabouts-unknown': 'a monthly effort to locate takes the place of the visit',
    icpc: 'a monthly call takes the place of the visit',
  };
  const consequence = instead[String(facts.status)] ?? 'this excuses no visit by itself';
  return `${facts.person}: ${reasonInWords(facts.status)} from ${dateOf(facts.from)}; ${consequence}`;
}

function exceptionApprovedLine({ title, facts }: Announced): string {
  const partly = facts.partly ? `; not fully covered, so the visit stays due: ${facts.partly}` : '';
  return `${title}: in force ${facts.from} to ${dateOf(facts.to)}${partly}`;
}

/** A notice of an earlier release does not say whether there was a liaison; then there was one. */
function copy({ copied }: Facts): string {
  return copied === false ? '' : ', copy to the DHS liaison';
}

function nextReview({ nextReview: due }: Facts): string {
  return due ? `next review due ${dateOf(due)}` : 'no next review has a date';
}

/** Why a child signs. Notices of earlier releases know of permanent placement alone. */
function permanence({ placed }: Facts): string {
  return placed === false ? 'receives Permanency Planning services' : 'in permanent placement';
}

function clockRuns({ due }: Announced): string {
  return due ? '; the due date keeps running' : '';
}

function wasDue(due: CivilDate | null): string {
  return due ? ` (was due ${withWeekday(due)})` : '';
}

function by(due: CivilDate | null): string {
  return due ? ` by ${withWeekday(due)}` : '';
}

function dateOr(date: CivilDate | null, otherwise: string): string {
  return date ? withWeekday(date) : otherwise;
}

function number(fact: Facts[string] | undefined): number {
  return typeof fact === 'number' ? fact : 0;
}
