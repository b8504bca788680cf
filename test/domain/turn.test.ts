import { nextDue } from '../../domain/turn';
import { openedOn, planInEffectOn, removedOn, updateSubmitted } from './builders';

describe('the bars of a case', () => {
  test('one per open duty with a date, to the morning after it', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03'));
    expect(story.last?.bars).toEqual([
      { duty: 'plan-update/1', label: 'Case plan update 1: due 2027-08-03', until: '2027-08-04T13:00:00.000Z' },
      {
        duty: 'plan-approval/2',
        label: 'Approve or return: case plan update: due 2027-08-03',
        until: '2027-08-04T13:00:00.000Z',
      },
    ]);
  });

  test('none for what is overdue, has no date, or is over', () => {
    expect(removedOn('2027-01-06').at('2027-02-06 12:00').last?.bars).toEqual([]);
    expect(openedOn('2027-01-06').last?.bars).toEqual([]);
  });
});

describe('the wake timer', () => {
  test('is set for the next alarm, and says what comes', () => {
    expect(removedOn('2027-01-06').last?.wake).toEqual({
      at: '2027-01-21T14:00:00.000Z',
      summary: 'next: reminder, 15 days before, Initial case plan',
    });
    expect(removedOn('2027-01-06').at('2027-02-04').last?.wake?.summary).toBe(
      'next: reminder, on the due date, Initial case plan',
    );
    expect(removedOn('2027-01-06').at('2027-02-05 12:00').last?.wake?.summary).toBe(
      'next: escalation, Initial case plan',
    );
  });

  test('is set for the next day on which the agenda changes by itself', () => {
    const story = planInEffectOn('2027-02-03').create('amendment').handIn('plan-2');
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-03-01', to: '2027-03-02' }, 'okafor');
    expect(story.last?.wake).toEqual({ at: '2027-03-01T14:00:00.000Z', summary: 'next: the agenda changes' });
  });

  test('is not set for a stand-in’s first day while nobody waits for an approval', () => {
    const story = planInEffectOn('2027-02-03').create('amendment');
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-03-01', to: '2027-03-02' }, 'okafor');
    expect(story.last?.wake?.summary).toBe('next: reminder, 45 days before, Case plan update 1');
  });

  test('is not set when nothing lies ahead', () => {
    expect(openedOn('2027-01-06').last?.wake).toBeNull();
  });
});

test('operators see the midnight that ends the next due day', () => {
  const story = planInEffectOn('2027-02-03').tell('receiveCourtOrder', { dated: '2027-02-03', differs: true });
  expect(nextDue(story.case, story.agenda.duties)).toEqual({ at: '2027-02-04T08:00:00.000Z', kind: 'court-order' });
  const none = openedOn('2027-01-06');
  expect(nextDue(none.case, none.agenda.duties)).toBeNull();
});
