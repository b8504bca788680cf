import { SERVICE_CHANGES } from '../../../domain/case/service';
import type { CommandArgs } from '../../../domain/commands/catalogue';
import type { Story } from '../../domain/builders';
import { inEffect, opened, PLANNED, RESPITE, started, TERMS } from './marlows';

interface Item {
  code?: string;
  service?: string;
  participants: string[];
}

const change = (more: Partial<CommandArgs<'changeService'>>) => ({
  ...RESPITE,
  change: 'intensity' as const,
  reviewedOn: '2027-03-01',
  ...more,
});
const amended = (story: Story, plan: string, services: Item[] = [...PLANNED, RESPITE]) => {
  const plannedServices = services.map(({ service, code, ...item }) => ({
    code: code ?? service ?? '',
    ...item,
  }));
  const outline = { plannedServices };
  return story.create('amendment', { reason: 'change-of-circumstances', outline }).handIn(plan).approve(plan);
};

describe('a new service', () => {
  test('is linked to an objective of the plan in effect (S4.54)', () => {
    expect(inEffect().refused('startService', { ...RESPITE, objective: 'objective-9' })).toEqual({
      code: 'unknown-thing',
      sentence: 'Plan v1 has no objective-9: a new service is linked to one of its objectives (objective-1).',
      cites: ['S4.54'],
    });
    expect(opened().refused('startService', { ...RESPITE, ...TERMS, objective: 'objective-1' })).toMatchObject({
      code: 'initial-plan-missing',
      cites: ['S4.54'],
    });
  });

  test('has the plan revised, without a date and without mail, until a plan is approved (S4.47, S4.53)', () => {
    const story = started();
    expect(story.duty('plan-revision/service-1')).toMatchObject({ state: 'open', due: null });
    expect(story.said.filter(({ about }) => about.startsWith('plan-revision'))).toEqual([]);
    expect(amended(story.at('2027-02-10'), 'plan-2').duty('plan-revision/service-1')).toMatchObject({
      state: 'met',
      metOn: '2027-02-10',
    });
  });

  test('is not taken up by a plan that does not name it for everybody', () => {
    const story = started().tell('startService', {
      ...RESPITE,
      ...TERMS,
      participants: ['owen', 'sol'],
      objective: 'objective-1',
    });
    amended(story.at('2027-02-10'), 'plan-2', [...PLANNED, { ...RESPITE, participants: ['owen'] }]);
    for (const service of ['service-1', 'service-2']) expect(story.duty(`plan-revision/${service}`).state).toBe('open');
    // Without names it is for the family as a whole.
    amended(story, 'plan-3', [...PLANNED, { code: 'respite', participants: [] }]);
    for (const service of ['service-1', 'service-2']) expect(story.duty(`plan-revision/${service}`).state).toBe('met');
  });

  test('that is over again is taken up by a plan that does not name it (S4.47)', () => {
    const story = started().at('2027-02-10');
    story.tell('changeService', { ...RESPITE, change: 'ended', reviewedOn: '2027-02-09', adjustedOn: '2027-02-10' });
    expect(amended(story, 'plan-2', PLANNED).duty('plan-revision/service-1')).toMatchObject({
      state: 'met',
      metOn: '2027-02-10',
    });
  });

  test('that ran when the plan was approved is not taken up by one that does not name it (S4.47)', () => {
    const story = amended(started().at('2027-02-10'), 'plan-2', PLANNED).at('2027-02-20');
    story.tell('changeService', { ...RESPITE, change: 'ended', reviewedOn: '2027-02-19', adjustedOn: '2027-02-20' });
    expect(story.duty('plan-revision/service-1').state).toBe('open');
  });

  test('that the plan in effect names already has nothing revised', () => {
    const course = { service: 'parenting course', participants: ['adele'], ...TERMS, objective: 'objective-1' };
    const story = inEffect().tell('startService', course);
    expect(story.agenda.duties.some(({ kind }) => kind === 'plan-revision')).toBe(false);
    story.tell('startService', { ...course, participants: ['owen'] });
    expect(story.duty('plan-revision/service-2').state).toBe('open');
  });

  test('runs once for a person, and not from tomorrow', () => {
    expect(started().refused('startService', { ...RESPITE, ...TERMS, objective: 'objective-1' }).code).toBe(
      'already-in-progress',
    );
    const tomorrow = { ...RESPITE, ...TERMS, objective: 'objective-1', on: '2027-02-04' };
    expect(inEffect().refused('startService', tomorrow).code).toBe('date-in-future');
  });

  test.each([
    ['frequency', 'how often (frequency)'],
    ['intensity', 'how intensive (intensity)'],
    ['location', 'where (location)'],
    ['when', 'when (when)'],
  ] as const)('is fitted to the family: without %s it is refused (S4.30)', (term, inWords) => {
    const { [term]: _, ...others } = TERMS;
    expect(inEffect().refused('startService', { ...RESPITE, ...others, objective: 'objective-1' })).toEqual({
      code: 'service-incomplete',
      sentence: `How the service is fitted to the family is not said: ${inWords}. Add what is missing.`,
      cites: ['S4.30'],
    });
  });

  test('has on record how it is given (S4.30, S4.47)', () => {
    expect(started().happened('serviceStarted')).toMatchObject([{ id: 'service-1', on: '2027-02-03', terms: TERMS }]);
  });

  test('that was keyed by mistake asks for nothing', () => {
    const story = started().tell('deleteService', RESPITE);
    expect(story.agenda.duties.some(({ kind }) => kind === 'plan-revision')).toBe(false);
    expect(story.refused('deleteService', RESPITE).code).toBe('unknown-thing');
  });
});

describe('a change of a service keeps its order', () => {
  const revised = () => amended(started(), 'plan-2').at('2027-03-10');
  const duty = (story: Story) => story.duty('plan-revision/service-1.1');

  test('review jointly, adjust, confirm in writing, document in the plan (S4.42)', () => {
    const story = revised().tell('changeService', change({}));
    expect(duty(story).details).toEqual([
      'step 1 of 4: reviewed jointly with family and provider (intensity), 2027-03-01',
      'step 2 of 4: adjusted, not yet',
      'step 3 of 4: confirmed in writing, not yet',
      'step 4 of 4: documented in the plan, not yet',
    ]);
    story.tell('changeService', change({ adjustedOn: '2027-03-05' }));
    story.tell('changeService', change({ confirmedInWritingOn: '2027-03-08' }));
    expect(duty(story)).toMatchObject({ state: 'open', cites: ['S4.42', 'S4.47', 'S4.53', 'S4.54'] });
    expect(duty(amended(story, 'plan-3'))).toMatchObject({ state: 'met', metOn: '2027-03-10' });
    expect(duty(story).details.at(-1)).toBe('step 4 of 4: documented in the plan, 2027-03-10');
  });

  test.each([
    ['adjusted before the review', { adjustedOn: '2027-02-28' }],
    ['confirmed but not adjusted', { confirmedInWritingOn: '2027-03-05' }],
    ['confirmed before it was adjusted', { adjustedOn: '2027-03-05', confirmedInWritingOn: '2027-03-04' }],
  ])('%s is refused', (_, days) => {
    expect(revised().refused('changeService', change(days))).toMatchObject({
      code: 'date-out-of-order',
      sentence: expect.stringContaining('First review jointly with family and provider, then adjust, then confirm'),
      cites: ['S4.42'],
    });
  });

  test('a plan approved before the written confirmation does not document it', () => {
    const story = revised().tell('changeService', change({ adjustedOn: '2027-03-05' }));
    expect(duty(amended(story, 'plan-3')).state).toBe('open');
  });

  test('the end of a service is documented by a plan that names it no more', () => {
    const days = { reviewedOn: '2027-03-01', adjustedOn: '2027-03-02', confirmedInWritingOn: '2027-03-03' };
    const story = revised().tell('changeService', change({ change: 'ended', ...days }));
    expect(duty(amended(story, 'plan-3')).state).toBe('open');
    expect(duty(amended(story, 'plan-4', PLANNED))).toMatchObject({ state: 'met', metOn: '2027-03-10' });
  });

  test('of a service that has not been started, it is refused by the rule', () => {
    expect(inEffect().refused('changeService', change({}))).toMatchObject({ code: 'unknown-thing', cites: ['S4.42'] });
  });

  test.each(SERVICE_CHANGES)('what changes may be the %s', (what) => {
    const story = revised().tell('changeService', change({ change: what, adjustedOn: '2027-03-05' }));
    expect(story.case.services[0]?.changes).toMatchObject([{ change: what, adjustedOn: '2027-03-05' }]);
  });

  test('days that have not come, or before the service started, are refused', () => {
    expect(revised().refused('changeService', change({ adjustedOn: '2027-03-11' })).code).toBe('date-in-future');
    expect(revised().refused('changeService', change({ reviewedOn: '2027-02-02' })).code).toBe('date-out-of-order');
    expect(revised().refused('changeService', change({ participants: ['owen'] })).code).toBe('unknown-thing');
  });
});

describe('providers are asked', () => {
  const asked = (kind: string) =>
    inEffect([], { settings: { zone: 'America/Los_Angeles', limits: { [kind]: 30 } } }).tell('startService', {
      ...RESPITE,
      ...TERMS,
      objective: 'objective-1',
    });

  test.each([
    ['provider-report', 'recordProviderReport', 'S4.32'],
    ['provider-contact', 'recordProviderContact', 'S4.63'],
  ] as const)('%s: as often as the agency says, each counted from the last (S4.32, S4.63)', (kind, command, cite) => {
    const story = asked(kind);
    expect(story.duty(`${kind}/service-1/1`)).toMatchObject({ due: '2027-03-05', cites: [cite] });
    story.at('2027-03-01').tell(command, RESPITE);
    expect(story.duty(`${kind}/service-1/1`).state).toBe('met');
    expect(story.due(`${kind}/service-1/2`)).toBe('2027-03-31');
    story.at('2027-04-02');
    expect(story.daysOf('escalation', `${kind}/service-1/2`)).toEqual(['2027-04-01']);
    const ended = { ...RESPITE, change: 'ended' as const, reviewedOn: '2027-04-02', adjustedOn: '2027-04-02' };
    expect(story.tell('changeService', ended).duty(`${kind}/service-1/2`)).toMatchObject({
      state: 'cancelled',
      reason: 'the service ended on 2027-04-02',
    });
    expect(story.refused(command, { ...RESPITE, on: '2027-02-01' }).code).toBe('date-out-of-order');
  });

  test('a report that is keyed late takes its place in time, and two of one day are one (S4.32, S4.63)', () => {
    const story = asked('provider-report').at('2027-03-10').tell('recordProviderReport', RESPITE);
    story.tell('recordProviderReport', { ...RESPITE, on: '2027-02-20' }).tell('recordProviderReport', RESPITE);
    const owed = story.agenda.duties.filter(({ kind }) => kind === 'provider-report');
    expect(owed.map(({ metOn }) => metOn)).toEqual(['2027-02-20', '2027-03-10', null]);
  });

  test('on the service that runs, not on an earlier one of that kind (S4.32, S4.50)', () => {
    const over = { change: 'ended' as const, reviewedOn: '2027-02-10', adjustedOn: '2027-02-10' };
    const story = started().at('2027-02-10').tell('changeService', change(over));
    story.tell('startService', { ...RESPITE, ...TERMS, objective: 'objective-1' });
    story.tell('recordProviderReport', RESPITE);
    expect(story.case.services.map(({ reports }) => reports)).toEqual([[], ['2027-02-10']]);
  });

  test.each(['provider-report', 'provider-contact'])('and %s has no clock where the agency sets none', (kind) => {
    expect(started().agenda.duties.some((duty) => duty.kind === kind)).toBe(false);
  });
});
