import { openedOn, words } from '../../domain/builders';
import { approvedIn, GROUNDWORK, inEffect, opened, PARTICULARS, PLANNED, refer, referAll } from './marlows';

const DUTY = 'service-referrals/1';

/** The course and the counselling on time, the assessment on 02-04, family counselling a week late. */
function marlows() {
  const story = opened().at('2027-01-22 10:00');
  refer(story, 'parenting course', 'adele');
  refer(story.at('2027-01-29 11:00'), 'counselling', 'iris');
  approvedIn(story.at('2027-02-03 14:20'));
  refer(story.at('2027-02-04 16:20'), 'substance-use assessment', 'adele');
  return refer(story.at('2027-02-12 15:00'), 'family counselling', 'owen');
}

describe('service referrals', () => {
  test('are due 30 days after the initial placement, as a task (S4.19)', () => {
    const story = opened();
    expect(story.duty(DUTY)).toMatchObject({ due: '2027-02-05', state: 'open', cites: ['S4.19'] });
    expect(story.heard('task', DUTY).map(({ line, to }) => [line, to])).toEqual([
      ['Service referrals: due Fri 2027-02-05', ['hale']],
    ]);
    expect(story.duty(DUTY).because).toBe('30 days after 2027-01-06, initial placement');
  });

  test('remind, escalate, and are met late by the last written referral', () => {
    const story = marlows();
    expect(story.daysOf('reminder', DUTY)).toEqual(['2027-01-21', '2027-01-29', '2027-02-03', '2027-02-05']);
    expect(story.heard('escalation', DUTY).map(({ on, time, to }) => [on, time, to.join()])).toEqual([
      ['2027-02-06', '06:00', 'hale,okafor'],
      ['2027-02-12', '06:00', 'vasquez'],
    ]);
    expect(story.duty(DUTY)).toMatchObject({ state: 'met', metOn: '2027-02-12', daysLate: 7 });
    expect(story.heard('status', DUTY).map(({ line, on }) => [line, on])).toEqual([
      ['Service referrals: done, late by 7 days', '2027-02-12'],
    ]);
  });

  test('say how many are left and for whom, and name no service', () => {
    const story = refer(inEffect(), 'parenting course', 'adele');
    expect(story.duty(DUTY).details).toContain(
      '1 of 4 planned services have their written referral; missing for adele, iris, owen',
    );
  });

  test('are not met by word of mouth, nor for one participant of two', () => {
    const story = inEffect([{ code: 'family counselling', participants: ['adele', 'owen'] }]);
    story.tell('recordReferral', { service: 'family counselling', participants: ['adele', 'owen'], written: false });
    expect(story.duty(DUTY).state).toBe('open');
    expect(refer(story, 'family counselling', 'adele').duty(DUTY).state).toBe('open');
    expect(refer(story, 'family counselling', 'owen').duty(DUTY).state).toBe('met');
  });

  test('are owed again when one turns out to be keyed by mistake', () => {
    const story = referAll(inEffect());
    expect(story.duty(DUTY).state).toBe('met');
    expect(story.tell('deleteReferral', { referral: 'referral-2' }).duty(DUTY).state).toBe('open');
    expect(story.refused('correctReferral', { referral: 'referral-2', on: '2027-02-01' }).code).toBe('unknown-thing');
  });

  test('keyed late count from the day they were made', () => {
    const story = inEffect([{ code: 'counselling', participants: ['iris'] }]).at('2027-02-20 09:00');
    refer(story, 'counselling', 'iris');
    expect(story.duty(DUTY)).toMatchObject({ state: 'met', daysLate: 15 });
    story.tell('correctReferral', { referral: 'referral-1', on: '2027-02-04' });
    expect(story.duty(DUTY)).toMatchObject({ metOn: '2027-02-04', daysLate: 0 });
  });

  test('follow the plan in progress until one is approved', () => {
    const plannedServices = [{ code: 'counselling', participants: ['iris'] }];
    const story = refer(opened().create('initial', { outline: { plannedServices } }), 'counselling', 'iris');
    expect(story.duty(DUTY).state).toBe('met');
  });

  test('to a service for the family as a whole are made for any of it; the first one counts (S4.19)', () => {
    const story = refer(inEffect([{ code: 'family counselling', participants: [] }]), 'family counselling', 'owen');
    expect(story.duty(DUTY)).toMatchObject({ state: 'met', metOn: '2027-02-03' });
    expect(refer(story.at('2027-02-10'), 'family counselling', 'adele').duty(DUTY).metOn).toBe('2027-02-03');
  });

  test('made twice for one person count from the first (S4.19)', () => {
    const story = refer(inEffect([{ code: 'counselling', participants: ['iris'] }]), 'counselling', 'iris');
    expect(refer(story.at('2027-02-10'), 'counselling', 'iris').duty(DUTY).metOn).toBe('2027-02-03');
  });

  test('end with a word when the approved plan plans no service', () => {
    expect(inEffect([]).duty(DUTY)).toMatchObject({
      state: 'cancelled',
      reason: 'the approved plan plans no services',
    });
  });

  test('of two children placed on one day are one duty', () => {
    const story = opened({
      removals: ['iris', 'sol'].map((child) => ({ child, on: '2027-01-06' })),
      placements: ['iris', 'sol'].map((child) => ({ child, caregiver: 'grandmother', from: '2027-01-06' })),
    });
    expect(story.agenda.duties.filter(({ kind }) => kind === 'service-referrals')).toHaveLength(1);
    expect(story.duty(DUTY).because).toBe('30 days after 2027-01-06, initial placement');
  });

  test('begin anew when a child is removed again, not when it changes homes', () => {
    const story = referAll(inEffect()).at('2027-03-10 10:00').tell('endPlacement', { child: 'iris', on: '2027-03-10' });
    const home = { child: 'iris', caregiver: 'grandmother', from: '2027-03-10' };
    story.tell('placeChild', home).tell('endPlacement', { child: 'iris', on: '2027-03-10' });
    expect(story.agenda.duties.filter(({ kind }) => kind === 'service-referrals')).toHaveLength(1);
    story.at('2027-04-20 10:00').tell('recordRemoval', { child: 'iris', on: '2027-04-20' });
    story.tell('placeChild', { ...home, from: '2027-04-20' });
    expect(story.duty('service-referrals/2')).toMatchObject({ due: '2027-05-20', state: 'open' });
    expect(story.duty(DUTY).state).toBe('met');
  });

  test('of a child placed when a plan is in effect are those that this plan names', () => {
    const story = openedOn('2027-01-06 16:30', { policy: 'reference@2027.1' }).at('2027-02-03 14:20');
    approvedIn(story).at('2027-03-10 10:00').tell('recordRemoval', { child: 'iris', on: '2027-03-10' });
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-03-10' });
    expect(story.duty(DUTY)).toMatchObject({ due: '2027-04-09', state: 'open' });
    expect(story.duty(DUTY).details).toContain(
      '0 of 4 planned services have their written referral; missing for adele, iris, owen',
    );
    expect(referAll(story.at('2027-03-12 10:00')).duty(DUTY)).toMatchObject({ state: 'met', metOn: '2027-03-12' });
  });

  test('are no duty of a pack without the guide', () => {
    const story = opened({ policy: 'santa-clara@2027.1' });
    expect(story.agenda.duties.some(({ kind }) => kind === 'service-referrals')).toBe(false);
  });
});

describe('a written referral', () => {
  const said = { service: 'counselling', participants: ['iris'] };

  test.each([
    ['type', 'type'],
    ['level', 'level'],
    ['intensity', 'intensity'],
    ['duration', 'duration'],
    ['frequency', 'frequency'],
    ['location', 'location'],
    ['needs', 'needs of the family'],
    ['goals', 'goals'],
    ['timeFrames', 'time frames'],
    ['barriers', 'potential barriers'],
    ['expectations', 'expectations'],
  ] as const)('without %s is refused (S4.10, S4.31, S4.39, S4.40, S4.52)', (name, inWords) => {
    const { [name]: _, ...others } = PARTICULARS;
    expect(opened().refused('recordReferral', { ...said, ...others })).toEqual({
      code: 'referral-incomplete',
      sentence: `The written referral is not complete: it does not say ${inWords}. Add what is missing, or record the referral as a verbal one (written: false).`,
      cites: ['S4.10', 'S4.31', 'S4.39', 'S4.40', 'S4.52'],
    });
  });

  test('names everything that is missing; a text without words is missing', () => {
    const { level: _, ...others } = PARTICULARS;
    const refused = opened().refused('recordReferral', { ...said, ...others, barriers: words(' ') });
    expect(refused.sentence).toContain('it does not say level, potential barriers.');
  });

  test('grows out of a verbal one, which keeps its day; what it says is on record (S4.41)', () => {
    const story = opened()
      .tell('recordReferral', { ...said, written: false, level: 'standard' })
      .at('2027-01-09 09:00');
    expect(story.refused('correctReferral', { referral: 'referral-1', written: true }).code).toBe(
      'referral-incomplete',
    );
    story.tell('correctReferral', { referral: 'referral-1', written: true, ...PARTICULARS });
    expect(story.case.referrals[0]).toMatchObject({ on: '2027-01-09', verbalOn: '2027-01-06', missing: [] });
    expect(story.happened('referralCorrected')[0]?.particulars).toEqual(PARTICULARS);
  });

  test('is not emptied by a correction', () => {
    const story = refer(opened(), 'counselling', 'iris');
    expect(story.refused('correctReferral', { referral: 'referral-1', goals: words('') }).code).toBe(
      'referral-incomplete',
    );
  });

  test('is not made tomorrow, nor for a stranger', () => {
    expect(opened().refused('recordReferral', { ...said, ...PARTICULARS, on: '2027-01-07' }).code).toBe(
      'date-in-future',
    );
    const stranger = { ...said, ...PARTICULARS, participants: ['nobody'] };
    expect(opened().refused('recordReferral', stranger).code).toBe('unknown-person');
  });
});

test('a verbal referral that leaves something open is shown until it is cleared up (S4.36)', () => {
  const story = opened().tell('recordReferral', {
    service: 'counselling',
    participants: ['iris'],
    ...PARTICULARS,
    ...GROUNDWORK,
    written: false,
    barriers: undefined,
  });
  expect(story.agenda.warnings).toContainEqual({
    id: 'referral-unclear/referral-1',
    sentence:
      'referral-1 leaves open: potential barriers. Clear it up at the next plan review, visit or family meeting.',
    source: 'MiTEAM Case Plan Implementation',
    cites: ['S4.36'],
  });
  story.tell('correctReferral', { referral: 'referral-1', barriers: words('No car.') });
  expect(story.agenda.warnings).toEqual([]);
});

describe('prompts without a number in the guide', () => {
  const limited = (limits: Record<string, number>) => ({
    settings: { zone: 'America/Los_Angeles', limits },
  });

  test('are silent until the agency sets one', () => {
    const kinds = refer(inEffect(), 'counselling', 'iris').agenda.duties.map(({ kind }) => kind);
    expect(kinds).not.toContain('referral-follow-up');
    expect(kinds).not.toContain('prompt-referral');
  });

  test('a provider is asked for an answer to a referral (S4.46)', () => {
    const story = refer(opened(limited({ 'referral-follow-up': 10 })), 'counselling', 'iris');
    const duty = 'referral-follow-up/referral-1';
    expect(story.duty(duty)).toMatchObject({ due: '2027-01-16', cites: ['S4.46'] });
    story.at('2027-01-17 12:00');
    expect(story.daysOf('reminder', duty)).toEqual(['2027-01-16']);
    expect(story.daysOf('escalation', duty)).toEqual(['2027-01-17']);
    expect(story.refused('recordProviderResponse', { referral: 'referral-1', on: '2027-01-05' }).code).toBe(
      'date-out-of-order',
    );
    expect(story.refused('recordProviderResponse', { referral: 'referral-2' })).toMatchObject({
      code: 'unknown-thing',
      cites: ['S4.46'],
    });
    story.tell('recordProviderResponse', { referral: 'referral-1', on: '2027-01-15' });
    expect(story.duty(duty)).toMatchObject({ state: 'met', daysLate: 0 });
  });

  test('who was told by word of mouth may answer before the referral is written (S4.46)', () => {
    const story = refer(opened().at('2027-01-12'), 'counselling', 'iris', { verbalOn: '2027-01-08' });
    story.tell('recordProviderResponse', { referral: 'referral-1', on: '2027-01-10' });
    expect(story.case.referrals[0]?.respondedOn).toBe('2027-01-10');
    expect(story.refused('recordProviderResponse', { referral: 'referral-1', on: '2027-01-07' }).code).toBe(
      'date-out-of-order',
    );
  });

  test('planned services are referred by word of mouth and in writing (S4.45)', () => {
    const story = inEffect([PLANNED[2] as (typeof PLANNED)[number]], limited({ 'prompt-referral': 5 }));
    expect(story.duty('prompt-referral/plan-1')).toMatchObject({ due: '2027-02-08', cites: ['S4.45'] });
    refer(story, 'counselling', 'iris');
    expect(story.duty('prompt-referral/plan-1').state).toBe('open');
    story.tell('correctReferral', { referral: 'referral-1', verbalOn: '2027-02-02' });
    expect(story.duty('prompt-referral/plan-1')).toMatchObject({ state: 'met', metOn: '2027-02-03' });
  });

  test('are those of the plan that stands: a later plan asks with its own services (S4.45)', () => {
    const story = inEffect([PLANNED[2] as (typeof PLANNED)[number]], limited({ 'prompt-referral': 5 }));
    const outline = { plannedServices: [PLANNED[0] as (typeof PLANNED)[number]] };
    story.at('2027-02-05').create('amendment', { reason: 'change-of-circumstances', outline });
    story.handIn('plan-2').approve('plan-2');
    expect(story.duty('prompt-referral/plan-1')).toMatchObject({
      state: 'cancelled',
      reason: 'a later plan took its place',
    });
    expect(story.duty('prompt-referral/plan-2')).toMatchObject({ state: 'open', due: '2027-02-10' });
  });
});
