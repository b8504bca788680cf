import type { NoticeKind } from '../../../domain/notices/notice';
import type { Said, Story } from '../../domain/builders';
import { words } from '../../domain/builders';
import { contact, familyOn, visit } from './family-of-four';

/*
 * The contacts of the Marlow family, fifteen months, with the reminders that go out while nobody has been seen, and
 * what stands in for visits that cannot be made.
 */

type Entry = [when: string, deed: (story: Story) => unknown];

const seen =
  (people: string, by = 'hale') =>
  (story: Story) =>
    visit(story, people.split(' '), {}, by);

const TABLE: Entry[] = [
  ['2027-01-12 16:00', seen('iris')],
  ['2027-01-13 10:30', seen('adele sol')],
  ['2027-01-20 18:00', seen('owen')],
  ['2027-02-09 12:30', seen('owen')],
  ['2027-02-16 16:00', seen('iris')],
  ['2027-02-17 10:00', seen('adele sol')],
  ['2027-03-09 13:00', seen('iris')],
  [
    '2027-03-13 20:30',
    (story) => story.tell('recordUnavailable', { person: 'iris', status: 'runaway', time: '20:30' }),
  ],
  ['2027-03-13 21:05', (story) => story.tell('recordMissingReport', { person: 'iris', to: 'law-enforcement' })],
  ['2027-03-14 21:10', (story) => story.tell('recordMissingReport', { person: 'iris', to: 'ncmec' })],
  [
    '2027-03-16 15:30',
    (story) => story.tell('recordLocateEffort', { person: 'iris', method: 'telephone', whom: 'swimming coach' }),
  ],
  ['2027-03-17 10:00', seen('adele sol')],
  ['2027-03-23 18:00', seen('owen')],
  ['2027-03-26 10:00', (story) => story.tell('endPlacement', { child: 'iris', on: '2027-03-26' })],
  ['2027-04-13 12:00', (story) => contact(story, 'telephone', ['owen'])],
  ['2027-04-14 10:00', seen('adele sol')],
  ['2027-04-22 18:00', (story) => contact(story, 'in-person', ['owen'], { status: 'attempted' })],
  ['2027-04-28 18:30', seen('owen')],
  [
    '2027-05-05 10:00',
    (story) =>
      story.tell('recordMissReason', {
        duty: 'locate-effort/iris/2027-04',
        code: 'overlooked',
        reason: words('no new lead'),
      }),
  ],
  [
    '2027-05-06 11:00',
    (story) => story.tell('recordLocateEffort', { person: 'iris', method: 'visit', whom: 'former neighbour' }),
  ],
  ['2027-05-06 18:00', seen('owen')],
  ['2027-05-12 14:00', seen('adele sol')],
  ['2027-05-20 16:00', (story) => story.tell('recordLocateEffort', { person: 'iris', method: 'telephone' })],
  ['2027-06-02 17:45', (story) => story.tell('recordAvailable', { person: 'iris' })],
  [
    '2027-06-02 17:46',
    (story) => story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-06-02' }),
  ],
  ['2027-06-07 16:30', seen('iris')],
  [
    '2027-06-09 10:00',
    (story) =>
      story.tell('recordContact', {
        method: 'in-person',
        place: 'home',
        with: [{ person: 'adele' }, { person: 'sol', seen: false }],
      }),
  ],
  ['2027-06-10 12:00', seen('owen')],
  ['2027-06-24 16:00', seen('sol adele')],
  [
    '2027-06-28 10:00',
    (story) =>
      story.tell('requestContactException', { person: 'owen', reason: 'out-of-area', replacement: 'phone-or-letter' }),
  ],
  [
    '2027-06-30 11:30',
    (story) => story.tell('approveContactException', { exception: 'exception-1', from: '2027-06-30' }, 'okafor'),
  ],
  ['2027-06-30 14:00', (story) => story.create('amendment', { reason: 'contact-exception' })],
  ['2027-06-30 14:10', (story) => story.handIn('plan-2')],
  ['2027-06-30 15:00', (story) => story.approve('plan-2')],
  ['2027-07-14 10:00', seen('adele sol')],
  ['2027-07-20 16:00', seen('iris')],
  ['2027-08-11 10:00', seen('adele sol')],
  ['2027-08-18 16:00', seen('iris')],
  ['2027-08-31 17:20', (story) => contact(story, 'telephone', ['owen'])],
  ['2027-09-13 09:00', (story) => story.tell('transferCase', { to: 'teague' }, 'okafor')],
  ['2027-09-15 10:00', seen('adele sol', 'teague')],
  ['2027-09-30 20:40', (story) => visit(story, ['iris'], { time: '20:15' }, 'teague')],
  ['2027-10-13 10:00', seen('adele sol', 'teague')],
  ['2027-10-19 16:30', seen('iris', 'teague')],
  ['2027-11-10 10:00', seen('adele sol', 'teague')],
  ['2027-11-18 16:30', (story) => contact(story, 'in-person', ['iris'], { status: 'attempted' }, 'teague')],
  ['2027-11-19 17:00', (story) => story.tell('deactivateStaff', { person: 'teague' }, 'vasquez')],
  ['2027-11-29 12:00', (story) => contact(story, 'written', ['owen'], {}, 'okafor')],
  ['2027-11-29 17:15', (story) => contact(story, 'telephone', ['iris'], {}, 'okafor')],
  [
    '2027-12-02 09:00',
    (story) =>
      story.tell(
        'recordMissReason',
        { duty: 'contact/iris/2027-11', code: 'not-covered-in-time', reason: words('worker left') },
        'okafor',
      ),
  ],
  ['2027-12-06 09:30', (story) => story.tell('transferCase', { to: 'hale' }, 'okafor')],
  ['2027-12-14 16:30', seen('iris')],
  ['2027-12-15 10:00', seen('adele sol')],
  ['2027-12-28 15:30', seen('owen')],
  ['2027-12-28 16:30', (story) => story.tell('decideOnExceptionExpiry', { exception: 'exception-1', renew: false })],
  ['2028-01-12 10:00', seen('adele sol')],
  ['2028-01-18 16:30', seen('iris')],
  ['2028-01-19 18:00', seen('owen')],
  ['2028-02-09 10:00', seen('adele sol')],
  ['2028-02-15 16:30', seen('iris')],
  ['2028-02-16 18:00', seen('owen')],
  ['2028-03-03 11:00', seen('owen')],
  ['2028-03-09 16:00', seen('iris')],
  ['2028-03-15 10:00', seen('adele sol')],
  [
    '2028-03-21 11:30',
    (story) => story.tell('recordLeavingCare', { child: 'iris', on: '2028-03-21', reason: 'guardianship' }),
  ],
];

const KINDS = ['contact', 'locate-effort', 'missing-child-report', 'phone-or-letter'];
const EXCEPTION_KINDS = ['exception-approval', 'exception-amendment', 'exception-expiry', 'availability'];
const kindOf = (about: string) => about.split('/')[0] ?? '';

let told: Story;

beforeAll(() => {
  const story = familyOn('2027-01-06 16:30');
  // The initial plan is not what this is about; without one there is nothing to amend.
  story.create('initial').handIn('plan-1').approve('plan-1').listen();
  for (const [when, deed] of TABLE) deed(story.at(when));
  told = story.at('2028-03-31 23:00');
});

const about = (kind: NoticeKind, kinds: string[]): Said[] =>
  told.heard(kind).filter((notice) => kinds.includes(kindOf(notice.about)));

test('each month is met on the day of the table, excused, or missed', () => {
  const month = (id: string) => {
    const { state, metOn } = told.duty(id);
    return metOn ?? state;
  };
  const months = Array.from({ length: 12 }, (_, index) => `2027-${String(index + 1).padStart(2, '0')}`);
  const all = [...months, '2028-01', '2028-02', '2028-03'];
  const rows = all.map((each) => [
    each,
    ...['iris', 'sol', 'adele', 'owen'].map((who) => month(`contact/${who}/${each}`)),
  ]);
  expect(rows).toEqual([
    ['2027-01', '2027-01-12', '2027-01-13', '2027-01-13', '2027-01-20'],
    ['2027-02', '2027-02-16', '2027-02-17', '2027-02-17', '2027-02-09'],
    ['2027-03', '2027-03-09', '2027-03-17', '2027-03-17', '2027-03-23'],
    ['2027-04', 'excused', '2027-04-14', '2027-04-14', '2027-04-28'],
    ['2027-05', 'excused', '2027-05-12', '2027-05-12', '2027-05-06'],
    ['2027-06', '2027-06-07', '2027-06-24', '2027-06-09', '2027-06-10'],
    ['2027-07', '2027-07-20', '2027-07-14', '2027-07-14', 'excused'],
    ['2027-08', '2027-08-18', '2027-08-11', '2027-08-11', 'excused'],
    ['2027-09', '2027-09-30', '2027-09-15', '2027-09-15', 'excused'],
    ['2027-10', '2027-10-19', '2027-10-13', '2027-10-13', 'excused'],
    ['2027-11', 'missed', '2027-11-10', '2027-11-10', 'excused'],
    ['2027-12', '2027-12-14', '2027-12-15', '2027-12-15', '2027-12-28'],
    ['2028-01', '2028-01-18', '2028-01-12', '2028-01-12', '2028-01-19'],
    ['2028-02', '2028-02-15', '2028-02-09', '2028-02-09', '2028-02-16'],
    ['2028-03', '2028-03-09', '2028-03-15', '2028-03-15', '2028-03-03'],
  ]);
});

test('reminders go out ten, five and one day before the month ends, while nobody has seen the person', () => {
  const reminders = about('reminder', KINDS).map(({ about: id, on, time, to }) => [id, on, time, to.join()]);
  expect(reminders).toEqual([
    ['contact/owen/2027-03', '2027-03-21', '06:00', 'hale'],
    ['locate-effort/iris/2027-04', '2027-04-20', '06:00', 'hale'],
    ['contact/owen/2027-04', '2027-04-20', '06:00', 'hale'],
    ['locate-effort/iris/2027-04', '2027-04-25', '06:00', 'hale'],
    ['contact/owen/2027-04', '2027-04-25', '06:00', 'hale'],
    ['locate-effort/iris/2027-04', '2027-04-29', '06:00', 'hale'],
    ['contact/sol/2027-06', '2027-06-20', '06:00', 'hale'],
    ['contact/iris/2027-09', '2027-09-20', '06:00', 'teague'],
    ['contact/iris/2027-09', '2027-09-25', '06:00', 'teague'],
    ['contact/iris/2027-09', '2027-09-29', '06:00', 'teague'],
    ['phone-or-letter/1-2', '2027-11-16', '06:00', 'teague'],
    ['contact/iris/2027-11', '2027-11-20', '06:00', 'okafor'],
    ['contact/iris/2027-11', '2027-11-25', '06:00', 'okafor'],
    ['phone-or-letter/1-2', '2027-11-27', '06:00', 'okafor'],
    ['contact/iris/2027-11', '2027-11-29', '06:00', 'okafor'],
    ['contact/owen/2027-12', '2027-12-21', '06:00', 'hale'],
    ['contact/owen/2027-12', '2027-12-26', '06:00', 'hale'],
  ]);
  expect(about('reminder', ['exception-expiry']).map(({ on, to }) => [on, to.join()])).toEqual([
    ['2027-11-30', 'okafor'],
    ['2027-12-16', 'hale'],
    ['2027-12-23', 'hale'],
  ]);
});

test('two dates pass: April without an effort, November without a visit; nobody is told twice', () => {
  const escalations = about('escalation', [...KINDS, ...EXCEPTION_KINDS]);
  expect(escalations.map(({ about: id, on, time, to, line }) => [id, on, time, to.join(), line])).toEqual([
    [
      'locate-effort/iris/2027-04',
      '2027-05-01',
      '06:00',
      'hale,okafor',
      'Locate effort for iris in 2027-04: overdue by 1 day (was due Fri 2027-04-30)',
    ],
    [
      'contact/iris/2027-11',
      '2027-12-01',
      '06:00',
      'okafor',
      'In-person contact with iris for 2027-11: overdue by 1 day (was due Tue 2027-11-30)',
    ],
  ]);
});

test('efforts to locate: March met, April missed, May met, June cancelled by her return', () => {
  const states = ['2027-03', '2027-04', '2027-05', '2027-06'].map((month) => {
    const { state, metOn, due } = told.duty(`locate-effort/iris/${month}`);
    return [due, state, metOn];
  });
  expect(states).toEqual([
    ['2027-03-31', 'met', '2027-03-16'],
    ['2027-04-30', 'missed', null],
    ['2027-05-31', 'met', '2027-05-06'],
    ['2027-06-30', 'cancelled', null],
  ]);
});

test('the report of the missing child counts elapsed hours over the night when the clock goes forward', () => {
  expect(told.duty('missing-child-report/1')).toMatchObject({
    due: '2027-03-14',
    dueAt: '2027-03-15T04:30:00.000Z',
    state: 'met',
    daysLate: 0,
  });
  expect(told.explanation('missing-child-report/1')).toContain('By 2027-03-14 21:30');
  const [status] = told.heard('status', 'missing-child-report/1');
  expect(status).toMatchObject({
    on: '2027-03-14',
    time: '21:10',
    line: 'Missing-child report for iris: done, on time',
  });
  expect(status?.because).toContain('report to ncmec: made 23 hours 40 minutes after notice');
});

test('one after the other, calls and letters are due three months after the last; the third ends with the exception', () => {
  const chain = ['1-1', '1-2', '1-3'].map((key) => {
    const { due, metOn, state } = told.duty(`phone-or-letter/${key}`);
    return [due, metOn ?? state];
  });
  expect(chain).toEqual([
    ['2027-09-30', '2027-08-31'],
    ['2027-11-30', '2027-11-29'],
    ['2028-02-29', 'cancelled'],
  ]);
  const [ended] = told.heard('status', 'phone-or-letter/1-3');
  expect(ended).toMatchObject({ on: '2027-12-31', time: '06:00', to: ['hale'] });
});

test('tasks are announced for the report, the decision, the amendment and each call or letter', () => {
  const tasks = about('task', [...KINDS, ...EXCEPTION_KINDS]);
  expect(tasks.map(({ on, time, about: id, to, line }) => [on, time, id, to.join(), line])).toEqual([
    [
      '2027-03-13',
      '20:30',
      'missing-child-report/1',
      'hale',
      'Missing-child report for iris: due Sun 2027-03-14 21:30',
    ],
    ['2027-06-28', '10:00', 'exception-approval/1', 'okafor', 'Approve or refuse the contact exception for owen'],
    [
      '2027-06-30',
      '11:30',
      'exception-amendment/1',
      'hale',
      'Case plan amendment for the contact exception (owen): due Wed 2027-06-30',
    ],
    ['2027-06-30', '11:30', 'phone-or-letter/1-1', 'hale', 'Phone or letter to owen: due Thu 2027-09-30'],
    ['2027-08-31', '17:20', 'phone-or-letter/1-2', 'hale', 'Phone or letter to owen: due Tue 2027-11-30'],
    ['2027-11-29', '12:00', 'phone-or-letter/1-3', 'okafor', 'Phone or letter to owen: due Tue 2028-02-29'],
  ]);
});

test('the amendment is due on the day of the approval, its decision with it, and it is met that day', () => {
  expect(told.duty('exception-amendment/1')).toMatchObject({ due: '2027-06-30', metOn: '2027-06-30', daysLate: 0 });
  expect(told.duty('plan-approval/2').due).toBe('2027-06-30');
  expect(told.plan('plan-2')).toMatchObject({ incorporates: ['exception-1'], version: '1.1' });
});

test('statuses say what a contact fulfilled and what it left open, to whoever holds the case', () => {
  const lines = (day: string) =>
    told.heard('status').flatMap(({ on, about: id, topic, to }) => (on === day ? [[id, topic, to.join()]] : []));
  expect(lines('2027-04-13')).toEqual([['contact/owen/2027-04', 'contact-open', 'hale']]);
  expect(lines('2027-04-22')).toEqual([['contact/owen/2027-04', 'contact-open', 'hale']]);
  expect(lines('2027-06-09')).toEqual([
    ['contact/adele/2027-06', 'contact-done', 'hale'],
    ['contact/sol/2027-06', 'contact-open', 'hale'],
  ]);
  // Adele was seen before: only Sol is told of.
  expect(lines('2027-06-24')).toEqual([['contact/sol/2027-06', 'contact-done', 'hale']]);
  expect(lines('2027-08-31')).toEqual([]);
  expect(lines('2027-09-30')).toEqual([['contact/iris/2027-09', 'contact-done', 'teague']]);
  expect(lines('2027-11-18')).toEqual([['contact/iris/2027-11', 'contact-open', 'teague']]);
  expect(lines('2027-11-29')).toEqual([['contact/iris/2027-11', 'contact-open', 'okafor']]);
});

test('availability, its end, and the form for the placement that was not to go on are told', () => {
  const lines = [...told.heard('status', 'availability/iris'), ...told.heard('document', 'availability/iris')];
  expect(lines.map(({ on, line }) => [on, line])).toEqual([
    ['2027-03-13', 'iris: runaway from Sat 2027-03-13; a monthly effort to locate takes the place of the visit'],
    ['2027-06-02', 'iris: available from Wed 2027-06-02; to be seen in person each month again'],
    [
      '2027-03-26',
      'Placement of iris ended Fri 2027-03-26: Placement/Address Change form (SCZ17), Scenario A, ' +
        '"Child’s Whereabouts Unknown (Case Remains Open)", to the Placement Tracking Team',
    ],
  ]);
});

test('the exception names its days and the months that stay due, and how it ends', () => {
  expect(told.heard('status', 'exception-expiry/1').map(({ on, line }) => [on, line])).toEqual([
    [
      '2027-06-30',
      'Contact exception for owen: in force 2027-06-30 to Thu 2027-12-30; not fully covered, so the visit stays due: ' +
        '2027-06, 2027-12',
    ],
    [
      '2027-12-28',
      'Contact exception for owen: ends with Thu 2027-12-30; to be seen in person each month again from Fri 2027-12-31',
    ],
  ]);
  expect(told.duty('exception-expiry/1')).toMatchObject({ due: '2027-12-30', metOn: '2027-12-28' });
});

test('running the last day again sends nothing new', () => {
  const before = told.said.length;
  told.at('2028-03-31 23:59');
  expect(told.said.length).toBe(before);
});
