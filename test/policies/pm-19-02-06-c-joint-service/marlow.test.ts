import { type Story, words } from '../../domain/builders';
import { code675 } from '../../../domain/case/rsp';
import { decideOn, enrolledOn, receive, send, visit } from './joint-service';

/* The joint service of the Marlow family from 10 February to 30 July 2027, and what is to be seen of it. */

function played(): Story {
  const story = enrolledOn('2027-02-10 10:00');
  story.at('2027-02-11 14:30').tell('sendForm2151', {}, 'pruitt');
  story.at('2027-02-12 14:00').tell('receiveForm2151', {}, 'dunmore');
  story.at('2027-02-16 09:40').tell('recordTanfInquiry', { outcome: 'active' }, 'dunmore');
  const call = { direction: 'dcfs-to-dhs', channel: 'telephone', liaisonCall: true } as const;
  story.at('2027-02-17 10:00').tell('logExchange', call, 'dunmore');
  story.at('2027-02-19 13:00').tell('recordConsent', { person: 'adele', expiresOn: '2027-06-18' }, 'pruitt');
  story.tell('recordRsp', { faceToFace: true, participants: ['adele'] }, 'pruitt');
  story.tell('logExchange', { direction: 'both', channel: 'in-person', with: ['adele', 'hale', 'dunmore'] }, 'pruitt');
  receive(story.at('2027-02-26 11:00'), '2027-02');
  send(story.at('2027-02-26 16:00'), '2027-02');
  decideOn(story.at('2027-03-04 10:00'), '2027-02', true);
  visit(story, '2027-03-19 14:00');
  receive(story.at('2027-03-30 10:15'), '2027-03');
  send(story.at('2027-03-30 15:40'), '2027-03');
  decideOn(story.at('2027-04-06 15:30'), '2027-03', true);
  visit(story, '2027-04-20 10:30');
  send(story.at('2027-05-04 11:20'), '2027-04');
  const reason = { code: 'worker-absent', reason: words('No report was written') } as const;
  story.at('2027-05-05 09:00').tell('recordMissReason', { duty: 'report-2151a-in/2027-04', ...reason }, 'pruitt');
  story.tell('logExchange', { direction: 'dcfs-to-dhs', channel: 'message', aboutTheFamily: false }, 'pruitt');
  visit(story, '2027-05-18 14:00');
  receive(story.at('2027-05-28 09:30'), '2027-05');
  send(story.at('2027-05-28 15:00'), '2027-05');
  decideOn(story.at('2027-06-07 11:00'), '2027-05');
  visit(story, '2027-06-17 14:00');
  story.at('2027-06-17 14:30').tell('recordConsent', { person: 'adele', expiresOn: '2027-12-17' }, 'pruitt');
  receive(story.at('2027-06-29 13:00'), '2027-06');
  send(story.at('2027-06-30 16:30'), '2027-06');
  decideOn(story.at('2027-07-07 09:20'), '2027-06', true);
  story.at('2027-07-09 10:00').tell('planEnrolmentEnd', { enrolment: 'enrolment-1', on: '2027-07-30' }, 'dunmore');
  visit(story, '2027-07-15 13:30');
  receive(story.at('2027-07-29 10:00'), '2027-07');
  decideOn(story.at('2027-07-30 11:00'), '2027-07');
  send(story.at('2027-07-30 15:00'), '2027-07');
  story.at('2027-07-30 16:00').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
  return story.at('2028-03-31 12:00');
}

let story: Story;
beforeAll(() => (story = played()));

const ours = ['report-2151a-out', 'report-2151a-in', 'rsp-', 'tanf-', 'liaison-', 'consent-', 'form-2151', 'enrolment'];
const isOurs = ({ about }: { about: string }) => ours.some((kind) => about.startsWith(kind));
const heard = (kind: Story['said'][number]['kind']) => story.heard(kind).filter(isOurs);

test('the reminders', () => {
  expect(heard('reminder').map(({ on, about, to }) => `${on} ${about} ${to.join()}`)).toEqual([
    '2027-02-21 report-2151a-out/2027-02 pruitt',
    '2027-02-26 report-2151a-out/2027-02 pruitt',
    '2027-03-14 rsp-review/1 pruitt',
    '2027-03-19 rsp-review/1 pruitt',
    '2027-03-24 report-2151a-out/2027-03 pruitt',
    '2027-03-29 report-2151a-out/2027-03 pruitt',
    '2027-04-11 rsp-review/2 pruitt',
    '2027-04-16 rsp-review/2 pruitt',
    '2027-04-18 rsp-review/2 pruitt',
    '2027-04-23 report-2151a-out/2027-04 pruitt',
    '2027-04-28 report-2151a-out/2027-04 pruitt',
    '2027-04-30 report-2151a-out/2027-04 pruitt',
    '2027-05-13 rsp-review/3 pruitt',
    '2027-05-18 rsp-review/3 pruitt',
    '2027-05-19 consent-renewal/1 pruitt',
    '2027-05-24 report-2151a-out/2027-05 pruitt',
    '2027-06-10 rsp-review/4 pruitt',
    '2027-06-11 consent-renewal/1 pruitt',
    '2027-06-15 rsp-review/4 pruitt',
    '2027-06-17 rsp-review/4 pruitt',
    '2027-06-23 report-2151a-out/2027-06 pruitt',
    '2027-06-28 report-2151a-out/2027-06 pruitt',
    '2027-06-30 report-2151a-out/2027-06 pruitt',
    '2027-07-10 rsp-review/5 pruitt',
    '2027-07-15 rsp-review/5 pruitt',
    '2027-07-23 report-2151a-out/2027-07 pruitt',
    '2027-07-28 report-2151a-out/2027-07 pruitt',
    '2027-07-30 report-2151a-out/2027-07 pruitt',
  ]);
});

test('the first reminder of a report says that a draft has been made, the others do not', () => {
  const lines = heard('reminder').filter(({ about }) => about === 'report-2151a-out/2027-04');
  expect(lines.map(({ line }) => line)).toEqual([
    'Form 2151A to DCFS for 2027-04: due Fri 2027-04-30, 7 days left; draft created',
    'Form 2151A to DCFS for 2027-04: due Fri 2027-04-30, 2 days left',
    'Form 2151A to DCFS for 2027-04: due today, Fri 2027-04-30',
  ]);
});

test('the escalations, with a copy to the liaison, and to the DHS caseworker for the report that did not come', () => {
  expect(heard('escalation').map(({ on, time, about, to }) => [on, time, about, to.join()])).toEqual([
    ['2027-04-19', '06:00', 'rsp-review/2', 'pruitt,okafor,asher'],
    ['2027-05-01', '06:00', 'report-2151a-out/2027-04', 'pruitt,okafor,asher'],
    ['2027-05-01', '06:00', 'report-2151a-in/2027-04', 'dunmore,okafor,pruitt'],
  ]);
});

test('the tasks, with working days that skip 15 February, 31 May and 5 July', () => {
  expect(heard('task').map(({ on, about, to, due }) => [on, about, to.join(), due])).toEqual([
    ['2027-02-10', 'tanf-inquiry/1', 'dunmore', '2027-02-17'],
    ['2027-02-12', 'liaison-call/1', 'dunmore', '2027-02-17'],
    ['2027-02-26', 'rsp-decision/2027-02', 'pruitt', '2027-03-05'],
    ['2027-03-30', 'rsp-decision/2027-03', 'pruitt', '2027-04-06'],
    ['2027-05-28', 'rsp-decision/2027-05', 'pruitt', '2027-06-07'],
    ['2027-06-29', 'rsp-decision/2027-06', 'pruitt', '2027-07-07'],
    ['2027-07-29', 'rsp-decision/2027-07', 'pruitt', '2027-08-05'],
  ]);
});

test('the dates that move: both reports of July, to the closing day', () => {
  expect(heard('recalculation').map(({ on, about, to, line }) => [on, about, to.join(), line])).toEqual([
    [
      '2027-07-09',
      'report-2151a-out/2027-07',
      'pruitt',
      'Form 2151A to DCFS for 2027-07: due date moves to Fri 2027-07-30 (was 2027-07-31)',
    ],
    [
      '2027-07-09',
      'report-2151a-in/2027-07',
      'dunmore',
      'Form 2151A from DCFS for 2027-07: due date moves to Fri 2027-07-30 (was 2027-07-31)',
    ],
  ]);
});

test('the documents: the forms to both, the RSP with its code to the DHS caseworker', () => {
  expect(heard('document').map(({ on, time, about, to }) => `${on} ${time} ${about} ${to.join()}`)).toEqual([
    '2027-02-11 14:30 form-2151 dunmore,asher',
    '2027-02-19 13:00 rsp-review/0 pruitt',
    '2027-02-26 16:00 report-2151a-out/2027-02 dunmore,asher',
    '2027-03-19 14:00 rsp-review/1 pruitt',
    '2027-03-30 15:40 report-2151a-out/2027-03 dunmore,asher',
    '2027-04-20 10:30 rsp-review/2 pruitt',
    '2027-05-04 11:20 report-2151a-out/2027-04 dunmore,asher',
    '2027-05-18 14:00 rsp-review/3 pruitt',
    '2027-05-28 15:00 report-2151a-out/2027-05 dunmore,asher',
    '2027-06-17 14:00 rsp-review/4 pruitt',
    '2027-06-30 16:30 report-2151a-out/2027-06 dunmore,asher',
    '2027-07-15 13:30 rsp-review/5 pruitt',
    '2027-07-30 15:00 report-2151a-out/2027-07 dunmore,asher',
  ]);
});

test('code 675 of each visit', () => {
  const codes = heard('document').filter(({ topic }) => topic === 'rsp-reviewed');
  expect(codes.map(({ facts }) => facts['code675'])).toEqual(['0227', '0327', '0427', '0527', '0627', '0727']);
  expect(codes[2]?.line).toBe(
    'RSP visit of Tue 2027-04-20: set Item 80 code 675 to 0427; next review due Thu 2027-05-20',
  );
  expect(code675(story.case)).toBe('0727');
});

test('what the duties came to', () => {
  const come = (id: string) => {
    const { due, state, metOn, daysLate } = story.duty(id);
    return [due, state, metOn, daysLate];
  };
  const on = (kind: string, ids: (string | number)[]) => ids.map((id) => come(`${kind}/${id}`));
  expect(on('rsp-review', [1, 2, 3, 4, 5, 6])).toEqual([
    ['2027-03-21', 'met', '2027-03-19', 0],
    ['2027-04-18', 'met', '2027-04-20', 2],
    ['2027-05-20', 'met', '2027-05-18', 0],
    ['2027-06-17', 'met', '2027-06-17', 0],
    ['2027-07-17', 'met', '2027-07-15', 0],
    ['2027-08-14', 'cancelled', null, 0],
  ]);
  expect(on('report-2151a-out', ['2027-02', '2027-04', '2027-05', '2027-07'])).toEqual([
    ['2027-02-28', 'met', '2027-02-26', 0],
    ['2027-04-30', 'met', '2027-05-04', 4],
    ['2027-05-31', 'met', '2027-05-28', 0],
    ['2027-07-30', 'met', '2027-07-30', 0],
  ]);
  expect(on('report-2151a-in', ['2027-03', '2027-04', '2027-07'])).toEqual([
    ['2027-03-31', 'met', '2027-03-30', 0],
    ['2027-04-30', 'missed', null, 0],
    ['2027-07-30', 'met', '2027-07-29', 0],
  ]);
  expect(on('consent-renewal', [1, 2])).toEqual([
    ['2027-06-18', 'met', '2027-06-17', 0],
    ['2027-12-17', 'cancelled', null, 0],
  ]);
  expect(on('tanf-inquiry', [1])).toEqual([['2027-02-17', 'met', '2027-02-16', 0]]);
  expect(on('liaison-call', [1])).toEqual([['2027-02-17', 'met', '2027-02-17', 0]]);
  expect(on('rsp-decision', ['2027-03', '2027-07'])).toEqual([
    ['2027-04-06', 'met', '2027-04-06', 0],
    ['2027-08-05', 'met', '2027-07-30', 0],
  ]);
});

test('the log of exchanges has fifteen entries, in the order in which they happened', () => {
  expect(story.case.exchanges.count).toBe(15);
  expect(story.case.exchanges.latest.map(({ id, on, form, channel }) => `${id} ${on} ${form ?? channel}`)).toEqual([
    'exchange-1 2027-02-11 form-2151',
    'exchange-2 2027-02-17 telephone',
    'exchange-3 2027-02-19 in-person',
    'exchange-4 2027-02-26 form-2151a',
    'exchange-5 2027-02-26 form-2151a',
    'exchange-6 2027-03-30 form-2151a',
    'exchange-7 2027-03-30 form-2151a',
    'exchange-8 2027-05-04 form-2151a',
    'exchange-9 2027-05-05 message',
    'exchange-10 2027-05-28 form-2151a',
    'exchange-11 2027-05-28 form-2151a',
    'exchange-12 2027-06-29 form-2151a',
    'exchange-13 2027-06-30 form-2151a',
    'exchange-14 2027-07-29 form-2151a',
    'exchange-15 2027-07-30 form-2151a',
  ]);
});

test('the renewed consent and the end are told to the DHS caseworker, and nothing comes after it', () => {
  expect(heard('status').map(({ on, about, to, line }) => `${on} ${about} ${to.join()}: ${line}`)).toEqual([
    '2027-06-17 consent-renewal/1 pruitt: Release consent renewal (adele): done, on time',
    '2027-07-30 enrolment-1 pruitt: Joint service with DCFS ended Fri 2027-07-30: its reviews, consents and inquiries are owed no more; reports and decisions up to that day are',
  ]);
  expect(story.said.filter((notice) => isOurs(notice) && notice.on > '2027-07-30')).toEqual([]);
});
