import { code675 } from '../../../domain/case/rsp';
import { forecast } from '../../../domain/duties/forecast';
import { policyOf } from '../../../policies/packs';
import type { Story } from '../../domain/builders';
import { openedOn } from '../../domain/builders';
import { enrol, enrolledOn, JOINT, visit } from './joint-service';

const withRsp = (on = '2027-02-19') =>
  enrolledOn().at(`${on} 13:00`).tell('recordRsp', { faceToFace: true }, 'pruitt').listen();

const chain = (story: Story) =>
  story.agenda.duties.filter(({ kind }) => kind === 'rsp-review').map(({ id, due, state }) => [id, due, state]);

describe('the face-to-face review of the RSP (S0.1)', () => {
  test('waits for its trigger until there is an RSP', () => {
    expect(enrolledOn().duty('rsp-review/1')).toMatchObject({ due: null, state: 'trigger missing' });
  });

  test('is due 30 days after the date of the RSP when nobody was met yet', () => {
    const story = enrol(openedOn('2027-02-01 10:00', JOINT).at('2027-02-10 10:00'));
    story.tell('recordRsp', { on: '2027-02-01' }, 'pruitt');
    expect(story.duty('rsp-review/1')).toMatchObject({ due: '2027-03-03', state: 'open' });
    expect(story.explanation('rsp-review/1')).toContain('30 days after 2027-02-01, the date of the RSP');
    expect(visit(story, '2027-02-25 10:00').due('rsp-review/2')).toBe('2027-03-27');
  });

  test('rolls: a visit on 1 March and one on 30 April keep the months and break the 30 days', () => {
    const story = visit(visit(withRsp(), '2027-03-01 10:00'), '2027-04-30 10:00');
    expect(story.duty('rsp-review/2')).toMatchObject({ due: '2027-03-31', state: 'met', daysLate: 30 });
  });

  test('is on time on the thirtieth day, and one day late on the next (S0.1)', () => {
    expect(visit(withRsp(), '2027-03-21 23:30').duty('rsp-review/1').daysLate).toBe(0);
    expect(visit(withRsp(), '2027-03-22 00:30').duty('rsp-review/1').daysLate).toBe(1);
  });

  test('moves earlier after an early visit', () => {
    expect(chain(visit(withRsp(), '2027-02-22 10:00'))).toEqual([
      ['rsp-review/1', '2027-03-21', 'met'],
      ['rsp-review/2', '2027-03-24', 'open'],
    ]);
  });

  test('keyed late counts for the day on which it happened', () => {
    const story = withRsp().at('2027-03-25 10:00');
    expect(story.duty('rsp-review/1').state).toBe('overdue');
    story.tell('recordRspReview', { on: '2027-03-20', revised: false }, 'pruitt');
    expect(story.duty('rsp-review/1')).toMatchObject({ state: 'met', daysLate: 0 });
    expect(story.due('rsp-review/2')).toBe('2027-04-19');
  });

  test('keyed by mistake is deleted, and owed again', () => {
    const story = visit(withRsp(), '2027-03-02 10:00').tell('deleteRspVisit', { on: '2027-03-02' }, 'pruitt');
    expect(chain(story)).toEqual([['rsp-review/1', '2027-03-21', 'open']]);
    expect(story.refused('deleteRspVisit', { on: '2027-03-02' }, 'pruitt').code).toBe('unknown-thing');
    expect(code675(story.case)).toBe('0227');
  });

  test('reminds a week and two days before it is due, and on the day itself (S0.1)', () => {
    expect(withRsp().at('2027-03-22 12:00').daysOf('reminder', 'rsp-review/1')).toEqual([
      '2027-03-14',
      '2027-03-19',
      '2027-03-21',
    ]);
  });

  test('escalates to the programme manager a week after it was due', () => {
    const story = withRsp().at('2027-04-01 12:00');
    expect(story.heard('escalation', 'rsp-review/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-03-22', 'pruitt,okafor,asher'],
      ['2027-03-28', 'vasquez'],
    ]);
  });

  test('is assumed to go on every 30 days when looking ahead, up to the planned end', () => {
    const story = withRsp().tell('planEnrolmentEnd', { enrolment: 'enrolment-1', on: '2027-05-31' }, 'dunmore');
    const rows = forecast(story.case, policyOf(story.case), story.today, 12).rows.filter(
      ({ kind }) => kind === 'rsp-review',
    );
    expect(rows.map(({ due }) => due)).toEqual(['2027-03-21', '2027-04-20', '2027-05-20']);
  });
});

describe('a shorter interval (S0.2)', () => {
  test('counts for the case that has it (S0.2)', () => {
    const story = enrolledOn('2027-02-10 10:00', { reviewEvery: 14 }).tell('recordRsp', { faceToFace: true }, 'pruitt');
    expect(story.due('rsp-review/1')).toBe('2027-02-24');
  });

  test('set later moves what is owed, not what was done in time', () => {
    const story = visit(withRsp(), '2027-03-19 10:00');
    story.tell('changeEnrolment', { enrolment: 'enrolment-1', reviewEvery: 14 }, 'pruitt');
    expect(chain(story)).toEqual([
      ['rsp-review/1', '2027-03-21', 'met'],
      ['rsp-review/2', '2027-04-02', 'open'],
    ]);
    expect(story.duty('rsp-review/1').daysLate).toBe(0);
  });

  test('holds when two enrolments run together, whichever began first', () => {
    const both = enrol(enrolledOn('2027-02-10 10:00', { reviewEvery: 14 }), { chapter: 'rsp-review' });
    both.tell('recordRsp', { faceToFace: true }, 'pruitt');
    expect(both.due('rsp-review/1')).toBe('2027-02-24');
    both.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    expect(both.due('rsp-review/1')).toBe('2027-03-12');
  });

  test('is never longer than 30 days', () => {
    const longer = { enrolment: 'enrolment-1', reviewEvery: 31 };
    expect(enrolledOn().refused('changeEnrolment', longer, 'pruitt').code).toBe('malformed-command');
  });
});

describe('Item 80 code 675 (S0.4, S0.5)', () => {
  test.each([true, false])(
    'gets month and year of the visit, the RSP being revised (%s) or not (S0.3–S0.5)',
    (revised) => {
      const story = withRsp().at('2027-03-19 14:00').tell('recordRspReview', { revised }, 'pruitt');
      expect(story.happened('rspReviewed')).toMatchObject([{ on: '2027-03-19', revised }]);
      expect(story.duty('rsp-review/1').state).toBe('met');
      expect(code675(story.case)).toBe('0327');
      expect(story.heard('document').map(({ about, to, facts }) => [about, to, facts['code675']])).toEqual([
        ['rsp-review/1', ['pruitt'], '0327'],
      ]);
    },
  );

  test('stays with the latest visit when an earlier one is keyed later', () => {
    const story = visit(withRsp(), '2027-04-02 10:00');
    story.listen().tell('recordRspReview', { on: '2027-03-20', revised: true }, 'pruitt');
    expect(code675(story.case)).toBe('0427');
    expect(story.heard('document')).toEqual([]);
    expect(story.happened('rspReviewed').map(({ code675: code }) => code)).toEqual(['0427']);
  });

  test('goes back when the latest visit is deleted, and the paper says so with the review that is owed', () => {
    const story = visit(visit(withRsp(), '2027-03-05 10:00'), '2027-04-02 10:00').listen();
    story.tell('deleteRspVisit', { on: '2027-04-02' }, 'pruitt');
    expect(story.heard('document').map(({ about, to, line }) => [about, to, line])).toEqual([
      [
        'rsp-review/1',
        ['pruitt'],
        'RSP visit of Fri 2027-04-02 deleted: set Item 80 code 675 back to 0327; next review due Sun 2027-04-04',
      ],
    ]);
  });

  test('is without a visit when the only one is deleted, and untouched by the deletion of an older one', () => {
    const story = withRsp().tell('deleteRspVisit', { on: '2027-02-19' }, 'pruitt');
    expect(story.heard('document').map(({ line }) => line)).toEqual([
      'RSP visit of Fri 2027-02-19 deleted: no completed visit is left for Item 80 code 675; no next review has a date',
    ]);
    const older = visit(visit(withRsp(), '2027-03-05 10:00'), '2027-04-02 10:00').listen();
    expect(older.tell('deleteRspVisit', { on: '2027-03-05' }, 'pruitt').heard('document')).toEqual([]);
  });

  test('is not touched by an RSP made without meeting the client', () => {
    const story = enrolledOn().listen().tell('recordRsp', {}, 'pruitt');
    expect(code675(story.case)).toBeNull();
    expect(story.heard('document')).toEqual([]);
  });
});

describe('the RSP reviewed without the joint service (S0.6)', () => {
  const alone = () => enrol(openedOn('2027-02-10 10:00', JOINT), { chapter: 'rsp-review' });

  test('has reviews and no reports', () => {
    const story = alone().tell('recordRsp', { faceToFace: true }, 'pruitt').listen();
    expect(
      story
        .at('2027-03-10')
        .agenda.duties.map(({ kind }) => kind)
        .filter((kind) => /rsp|2151|tanf/.test(kind)),
    ).toEqual(['rsp-review']);
  });

  test('is one chain with the joint service that begins meanwhile', () => {
    const story = alone().tell('recordRsp', { faceToFace: true }, 'pruitt').at('2027-02-20 10:00');
    const both = enrol(story, {});
    expect(chain(both)).toEqual([['rsp-review/1', '2027-03-12', 'open']]);
    both.tell('endEnrolment', { enrolment: 'enrolment-2' }, 'dunmore');
    expect(chain(both)).toEqual([['rsp-review/1', '2027-03-12', 'open']]);
  });

  test('ends by the calendar on the day after its last one, and the caseworker is told', () => {
    const story = alone().tell('recordRsp', { faceToFace: true }, 'pruitt');
    story.tell('planEnrolmentEnd', { enrolment: 'enrolment-1', on: '2027-02-28' }, 'dunmore').at('2027-03-31');
    expect(story.duty('rsp-review/1')).toMatchObject({ state: 'cancelled', reason: 'rsp-review ended on 2027-02-28' });
    expect(story.heard('status', 'rsp-review/1').map(({ on, time, to }) => [on, time, to])).toEqual([
      ['2027-03-01', '06:00', ['pruitt']],
    ]);
    expect(story.heard('reminder', 'rsp-review/1')).toEqual([]);
  });
});

describe('a second joint service', () => {
  const again = () => {
    const story = withRsp().at('2027-03-10 10:00').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    return enrol(story.at('2027-09-01 10:00'));
  };

  test('begins a chain of its own, and owes nothing for the time between', () => {
    expect(chain(again())).toEqual([
      ['rsp-review/1', '2027-03-21', 'cancelled'],
      ['rsp-review/2', null, 'trigger missing'],
    ]);
  });

  test('counts from an RSP that was dated between the two', () => {
    const story = again().tell('recordRsp', { on: '2027-08-25' }, 'pruitt');
    expect(story.due('rsp-review/2')).toBe('2027-09-24');
  });
});

describe('what is refused', () => {
  test.each([
    ['recordRsp', { on: '2027-02-20' }, 'date-in-future'],
    ['recordRsp', { participants: ['nobody'] }, 'unknown-person'],
    ['recordRsp', { on: '2027-02-19' }, 'wrong-state'],
    ['recordRspReview', { on: '2027-02-20', revised: false }, 'date-in-future'],
    ['recordRspReview', { on: '2027-02-09', revised: false }, 'date-out-of-order'],
    ['recordRspReview', { on: '2027-02-19', revised: false }, 'wrong-state'],
  ] as const)('%s %j: %s', (name, args, code) => {
    expect(withRsp().refusedAnyhow(name, args, 'pruitt').code).toBe(code);
  });

  test('a review before the joint service began, by the rule', () => {
    const early = { on: '2027-02-09', revised: false };
    expect(withRsp().refused('recordRspReview', early, 'pruitt').cites).toEqual(['S0.1']);
  });

  test('a review in a case that neither is for (S0.6)', () => {
    const refused = openedOn('2027-02-10 10:00', JOINT).refused('recordRspReview', { revised: false }, 'pruitt');
    expect(refused).toMatchObject({ code: 'wrong-state', cites: ['S0.6'] });
  });
});
