import { addMonths, monthOf, monthsBetween } from '../../../domain/calendar/civil-date';
import { code675 } from '../../../domain/case/rsp';
import { KEPT_AS_RECORDED } from '../../../domain/case/settled';
import type { Story } from '../builders';
import {
  consented,
  decideOn,
  enrolledOn,
  receive,
  send,
} from '../../policies/pm-19-02-06-c-joint-service/joint-service';

const MONTHS = monthsBetween('2027-02', monthOf(addMonths('2027-02-10', KEPT_AS_RECORDED + 1)));

/** Two months more than are kept as recorded: reports both ways, decisions, reviews of the RSP and of the PATP. */
function longServed(): Story {
  const story = consented(enrolledOn(), '2030-01-01').at('2027-02-11 10:00');
  story.tell('openEnrolment', { chapter: 'patp-review', from: '2027-02-11' }).tell('recordRsp', {}, 'pruitt');
  for (const month of MONTHS) {
    story
      .at(`${month}-20 10:00`)
      .tell('recordPatpReview', { with: ['adele', 'sol'], changesNeeded: month === '2027-03' });
    story.tell('recordRspReview', { revised: false }, 'pruitt');
    decideOn(send(receive(story, month), month), month);
  }
  return story;
}

describe('what is settled for years', () => {
  const story = longServed();

  test('is known by its days, and its duties stay met on them', () => {
    const { patpReviews, rsp, rspDecisions, reports2151A } = story.case;
    expect([rspDecisions.length, reports2151A.length, rsp.filter(({ what }) => what === 'review').length]).toEqual(
      Array(3).fill(KEPT_AS_RECORDED),
    );
    expect(patpReviews.map(({ id }) => id).slice(0, 2)).toEqual(['review-2', 'review-3']);
    for (const duty of [
      'patp-review/2027-02',
      'report-2151a-out/2027-02',
      'report-2151a-in/2027-02',
      'rsp-decision/2027-02',
    ])
      expect(story.duty(duty)).toMatchObject({ state: 'met', metOn: '2027-02-20' });
    expect(story.duty('rsp-review/1')).toMatchObject({ state: 'met', metOn: '2027-02-20' });
    expect(code675(story.case)).toBe('0329');
  });

  test('a review that found changes is kept until a plan takes it up, however old it is', () => {
    expect(story.duty('patp-update/2')).toMatchObject({ state: 'open' });
  });

  test.each([
    ['correctPatpReview', { review: 'review-1', changesNeeded: true }, 'hale', 'review-1 is too old to be changed'],
    ['deletePatpReview', { review: 'review-1' }, 'hale', 'review-1 is too old to be changed'],
    ['deleteRspVisit', { on: '2027-02-20' }, 'pruitt', 'The review of 2027-02-20 is too old to be changed'],
    ['withdrawReport2151A', { month: '2027-02' }, 'pruitt', 'Form 2151A for 2027-02 is too old to be changed'],
  ])('%s of it is refused, and says why', (name, args, by, start) => {
    const refused = story.refusedAnyhow(name, args, by);
    expect(refused.code).toBe('wrong-state');
    expect(refused.sentence).toContain(start);
    expect(refused.sentence).toContain('It stands in the journal.');
  });

  test('cannot be recorded twice', () => {
    expect(story.refusedAnyhow('receiveReport2151A', { month: '2027-02' }, 'dunmore').code).toBe('wrong-state');
    expect(story.refusedAnyhow('recordRspReview', { on: '2027-02-20', revised: false }, 'pruitt').code).toBe(
      'wrong-state',
    );
    const again = { report: '2027-02', changed: false, reason: { id: 't', hash: 'h', empty: false } };
    expect(story.refusedAnyhow('decideOnRsp', again, 'pruitt').sentence).toContain('was made on 2027-02-20');
    expect(story.refusedAnyhow('deleteReceivedReport2151A', { month: '2027-02' }, 'dunmore').code).toBe('wrong-state');
  });

  test('gives no number twice, and forgets none that never was', () => {
    expect(story.case.patpReviews.at(-1)?.id).toBe(`review-${MONTHS.length}`);
    expect(story.refusedAnyhow('deletePatpReview', { review: 'review-99' }).code).toBe('unknown-thing');
  });
});
