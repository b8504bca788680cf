import { momentOf } from '../../../domain/calendar/moment';
import { planInEffectOn, removedOn, updateSubmitted } from '../builders';

const NOW = '2027-02-04T17:00:00.000Z';

describe('the moment of an act', () => {
  test.each([
    ['what was said an hour ago', '2027-02-04T16:00:00.000Z', '2027-02-04'],
    ['what was said yesterday at 23:55', '2027-02-04T07:55:00.000Z', '2027-02-03'],
    ['exactly 24 hours ago', '2027-02-03T17:00:00.000Z', '2027-02-03'],
  ])('is when the person acted: %s', (_, receivedAt, on) => {
    const moment = momentOf(NOW, 'America/Los_Angeles', 'hale', receivedAt);
    expect(moment).toEqual({ now: NOW, today: '2027-02-04', at: receivedAt, on, by: 'hale' });
  });

  test.each([
    ['more than 24 hours old', '2027-02-03T16:59:59.999Z'],
    ['in the future', '2027-02-04T17:00:00.001Z'],
    ['not an instant', '2027-02-03 23:55'],
    ['an instant without milliseconds', '2027-02-04T16:00:00Z'],
    ['empty', ''],
  ])('is now when the time of receipt is %s', (_, receivedAt) => {
    expect(momentOf(NOW, 'America/Los_Angeles', 'hale', receivedAt).at).toBe(NOW);
  });
});

describe('a worker process that was down makes nobody late', () => {
  const submitted = () => removedOn('2027-01-04').create('initial').at('2027-02-03 16:00').handIn('plan-1');

  test('an approval of 23:55 on the due day that is processed in the morning is on time', () => {
    const story = submitted();
    story.now = '2027-02-04T16:00:00.000Z';
    story.approve('plan-1', 'okafor', '2027-02-03 23:55');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'met', metOn: '2027-02-03', daysLate: 0 });
    expect(story.plan('plan-1')).toMatchObject({ effectiveDate: '2027-02-03' });
    expect(story.due('plan-update/1')).toBe('2027-08-03');
    expect(story.heard('escalation')).toEqual([]);
  });

  test('the same approval without a time of receipt is late by a day', () => {
    const story = submitted();
    story.now = '2027-02-04T16:00:00.000Z';
    story.approve('plan-1');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'met', daysLate: 1 });
  });

  test('an act is judged by the rights of the day on which it was done', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03'));
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-03', to: '2027-02-03' }, 'okafor');
    story.now = '2027-02-04T16:00:00.000Z';
    expect(story.refused('approvePlan', story.approval('plan-2'), 'lindqvist').code).toBe('not-permitted');
    story.approve('plan-2', 'lindqvist', '2027-02-03 23:55');
    expect(story.plan('plan-2').effectiveDate).toBe('2027-02-03');
  });
});
