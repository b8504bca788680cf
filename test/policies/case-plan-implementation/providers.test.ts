import { PROVIDER_CHECKS } from '../../../domain/case/referral';
import { words } from '../../domain/builders';
import { GROUNDWORK, inEffect, opened, refer, started, TERMS, warned } from './marlows';

const CASE = { referral: 'referral-1' };
const referred = () => refer(opened(), 'counselling', 'iris');

describe('a provider is chosen', () => {
  test('for needs, preferences, location and culture: what is not recorded is shown (S4.29)', () => {
    const story = refer(opened(), 'counselling', 'iris', { ...GROUNDWORK, checked: ['evidence-based'] });
    expect(warned(story, 'provider-unchecked')).toEqual([
      'referral-1 does not say how its provider was chosen as to: the family’s needs, its preferences, its location, its culture, mission and confidentiality policies. Record what is known (correctReferral, checked).',
    ]);
    story.tell('correctReferral', { ...CASE, checked: ['needs', 'culture'] });
    expect(warned(story, 'provider-unchecked')[0]).toContain(
      'as to: its preferences, its location, mission and confidentiality policies.',
    );
  });

  test('for an approach that is evidence-based (S4.38)', () => {
    const checked = PROVIDER_CHECKS.filter((each) => each !== 'evidence-based');
    const story = refer(opened(), 'counselling', 'iris', { checked });
    expect(warned(story, 'provider-unchecked')[0]).toContain('as to: an approach that is evidence-based.');
    expect(warned(story.tell('correctReferral', { ...CASE, ...GROUNDWORK }), 'provider-unchecked')).toEqual([]);
  });

  test('whose mission and confidentiality policies are known (S4.43)', () => {
    const checked = PROVIDER_CHECKS.filter((each) => each !== 'confidentiality');
    const story = refer(opened(), 'counselling', 'iris', { checked });
    expect(warned(story, 'provider-unchecked')[0]).toContain('as to: mission and confidentiality policies.');
  });

  test('anew, when it is another one (S4.29)', () => {
    const story = refer(opened(), 'counselling', 'iris', { ...GROUNDWORK, provider: 'centre A' });
    expect(warned(story, 'provider-unchecked')).toEqual([]);
    story.tell('correctReferral', { ...CASE, provider: 'centre A' });
    expect(warned(story, 'provider-unchecked')).toEqual([]);
    story.tell('correctReferral', { ...CASE, provider: 'centre B', checked: ['needs'] });
    expect(warned(story, 'provider-unchecked')[0]).toContain('as to: its preferences,');
  });

  test('and goals are agreed with the family as well: with whom is shown as missing (S4.37)', () => {
    const story = refer(opened(), 'counselling', 'iris', { checked: GROUNDWORK.checked });
    expect(warned(story, 'goals-not-agreed')).toEqual([
      'referral-1: with whom of the family its goals and expectations were agreed is not recorded (correctReferral, agreedWith).',
    ]);
    expect(story.refused('correctReferral', { ...CASE, agreedWith: ['nobody'] }).code).toBe('unknown-person');
    story.tell('correctReferral', { ...CASE, agreedWith: ['adele', 'iris'] });
    expect(warned(story, 'goals-not-agreed')).toEqual([]);
  });
});

describe('a service that is not to be had', () => {
  test('is developed, or another provider is found: an answer without the step is refused (S4.35)', () => {
    expect(referred().refused('recordProviderResponse', { ...CASE, available: false })).toEqual({
      code: 'next-steps-missing',
      sentence:
        'The provider cannot give what referral-1 asks for. Say what is done: the service is developed with the provider, or another one is found (nextStep).',
      cites: ['S4.35'],
    });
  });

  test.each([
    ['another-provider', 'find another provider'],
    ['develop-with-provider', 'develop it with the provider'],
  ] as const)('shows the step %s until it is taken (S4.35)', (nextStep, inWords) => {
    const unavailable = () => referred().tell('recordProviderResponse', { ...CASE, available: false, nextStep });
    expect(warned(unavailable(), 'service-unavailable')).toEqual([
      `The service of referral-1 is not to be had. Next step: ${inWords}.`,
    ]);
    expect(warned(refer(unavailable(), 'counselling', 'owen'), 'service-unavailable')).toHaveLength(1);
    expect(warned(refer(unavailable(), 'counselling', 'iris'), 'service-unavailable')).toEqual([]);
  });

  test('asks neither how its provider was chosen nor what was agreed with the family (S4.29, S4.37)', () => {
    expect(warned(referred(), 'provider-unchecked')).toHaveLength(1);
    expect(warned(referred(), 'goals-not-agreed')).toHaveLength(1);
    const answer = { ...CASE, available: false, nextStep: 'another-provider' as const };
    const story = referred().tell('recordProviderResponse', answer);
    expect([...warned(story, 'provider-unchecked'), ...warned(story, 'goals-not-agreed')]).toEqual([]);
  });

  test('is shown until everybody whom it was for is referred again (S4.35)', () => {
    const story = refer(opened(), 'counselling', 'iris', { participants: ['iris', 'sol'] });
    story.tell('recordProviderResponse', { ...CASE, available: false, nextStep: 'another-provider' });
    expect(warned(refer(story, 'counselling', 'iris'), 'service-unavailable')).toHaveLength(1);
    expect(warned(refer(story, 'counselling', 'sol'), 'service-unavailable')).toEqual([]);
  });

  test('is shown although an earlier service of that kind runs on (S4.35)', () => {
    const story = refer(started().at('2027-02-10'), 'respite', 'adele');
    story.tell('recordProviderResponse', { ...CASE, available: false, nextStep: 'develop-with-provider' });
    expect(warned(story, 'service-unavailable')).toHaveLength(1);
  });

  test('stops being shown when it starts (S4.35)', () => {
    const story = refer(inEffect(), 'counselling', 'iris');
    story.tell('recordProviderResponse', { ...CASE, available: false, nextStep: 'develop-with-provider' });
    const service = { service: 'counselling', participants: ['iris'], objective: 'objective-1', ...TERMS };
    expect(warned(story.tell('startService', service), 'service-unavailable')).toEqual([]);
  });

  test('a provider who gives it asks for nothing', () => {
    expect(warned(referred().tell('recordProviderResponse', CASE), 'service-unavailable')).toEqual([]);
  });
});

describe('the work on a plan', () => {
  test('begins while the initial plan is made and goes on until the case is closed (S4.3)', () => {
    const story = referred();
    story.tell('recordServiceDeclined', { person: 'owen', service: 'counselling', followUp: words('A second talk.') });
    expect(story.case.plans).toEqual([]);
    expect(story.case.referrals).toHaveLength(1);
    const closed = started().tell('requestClosure', { reason: 'death' }).tell('approveClosure', {}, 'okafor');
    expect(
      closed.refused('recordReferral', { service: 'counselling', participants: ['iris'], written: false }).code,
    ).toBe('case-closed');
  });
});
