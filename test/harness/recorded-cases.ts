import type { Agency } from './agency';

/*
 * Short stories whose histories are recorded with each release, and played again by tests to see what has changed.
 */

/** A plan late and its update late, mails that fail and mails that wait: what the Marlows are spared. */
export async function playRollOver(agency: Agency, caseId: string): Promise<void> {
  await agency.open(caseId, '2041-01-07');
  agency.effects.mailServer = ({ recipient }) => (recipient === 's-1' ? 'rejects' : 'accepts');
  await agency.planInEffect(caseId, 'plan-1', 'initial', '2041-02-08');
  agency.effects.mailServer = ({ kind }) => (kind === 'reminder' ? 'away' : 'accepts');
  await agency.clockTo('2041-08-07', '12:00', caseId);
  await agency.planInEffect(caseId, 'plan-2', 'update', '2041-08-09');
  await agency.tell(caseId, 'requestClosure', { reason: 'guardianship' });
  await agency.tell(caseId, 'approveClosure', {}, 's-1');
  agency.effects.mailServer = () => 'accepts';
}

/** Opened, reminded of once, and closed before the plan was due. */
export async function playClosedEarly(agency: Agency, caseId: string): Promise<void> {
  await agency.open(caseId, '2042-01-07');
  await agency.clockTo('2042-01-23', '12:00', caseId);
  await agency.tell(caseId, 'requestClosure', { reason: 'guardianship' });
  await agency.tell(caseId, 'approveClosure', {}, 's-1');
}
