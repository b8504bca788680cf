/** The kind of duty that visits are. */
export const VISITS = 'contact';

/** What is measured by whether it was done on time, as people call it. */
export const MEASURED_TASKS = [
  ['initial-plan', 'Initial plan'],
  ['plan-update', 'Full updates'],
  ['court-order', 'Court-ordered revisions'],
  ['service-referrals', 'Service referrals'],
  ['rsp-review', 'RSP reviews'],
  ['report-2151a-out', '2151A outbound'],
  ['report-2151a-in', '2151A inbound'],
  ['rsp-decision', 'RSP decisions'],
  ['patp-review', 'PATP reviews'],
  ['locate-effort', 'Locate efforts'],
  ['phone-or-letter', 'Phone or letter'],
  // A stated good of the tip, where an agency asks for it (S3.24).
  ['caregiver-contact', 'Contacts with providers'],
] as const;

export type MeasuredTask = (typeof MEASURED_TASKS)[number][0];

export function isMeasuredTask(kind: string): kind is MeasuredTask {
  return MEASURED_TASKS.some(([measured]) => measured === kind);
}
