import { planInEffectOn } from '../builders';

const inEffect = () => planInEffectOn('2027-02-03').at('2027-02-11 11:30').listen();
const set = () => inEffect().tell('setHearing', { kind: 'status-review', on: '2027-06-08' });

describe('a hearing', () => {
  test('is set for a day that has not passed', () => {
    const refused = inEffect().refused('setHearing', { kind: 'status-review', on: '2027-02-10' });
    expect(refused.code).toBe('date-out-of-order');
    expect(inEffect().tell('setHearing', { kind: 'status-review', on: '2027-02-11' }).case.hearings).toHaveLength(1);
  });

  test('is continued to a later day', () => {
    expect(set().refused('continueHearing', { hearing: 'hearing-1', to: '2027-06-08' }).code).toBe('date-out-of-order');
    const story = set().tell('continueHearing', { hearing: 'hearing-1', to: '2027-07-08' });
    expect(story.case.hearings).toMatchObject([{ id: 'hearing-1', scheduledFor: '2027-07-08', heldOn: null }]);
  });

  test('that was held brings the next one', () => {
    const story = inEffect().tell('recordHearingHeld', {
      kind: 'dispositional',
      on: '2027-02-11',
      next: { kind: 'status-review', on: '2027-06-08' },
    });
    expect(story.case.hearings).toMatchObject([
      { id: 'hearing-1', kind: 'dispositional', heldOn: '2027-02-11' },
      { id: 'hearing-2', kind: 'status-review', scheduledFor: '2027-06-08', heldOn: null },
    ]);
    expect(story.due('plan-update/1')).toBe('2027-06-08');
  });

  test.each([
    ['in the future', { kind: 'dispositional' as const, on: '2027-02-12' }, 'date-in-future'],
    ['without saying which', { on: '2027-02-11' }, 'malformed-command'],
    ['that is not known', { hearing: 'hearing-9', on: '2027-02-11' }, 'unknown-thing'],
    [
      'with the next one before it',
      { kind: 'dispositional' as const, on: '2027-02-11', next: { kind: 'status-review' as const, on: '2027-02-11' } },
      'date-out-of-order',
    ],
  ])('held %s is refused', (_, args, code) => {
    expect(inEffect().refused('recordHearingHeld', args).code).toBe(code);
  });

  test.each([
    [
      'held',
      (story: ReturnType<typeof set>) => story.tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-02-11' }),
    ],
    ['vacated', (story: ReturnType<typeof set>) => story.tell('vacateHearing', { hearing: 'hearing-1' })],
  ])('that was %s is over', (_, end) => {
    const story = end(set());
    expect(story.refused('vacateHearing', { hearing: 'hearing-1' }).code).toBe('wrong-state');
    expect(story.refused('continueHearing', { hearing: 'hearing-1', to: '2028-06-08' }).code).toBe('wrong-state');
    expect(story.refused('recordHearingHeld', { hearing: 'hearing-1', on: '2027-02-11' }).code).toBe('wrong-state');
  });
});

describe('an order', () => {
  test.each([
    ['of a day that has not come', { dated: '2027-02-12' }, 'date-in-future'],
    ['received on a day that has not come', { dated: '2027-02-10', receivedOn: '2027-02-12' }, 'date-in-future'],
    ['received before its date', { dated: '2027-02-11', receivedOn: '2027-02-10' }, 'date-out-of-order'],
  ])('%s is refused', (_, dates, code) => {
    expect(inEffect().refused('receiveCourtOrder', { ...dates, differs: true }).code).toBe(code);
  });

  test('is received on the day it is keyed unless said otherwise', () => {
    const story = inEffect().tell('receiveCourtOrder', { dated: '2027-02-10', differs: true });
    expect(story.case.orders).toMatchObject([{ id: 'order-1', dated: '2027-02-10', receivedOn: '2027-02-11' }]);
  });
});
