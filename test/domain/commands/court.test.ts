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

describe('a hearing on a day that cannot be', () => {
  test.each([
    ['before all children were born', '2015-08-29'],
    ['long before the case', '2026-02-02'],
  ])('was not held %s', (_, on) => {
    expect(inEffect().refused('recordHearingHeld', { kind: 'jurisdictional', on }).code).toBe('date-out-of-order');
    expect(set().refused('recordHearingHeld', { hearing: 'hearing-1', on }).code).toBe('date-out-of-order');
    expect(set().refused('correctHearing', { hearing: 'hearing-1', on, held: true }).code).toBe('date-out-of-order');
  });

  test('is refused with a sentence that never tells a birth date', () => {
    const born = inEffect().refused('recordHearingHeld', { kind: 'jurisdictional', on: '2015-08-29' });
    expect(born.sentence).toBe(
      'The hearing is dated 2015-08-29, before any child of this case was born. Check the day, and the birth dates.',
    );
    const old = inEffect().refused('recordHearingHeld', { kind: 'jurisdictional', on: '2026-02-02' });
    expect(old.sentence).toBe(
      'The hearing is dated 2026-02-02, more than 365 days before this case began (2027-02-03). Check the date.',
    );
  });

  test('may be up to a year before the case, and before the birth of one of two children', () => {
    const family = [
      { id: 'iris', role: 'child' as const, birth: '2015-08-30' },
      { id: 'sol', role: 'child' as const, birth: '2026-12-24' },
      { id: 'adele', role: 'parent' as const },
      { id: 'owen', role: 'parent' as const },
    ];
    const story = planInEffectOn('2027-02-03', { family });
    story.tell('recordHearingHeld', { kind: 'dispositional', on: '2026-02-03' });
    story.tell('correctHearing', { hearing: 'hearing-1', on: '2026-02-04', held: true });
  });

  test('is not one to which a hearing is continued, or corrected when it was not held', () => {
    const story = set().at('2027-06-20 10:00');
    const refused = (name: string, args: object) => story.refusedAnyhow(name, { hearing: 'hearing-1', ...args });
    expect(refused('continueHearing', { to: '2027-06-19' })).toEqual({
      code: 'date-out-of-order',
      sentence: 'A hearing cannot be set for 2027-06-19, which has passed. If it was held, record it as held.',
      cites: [],
    });
    expect(refused('correctHearing', { on: '2027-06-19', held: false }).code).toBe('date-out-of-order');
    story.tell('correctHearing', { hearing: 'hearing-1', on: '2027-06-20', held: false });
  });
});

test('a hearing that was not held after all stands again, and the journal says so', () => {
  const story = set().at('2027-06-08').tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-06-08' }).listen();
  story.tell('correctHearing', { hearing: 'hearing-1', on: '2027-07-08', held: false });
  expect(story.happened('hearingCorrected')).toMatchObject([{ hearing: 'hearing-1', on: '2027-07-08', held: false }]);
  expect(story.case.hearings).toMatchObject([{ scheduledFor: '2027-07-08', heldOn: null }]);
  story.at('2027-07-08').tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-07-08' });
});

describe('an order', () => {
  test('from long before the case is refused, also when it is corrected', () => {
    const refused = inEffect().refused('receiveCourtOrder', { dated: '2026-02-02', differs: true });
    expect(refused).toMatchObject({
      code: 'date-out-of-order',
      sentence: expect.stringContaining('more than 365 days before this case began (2027-02-03)'),
    });
    const story = inEffect().tell('receiveCourtOrder', { dated: '2026-02-03', differs: true });
    expect(story.refused('correctCourtOrder', { order: 'order-1', dated: '2026-02-02' }).code).toBe(
      'date-out-of-order',
    );
  });

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
