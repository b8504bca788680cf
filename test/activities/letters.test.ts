import { temporalPages } from '../../domain/notices/case-links';
import { render } from '../../activities/mail/render';
import type { LedgerEntry } from '../../store/record-store';
import { bodiesOf, rowOf } from './notices';

const READER = { id: 'w-hale', name: 'Corin Hale', mail: 'w-hale@agency.example' };
const LINK = 'http://localhost:8233/namespaces/default/workflows/case%2FMW-27-0031';
const handOver = {
  worker: 'w-teague',
  from: 'w-hale',
  inherited: 'Case plan update 3: 2028-02-15\nService referrals: no date yet',
};
const LOST = { undelivered: 'k', person: 'w-hale', code: '550 5.1.1' };
const effect = {
  name: 'v2',
  effective: '2027-05-27',
  daysLate: 0,
  nextUpdate: '2027-11-27',
  superseded: '1',
  decidedBy: 's-lindqvist',
  standingInFor: 's-okafor',
  required: 'parent-1, child-1',
};

/** The topic, what differs from the row of notices.ts, the subject, and what both versions of the body say. */
const MAILS: [LedgerEntry['topic'], Partial<LedgerEntry>, string, string[]][] = [
  [
    'duty-opened',
    { kind: 'task', facts: { state: 'open' } },
    'Initial case plan due Wed 2027-02-03',
    ['This is now to be done.', 'Due Wed 2027-02-03', 'Why the due date is Wed 2027-02-03', 'child-1: Thu 2027-02-04'],
  ],
  [
    'duty-opened',
    { kind: 'task', title: 'Approve or return: initial case plan', facts: { state: 'open' } },
    'Approve or return the initial case plan by Wed 2027-02-03',
    ['This waits for your decision.'],
  ],
  [
    'duty-opened',
    { kind: 'task', due: null, facts: { state: 'trigger missing' } },
    'Initial case plan: no due date yet, the trigger is missing',
    ['It has no due date yet.'],
  ],
  [
    'duty-due-soon',
    { facts: { daysLeft: 0 } },
    'Initial case plan due today, Wed 2027-02-03',
    ['Due today, Wed 2027-02-03', 'still open'],
  ],
  [
    'duty-overdue',
    { kind: 'escalation', facts: { daysLate: 7 } },
    'Initial case plan overdue by 7 days, was due Wed 2027-02-03',
    ['Overdue by 7 days. It was due Wed 2027-02-03.'],
  ],
  [
    'plan-returned',
    { kind: 'task' },
    'Initial case plan returned, due Wed 2027-02-03',
    ['The due date stays Wed 2027-02-03', 'Read why (npx caseclock agenda MW-27-0031)'],
  ],
  [
    'plan-in-effect',
    { kind: 'approved', title: 'Case plan update', facts: effect },
    'Plan v2 in effect 2027-05-27, on time',
    [
      'approved by s-lindqvist, standing in for s-okafor.',
      'It replaces v1.',
      'The next case plan update is due Sat 2027-11-27.',
      'Still to review and sign: parent-1, child-1.',
    ],
  ],
  [
    'case-assigned',
    { kind: 'assignment', recipient: 'w-teague', because: '', facts: handOver },
    'Case assigned to you Tue 2027-01-19',
    ['The case is now yours', 'It was with w-hale before.', 'Case plan update 3: Tue 2028-02-15', 'no date yet'],
  ],
  [
    'case-assigned',
    { kind: 'assignment', because: '', facts: handOver },
    'Case handed over Tue 2027-01-19',
    ['It is now with w-teague.', '2 open duties move along'],
  ],
  [
    'transfer-accepted',
    {
      kind: 'assignment',
      due: null,
      because: '',
      facts: { unit: 'unit-4', supervisor: 's-lund', worker: 'w-moreau' },
    },
    'Transfer to unit-4 accepted Tue 2027-01-19',
    ['The case went to the other unit', 's-lund supervises it now, and w-moreau holds it.'],
  ],
  [
    'transfer-declined',
    { kind: 'task', due: null, because: '', facts: { unit: 'unit-4' } },
    'Transfer to unit-4 declined Tue 2027-01-19',
    ['The case stays where it is.'],
  ],
  [
    'worker-inactive',
    { kind: 'assignment', due: null, because: '', facts: {} },
    'Case without an active worker since Tue 2027-01-19',
    ['Assign the case to somebody.'],
  ],
  [
    'closure-returned',
    { kind: 'task', due: null, because: '', facts: {} },
    'Request to close the case returned Tue 2027-01-19',
    ['The case stays open.'],
  ],
  [
    'case-closed',
    { kind: 'approved', due: null, because: '', facts: { reason: 'child-returned-home' } },
    'Case closed Tue 2027-01-19',
    ['Reason: child returned home.'],
  ],
  [
    'notice-undelivered',
    { kind: 'problem', facts: { ...LOST, failed: 'reminder', state: 'open' } },
    'A reminder to w-hale was not delivered: Initial case plan, due Wed 2027-02-03',
    [
      'Due Wed 2027-02-03',
      'A reminder to w-hale was not delivered: refused by the mail server (550 5.1.1). It is not tried again.',
      'It is still open. Tell w-hale in another way',
      'Have the mail address of w-hale checked.',
      'child-1: Thu 2027-02-04',
    ],
  ],
  [
    'notice-undelivered',
    { kind: 'problem', facts: { ...LOST, failed: 'escalation', state: 'overdue', alsoMissed: 's-okafor' } },
    'An overdue notice to w-hale was not delivered: Initial case plan, was due Wed 2027-02-03',
    [
      'Overdue. It was due Wed 2027-02-03.',
      'Mails about that did not reach s-okafor either.',
      'Have the mail address of w-hale, s-okafor checked.',
    ],
  ],
  [
    'notice-undelivered',
    {
      kind: 'problem',
      title: 'Approve or return: initial case plan',
      facts: { ...LOST, failed: 'task', state: 'open' },
    },
    'An approval task to w-hale was not delivered: Approve or return the initial case plan, due Wed 2027-02-03',
    ['It waits for a decision. Tell w-hale in another way, or decide it if that is yours.'],
  ],
  [
    'notice-undelivered',
    { kind: 'problem', facts: { ...LOST, failed: 'reminder', state: 'met' } },
    'A reminder to w-hale was not delivered: Initial case plan, was due Wed 2027-02-03',
    ['No longer open: met', 'Nothing is left to be done for it.'],
  ],
  [
    'notice-undelivered',
    { kind: 'problem', title: 'Case assigned', due: null, because: '', facts: { ...LOST, failed: 'assignment' } },
    'Word of a hand-over to w-hale was not delivered: Case assigned',
    ['Tell w-hale in another way.'],
  ],
  [
    'signature-required',
    { kind: 'status', facts: { child: 'child-1', age: 12 } },
    'Initial case plan: child-1 is 12 or older and in permanent placement; the chance to review and sign is required',
    ['child-1 is 12 or older'],
  ],
];

test.each(MAILS)('%s: both versions say what, when and where', (topic, change, subject, phrases) => {
  const mail = render(rowOf({ topic, ...change }), READER, temporalPages('http://localhost:8233/'));
  expect(mail.subject).toBe(`MW-27-0031: ${subject}`);
  for (const body of bodiesOf(mail))
    for (const phrase of [...phrases, 'MW-27-0031', 'Corin Hale', LINK, '2027-01-19 06:00'])
      expect(body).toContain(phrase);
});

test('a mail without an explanation has no empty "Why"', () => {
  const mail = render(rowOf({ because: '' }), READER, temporalPages('http://localhost:8233'));
  expect(mail.text).not.toContain('Why');
  expect(mail.html).not.toContain('Why');
});
