import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTS, LIST_NAMES, listOf, valuesOf } from '../../../domain/case/lists';
import { OPENING, openedOn, OWN_LISTS, removedOn, Story } from '../builders';

const documents = readFileSync(join(__dirname, '../../../docs/rules.tsv'), 'utf8');
const objective = (type: string) => ({
  kind: 'initial' as const,
  outline: { objectives: [{ type, participants: ['iris'] }] },
});

describe('a code', () => {
  test('that the documents show is taken (S2.15, S2.41)', () => {
    const story = removedOn('2027-01-06', { settings: { ...OPENING.settings, lists: {} } });
    for (const type of ['Complete Domestic Violence Program', 'Complete homework', 'Attend school regularly'])
      story.tell('createPlan', objective(type)).tell('discardPlan', { plan: `plan-${story.case.plans.length}` });
    const contributingFactors = LISTS['contributing-factors'].values.map((code) => ({ code }));
    story.tell('createPlan', { kind: 'initial', outline: { contributingFactors } });
    expect(story.case.plans.at(-1)?.outline.contributingFactors).toHaveLength(3);
  });

  test('that the agency added is taken', () => {
    const story = removedOn('2027-01-06').tell('createPlan', objective('Complete a parenting course'));
    expect(story.plan('plan-1').outline.objectives[0]?.type).toBe('Complete a parenting course');
  });

  test('that is on neither list is refused with the nearest one, and is not repeated', () => {
    expect(removedOn('2027-01-06').refused('createPlan', objective('Atend scool regularly'))).toEqual({
      code: 'not-on-list',
      sentence:
        'outline.objectives[0].type is not on the list of service objectives. Did you mean “Attend school regularly”? ' +
        'caseclock lists service-objectives shows it; an agency adds its own values under settings.lists.',
      cites: [],
    });
    const named = removedOn('2027-01-06').refused('createPlan', objective('Visits by Aunt Marta Marlow'));
    expect(named.sentence).not.toContain('Marta');
  });
});

// The services of the plan's page (S2.42), wherever one is named: a referral to another name would count for none of them.
describe('a service', () => {
  const referral = (service: string) => ({ service, participants: ['iris'], written: false });
  const TYPED = 'Talks with Aunt Marta Marlow';

  test.each(['Housing', 'respite'])('that the list or the agency names is taken: %s', (service) => {
    const story = removedOn('2027-01-06').tell('recordReferral', referral(service));
    story.tell('correctReferral', { referral: 'referral-1', service: 'Transportation' });
    story.tell('recordServiceDeclined', { person: 'adele', service });
    expect(story.case.referrals[0]?.service).toBe('Transportation');
  });

  test.each([
    ['recordReferral', referral(TYPED)],
    ['correctReferral', { referral: 'referral-1', service: TYPED }],
    ['startService', { service: TYPED, participants: ['iris'], objective: 'objective-1' }],
    ['recordServiceDeclined', { person: 'adele', service: TYPED }],
  ] as const)('that neither of them names is refused and not repeated: %s', (name, args) => {
    const { code, sentence } = removedOn('2027-01-06').tell('recordReferral', referral('respite')).refused(name, args);
    expect(code).toBe('not-on-list');
    expect(sentence).toMatch(/^service is not on the list of planned client services\. /);
    expect(sentence).not.toContain('Marta');
  });

  test('that is misspelled is refused with the nearest one', () => {
    expect(removedOn('2027-01-06').refused('recordReferral', referral('Transportaton')).sentence).toContain(
      'Did you mean “Transportation”?',
    );
  });
});

describe('an agency', () => {
  const opening = (lists: Record<string, string[]>) => ({ ...OPENING, settings: { ...OPENING.settings, lists } });

  test('adds nothing to a list that is complete', () => {
    const refused = new Story('2027-01-06 09:00').refused('openCase', opening({ adoptability: ['Perhaps'] }));
    expect(refused).toMatchObject({ code: 'malformed-command', sentence: expect.stringContaining('is complete') });
  });

  test('adds nothing to a list that does not exist', () => {
    const refused = new Story('2027-01-06 09:00').refused('openCase', opening({ goals: ['Go home'] }));
    expect(refused.sentence).toMatch(/^settings\.lists\.goals: is no list\. Open lists: service-components, /);
  });

  test('has its own values after those of the list, each once', () => {
    const own = { strengths: ['Stable housing', 'Acknowledges problem'] };
    expect(valuesOf('strengths', own).slice(-2)).toEqual(['Protective of child', 'Stable housing']);
    expect(valuesOf('strengths', OWN_LISTS).filter((value) => value === 'Acknowledges problem')).toHaveLength(1);
  });
});

test('a case of an earlier release has no values of its own, and goes on', () => {
  const { settings } = openedOn('2027-01-06').case;
  const { lists: _, ...older } = settings;
  expect(valuesOf('strengths', (older as typeof settings).lists)).toEqual([...LISTS.strengths.values]);
});

test('the values of the documents stand as they stand there (S2.37)', () => {
  const quoted = [
    'Adoption With Sibling(s)',
    'Long Term Foster Care with Non-Relative',
    'Maintain minor with Guardian',
  ];
  for (const value of quoted) expect(documents).toContain(value);
  expect(LISTS['permanency-alternatives'].values).toHaveLength(9);
  expect(LISTS['permanency-alternatives'].values).toEqual(expect.arrayContaining(['<None>', ...quoted]));
  expect(LISTS.adoptability.values).toEqual(['Adoptable', 'Not Adoptable', 'Not Assessed']);
});

test('no list names a value twice, or says nothing of where it comes from', () => {
  for (const name of LIST_NAMES) {
    const { values, source } = listOf(name);
    expect([name, new Set(values).size]).toEqual([name, values.length]);
    expect(source).not.toBe('');
  }
});
