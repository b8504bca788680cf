import { type CivilDate, withWeekday } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { planInEffect, planName, plansInProgress } from '../domain/case/plan';
import { isOutstanding } from '../domain/case/review';
import { assignedWorker, isActive } from '../domain/case/staff';
import { pendingTransfer } from '../domain/case/transfer';
import { whyNot } from '../domain/notices/words';
import { type Duty, endedLately, isOwed } from '../domain/duties/duty';
import { sourceOf, stateInWords } from '../domain/duties/explain';

// The server's limit is 20,000 bytes after encoding; ids and dates only, so a character is a byte but for dashes.
const LONGEST = 18_000;

/** The case in Markdown for the Temporal UI: where it stands, what it owes and why, what ended and how. */
export function detailsOf(aCase: Case, duties: Duty[], today: CivilDate): string {
  const owed = duties.filter(isOwed);
  const ended = endedLately(duties);
  const parts = [
    headOf(aCase, today),
    ...notesOf(aCase),
    owed.length > 0 ? table(['Duty', 'Due', 'State', 'Why'], owed.map(owedRow)) : '',
    ended.length > 0 ? `**How duties ended**\n\n${table(['Duty', 'Was due', 'Ended'], ended.map(endedRow))}` : '',
  ];
  return fitting(parts.filter(Boolean).join('\n\n'));
}

/** Cut at the end of a line, and saying so. */
function fitting(details: string): string {
  if (details.length <= LONGEST) return details;
  return `${details.slice(0, details.lastIndexOf('\n', LONGEST))}\n\n… and more: caseclock agenda --all`;
}

function headOf(aCase: Case, today: CivilDate): string {
  if (aCase.cancelledOn) return `**Case ${aCase.id} cancelled by an operator ${withWeekday(aCase.cancelledOn)}**`;
  if (aCase.closure) return `**Case ${aCase.id} closed ${withWeekday(aCase.closure.on)}** (${aCase.closure.reason})`;
  const inForce = planInEffect(aCase);
  const plan = inForce ? `plan ${planName(inForce)} in effect since ${inForce.effectiveDate}` : 'no plan in effect yet';
  return `**Case ${aCase.id}** on ${withWeekday(today)}: ${plan}, ${workerLine(aCase)}, policy ${aCase.policy}`;
}

function workerLine(aCase: Case): string {
  const worker = assignedWorker(aCase);
  if (!worker) return 'no worker';
  return isActive(aCase, worker) ? `worker ${worker}` : `worker ${worker} (not active: mail goes to the supervisor)`;
}

function owedRow(duty: Duty): string[] {
  const details = duty.details.length > 0 ? `<br>${duty.details.join('<br>')}` : '';
  const state = duty.state === 'overdue' ? '**overdue**' : duty.state;
  return [
    duty.title,
    duty.due ? withWeekday(duty.due) : 'no date',
    state,
    `${duty.because} (${sourceOf(duty)})${details}`,
  ];
}

function endedRow(duty: Duty): string[] {
  return [`${duty.title} (${duty.id})`, duty.due ?? 'no date', stateInWords(duty)];
}

/** A transfer that is asked for, plans in the making, signatures still outstanding, mail that found nobody. */
function notesOf(aCase: Case): string[] {
  const asked = pendingTransfer(aCase);
  const making = plansInProgress(aCase).map((plan) => `${plan.id} (${plan.kind}): ${plan.approvalStatus}`);
  const unsigned = (planInEffect(aCase)?.reviews ?? [])
    .filter(isOutstanding)
    .map((row) => `${row.person} (${row.opportunity})`);
  const problems = aCase.problems.map(({ notice, to, code }) => `${notice} to ${to}, ${whyNot(code)}`);
  return [
    asked ? `**Transfer asked for:** ${asked.id} to ${asked.unit} (${asked.supervisor})` : '',
    making.length > 0 ? `**In progress:** ${making.join('; ')}` : '',
    unsigned.length > 0 ? `**Signatures outstanding:** ${unsigned.join(', ')}` : '',
    problems.length > 0 ? `**Not delivered:** ${problems.join('; ')}` : '',
  ];
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
