import { sentenceOf } from '../../domain/notices/words';
import { announced } from './notices';

const update = { title: 'Case plan update 1', due: '2027-06-08' };
const approval = { title: 'Approve or return: initial case plan' };
const effect = { name: 'v1', effective: '2027-02-03', nextUpdate: '2027-08-03', daysLate: 0, superseded: null };

const TABLE: [string, Parameters<typeof announced>][] = [
  ['Initial case plan: due Wed 2027-02-03', ['duty-opened', { facts: { state: 'open' } }]],
  ['Initial case plan: overdue since Wed 2027-02-03', ['duty-opened', { facts: { state: 'overdue' } }]],
  [
    'Initial case plan: no due date yet, the trigger is missing',
    ['duty-opened', { due: null, facts: { state: 'trigger missing' } }],
  ],
  ['Approve or return the initial case plan by Wed 2027-02-03', ['duty-opened', approval]],
  [
    'Approve or return the initial case plan: overdue since Wed 2027-02-03',
    ['duty-opened', { ...approval, facts: { state: 'overdue' } }],
  ],
  [
    'Approve or return the closure of the case',
    ['duty-opened', { title: 'Approve or return: closure of the case', due: null }],
  ],
  ['Initial case plan: due Wed 2027-02-03, 15 days left', ['duty-due-soon', { facts: { daysLeft: 15 } }]],
  ['Initial case plan: due Wed 2027-02-03, 1 day left', ['duty-due-soon', { facts: { daysLeft: 1 } }]],
  ['Initial case plan: due today, Wed 2027-02-03', ['duty-due-soon', { facts: { daysLeft: 0 } }]],
  [
    'Service referrals: overdue by 1 day (was due Fri 2027-02-05)',
    ['duty-overdue', { title: 'Service referrals', due: '2027-02-05', facts: { daysLate: 1 } }],
  ],
  [
    'Case plan update 1: due date moves to Tue 2027-06-08 (was 2027-08-03)',
    ['duty-moved', { ...update, facts: { was: '2027-08-03' } }],
  ],
  [
    'Case plan update 1: due date moves to Tue 2027-06-08 (had none)',
    ['duty-moved', { ...update, facts: { was: null } }],
  ],
  [
    'Case plan update 1: no due date any more (was 2027-08-03)',
    ['duty-moved', { ...update, due: null, facts: { was: '2027-08-03' } }],
  ],
  ['Case plan update 1: due date stays Tue 2027-06-08', ['duty-confirmed', update]],
  ['Initial case plan: now Pending Approval; the due date keeps running', ['plan-submitted']],
  ['Initial case plan: Pending Approval -> Returned; the due date keeps running', ['plan-returned-status']],
  [
    'Case plan amendment: Pending Approval -> Returned',
    ['plan-returned-status', { title: 'Case plan amendment', due: null }],
  ],
  ['Initial case plan: correct and resubmit by Wed 2027-02-03', ['plan-returned']],
  ['plan v1 in effect 2027-02-03, on time; next update due Tue 2027-08-03', ['plan-in-effect', { facts: effect }]],
  [
    'plan v3.1 in effect 2027-09-10, late by 1 day; v3 superseded; next update due Tue 2028-02-15',
    [
      'plan-in-effect',
      { facts: { name: 'v3.1', effective: '2027-09-10', nextUpdate: '2028-02-15', daysLate: 1, superseded: '3' } },
    ],
  ],
  [
    'plan v2.1 in effect 2027-06-30',
    ['plan-in-effect', { due: null, facts: { ...effect, name: 'v2.1', effective: '2027-06-30', nextUpdate: null } }],
  ],
  [
    'Print plan v1; copies for parent-1, parent-2; Client Responsibility Sheet for home-1',
    ['plan-documents', { facts: { name: 'v1', copies: 'parent-1, parent-2', responsibilitySheets: 'home-1' } }],
  ],
  [
    'Stand-in rights from Mon 2027-05-24 to Fri 2027-06-04',
    ['stand-in-named', { facts: { from: '2027-05-24', to: '2027-06-04' } }],
  ],
  [
    'Case assigned to w-teague (was w-hale); 1 open duty moves along with unchanged due dates',
    ['case-assigned', { facts: { worker: 'w-teague', from: 'w-hale', inherited: 'Case plan update 3: 2028-02-15' } }],
  ],
  [
    'Transfer to unit-4 accepted: s-lund supervises the case and w-moreau holds it',
    ['transfer-accepted', { facts: { unit: 'unit-4', supervisor: 's-lund', worker: 'w-moreau' } }],
  ],
  ['Transfer to unit-4 declined; the case stays where it is', ['transfer-declined', { facts: { unit: 'unit-4' } }]],
  [
    'Transfer to unit-4 withdrawn; nothing is to be decided any more',
    ['transfer-withdrawn', { facts: { unit: 'unit-4' } }],
  ],
  ['The case has no active worker: assign it to somebody', ['worker-inactive']],
  [
    'child-1 is in permanent placement and signs plans from Mon 2027-08-30 on',
    ['permanent-placement', { facts: { child: 'child-1', age: 11, signsFrom: '2027-08-30' } }],
  ],
  [
    'child-1 is in permanent placement and signs plans from now on',
    ['permanent-placement', { facts: { child: 'child-1', age: 12, signsFrom: '2027-08-30' } }],
  ],
  [
    'Case plan update: child-1 is 12 or older and in permanent placement; the chance to review and sign is required',
    ['signature-required', { title: 'Case plan update', facts: { child: 'child-1', age: 12 } }],
  ],
  [
    'Court order of Wed 2027-09-08 recorded; it agrees with the plan',
    ['order-recorded', { facts: { dated: '2027-09-08' } }],
  ],
  ['The request to close the case was returned', ['closure-returned']],
  ['Case closed: guardianship', ['case-closed', { facts: { reason: 'guardianship' } }]],
  ['Closing papers to print and file', ['closing-documents']],
  [
    'An overdue notice to s-okafor was not delivered (refused by the mail server (550 5.1.1)): Initial case plan, was due Wed 2027-02-03',
    [
      'notice-undelivered',
      { facts: { failed: 'escalation', state: 'overdue', person: 's-okafor', code: '550 5.1.1' } },
    ],
  ],
  [
    'An overdue notice to s-okafor was not delivered (refused by the mail server): Initial case plan, was due Wed 2027-02-03',
    [
      'notice-undelivered',
      { facts: { failed: 'escalation', state: 'overdue', person: 's-okafor', code: 'MailRejected' } },
    ],
  ],
  [
    'An overdue notice to s-okafor was not delivered (not accepted by the mail server in time): Initial case plan, was due Wed 2027-02-03',
    [
      'notice-undelivered',
      { facts: { failed: 'escalation', state: 'overdue', person: 's-okafor', code: 'NotDelivered' } },
    ],
  ],
  [
    'An overdue notice to s-okafor was not delivered (no mail address is known): Initial case plan, was due Wed 2027-02-03',
    [
      'notice-undelivered',
      { facts: { failed: 'escalation', state: 'overdue', person: 's-okafor', code: 'NoAddress' } },
    ],
  ],
  [
    'An overdue notice to s-okafor was not delivered (it came back after the mail server had taken it (5.1.1)): Initial case plan, was due Wed 2027-02-03',
    ['notice-undelivered', { facts: { failed: 'escalation', state: 'overdue', person: 's-okafor', code: '5.1.1' } }],
  ],
];

test.each(TABLE)('%s', (sentence, notice) => {
  expect(sentenceOf(announced(...notice))).toBe(sentence);
});
