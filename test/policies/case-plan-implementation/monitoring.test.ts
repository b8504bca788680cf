import { type Story, words } from '../../domain/builders';
import { RESPITE, started, warned } from './marlows';

const open = (story: Story) => warned(story, 'service-open-points').join();
const toAdjust = (story: Story) => warned(story, 'service-to-adjust');
const untold = (story: Story) => warned(story, 'provider-not-told').join();
const EVALUATION = { ...RESPITE, with: ['adele'], conforms: true, effect: 'effective' as const };

describe('a running service', () => {
  test('shows what is open: attendance, behaviour, payment, barriers, conformity (S4.31, S4.34, S4.49)', () => {
    const story = started().at('2027-03-01');
    expect(open(story)).toBe(
      'service-1 leaves open: how it is attended (recordProviderReport); what changes in behaviour (recordProviderReport); ' +
        'payment linked to delivery (recordProviderContact, payment); ' +
        'how barriers are met, as planned with the provider (recordProviderContact, barriers); ' +
        'whether it is given as the plan says (evaluateService).',
    );
    story.tell('recordProviderReport', { ...RESPITE, attendance: 'regular', behaviour: 'improved' });
    story.tell('recordProviderContact', {
      ...RESPITE,
      barriers: words('A lift from the sister.'),
      payment: 'on-delivery',
    });
    expect(open(story.tell('evaluateService', EVALUATION))).toBe('');
  });

  test('has attendance and behaviour monitored: a report that is silent on one leaves it open (S4.31)', () => {
    const story = started()
      .at('2027-03-01')
      .tell('recordProviderReport', { ...RESPITE, attendance: 'regular' });
    expect(open(story)).not.toContain('attended');
    expect(open(story)).toContain('what changes in behaviour');
    story.tell('recordProviderReport', { ...RESPITE, on: '2027-02-20', behaviour: 'improved' });
    expect(open(story)).toContain('what changes in behaviour');
  });

  test('has its payment linked to delivery: in advance does not do (S4.31)', () => {
    const paid = (payment: 'in-advance' | 'none') => started().tell('recordProviderContact', { ...RESPITE, payment });
    expect(open(paid('in-advance'))).toContain('payment');
    expect(open(paid('none'))).not.toContain('payment');
  });

  test('has barriers planned for with the provider: a text without words does not do (S4.34)', () => {
    const story = started().tell('recordProviderContact', { ...RESPITE, barriers: words(' ') });
    expect(open(story)).toContain('how barriers are met');
    expect(open(story.tell('recordProviderContact', { ...RESPITE, barriers: words('A lift.') }))).not.toContain(
      'barriers',
    );
  });

  test('is evaluated with the family, and not tomorrow', () => {
    expect(started().refused('evaluateService', { ...EVALUATION, with: ['grandmother'] })).toMatchObject({
      cites: ['S4.50'],
    });
    expect(started().refused('evaluateService', { ...EVALUATION, on: '2027-02-04' }).code).toBe('date-in-future');
    expect(started().refused('evaluateService', { ...EVALUATION, participants: ['owen'] })).toMatchObject({
      code: 'unknown-thing',
      cites: ['S4.50'],
    });
  });

  test('keeps what was agreed on payment and barriers through later talks (S4.31, S4.34)', () => {
    const agreed = { barriers: words('A lift.'), payment: 'on-delivery' as const };
    const story = started().tell('recordProviderContact', { ...RESPITE, ...agreed });
    expect(open(story.at('2027-03-01').tell('recordProviderContact', RESPITE))).not.toMatch(/payment|barriers/);
  });

  test('that is over asks for nothing more', () => {
    const story = started().tell('evaluateService', { ...EVALUATION, conforms: false });
    story.tell('changeService', { ...RESPITE, change: 'ended', reviewedOn: story.today, adjustedOn: story.today });
    expect([open(story), toAdjust(story).join(), untold(story)]).toEqual(['', '', '']);
  });
});

describe('what is found wrong with a service', () => {
  test.each([
    ['not given as the plan says', { conforms: false }],
    ['not effective', { effect: 'not-effective' }],
    ['partly effective', { effect: 'partly-effective' }],
  ] as const)('%s: is shown until the service is changed (S4.49, S4.50)', (what, found) => {
    const story = started()
      .at('2027-03-01')
      .tell('evaluateService', { ...EVALUATION, ...found });
    expect(toAdjust(story)).toEqual([
      `service-1 is not as it should be: ${what} (2027-03-01). Review it jointly with family and provider; adjust level, intensity, type, location or duration, or change the provider (changeService).`,
    ]);
    const changed = { ...RESPITE, change: 'provider' as const, adjustedOn: '2027-03-01' };
    expect(toAdjust(story.tell('changeService', { ...changed, reviewedOn: '2027-02-20' }))).toHaveLength(1);
    expect(toAdjust(story.tell('changeService', { ...changed, reviewedOn: '2027-03-01' }))).toEqual([]);
  });

  test.each([
    ['attendance irregular', { attendance: 'irregular' }],
    ['attendance none', { attendance: 'none' }],
    ['behaviour worse', { behaviour: 'worse' }],
  ] as const)('%s, as the provider reports: is shown until a later report says otherwise (S4.31)', (what, found) => {
    const story = started()
      .at('2027-03-01')
      .tell('recordProviderReport', { ...RESPITE, ...found });
    expect(toAdjust(story)[0]).toContain(`: ${what} (2027-03-01).`);
    story.at('2027-03-20').tell('recordProviderReport', { ...RESPITE, attendance: 'regular', behaviour: 'unchanged' });
    expect(toAdjust(story)).toEqual([]);
  });

  test('goes when the report was keyed by mistake', () => {
    const story = started()
      .at('2027-03-01')
      .tell('recordProviderReport', { ...RESPITE, attendance: 'none' });
    expect(story.refused('deleteProviderReport', { ...RESPITE, on: '2027-02-28' })).toMatchObject({
      code: 'unknown-thing',
      sentence: 'No report on service-1 is dated 2027-02-28. Reports: 2027-03-01.',
    });
    story.tell('deleteProviderReport', { ...RESPITE, on: '2027-03-01' });
    expect(toAdjust(story)).toEqual([]);
    expect(story.case.services[0]?.reports).toEqual([]);
  });
});

test('a provider report that is deleted is owed again', () => {
  const story = started({ settings: { zone: 'America/Los_Angeles', limits: { 'provider-report': 30 } } });
  story.at('2027-03-01').tell('recordProviderReport', RESPITE);
  expect(story.duty('provider-report/service-1/1').state).toBe('met');
  story.tell('deleteProviderReport', { ...RESPITE, on: '2027-03-01' });
  expect(story.duty('provider-report/service-1/1')).toMatchObject({ state: 'open', due: '2027-03-05' });
});

describe('the provider is told', () => {
  test('of a change of the permanency goal, and shown as not told until then (S4.55)', () => {
    const story = started();
    story.tell('setGoal', { child: 'iris', goal: 'Return Home' }).at('2027-03-01');
    expect(untold(story)).toBe('');
    story.tell('setGoal', { child: 'iris', goal: 'Return Home' });
    expect(untold(story)).toBe('');
    story.tell('setGoal', { child: 'iris', goal: 'Adoption' });
    expect(untold(story)).toBe(
      'The provider of service-1 has not been told: change of the goal of iris on 2027-03-01. Tell it and record the talk (recordProviderContact, told).',
    );
    expect(untold(story.tell('recordProviderContact', RESPITE))).not.toBe('');
    expect(untold(story.tell('recordProviderContact', { ...RESPITE, told: true }))).toBe('');
  });

  test.each([
    ['removal of sol', 'recordRemoval', { child: 'sol', on: '2027-03-01' }],
    ['placement of sol', 'placeChild', { child: 'sol', caregiver: 'grandmother', from: '2027-03-01' }],
    ['sol leaving care', 'recordLeavingCare', { child: 'sol', on: '2027-03-01', reason: 'guardianship' }],
    ['termination of the rights of owen', 'recordRightsTerminated', { person: 'owen', on: '2027-03-01' }],
    ['absence of adele', 'recordUnavailable', { person: 'adele', status: 'incarcerated', on: '2027-03-01' }],
  ] as const)('of %s (S4.33)', (what, command, args) => {
    const story = started().at('2027-03-01');
    expect(story.say(command, args, 'hale')).toBeNull();
    expect(untold(story)).toContain(`${what} on 2027-03-01`);
  });

  test('and a talk that is keyed late untells nothing (S4.33)', () => {
    const story = started().at('2027-03-01');
    story.tell('recordUnavailable', { person: 'adele', status: 'incarcerated', on: '2027-03-01' });
    story.tell('recordProviderContact', { ...RESPITE, told: true });
    expect(untold(story.tell('recordProviderContact', { ...RESPITE, told: true, on: '2027-02-10' }))).toBe('');
  });

  test('not of what was so when the service started, nor of what happened on that day (S4.33, S4.55)', () => {
    expect(untold(started())).toBe('');
    expect(untold(started().tell('recordUnavailable', { person: 'adele', status: 'incarcerated' }))).toBe('');
  });
});
