import type { EngagementKind } from '../../../domain/case/engagement';
import { planInEffectOn, words } from '../builders';

const KINDS: [EngagementKind, string][] = [
  ['full-disclosure', 'S1.6'],
  ['participated', 'S1.17, S4.18'],
  ['effort', 'S1.17'],
  ['declined', 'S4.18'],
  ['recommendations', 'S1.38, S4.4'],
  ['relinquishment-option', 'S1.49'],
  ['pre-meeting', 'S4.60'],
];

const story = () => planInEffectOn('2027-01-27').at('2027-03-10');

describe('how a family is engaged', () => {
  test.each(KINDS)(
    '%s is on record per person, the latest of its kind (S1.6, S1.17, S1.38, S1.49, S4.4, S4.18, S4.60)',
    (kind) => {
      const told = story().tell('recordEngagement', { person: 'adele', kind, on: '2027-02-01' });
      told.tell('recordEngagement', { person: 'owen', kind, on: '2027-02-01', summary: words('By telephone.') });
      told.tell('recordEngagement', { person: 'adele', kind });
      expect(told.case.engagements).toEqual([
        { person: 'owen', kind, on: '2027-02-01' },
        { person: 'adele', kind, on: '2027-03-10' },
      ]);
      expect(told.happened('engagementRecorded')).toHaveLength(3);
    },
  );

  test('is not keyed ahead, nor for a stranger', () => {
    const entry = { person: 'adele', kind: 'full-disclosure' as const };
    expect(story().refused('recordEngagement', { ...entry, on: '2027-03-11' }).code).toBe('date-in-future');
    expect(story().refused('recordEngagement', { ...entry, person: 'nobody' }).code).toBe('unknown-person');
    expect(story().refused('deleteEngagement', entry).code).toBe('unknown-thing');
  });

  test('is for the people of the case to record', () => {
    const entry = { person: 'adele', kind: 'effort' as const };
    expect(story().refused('recordEngagement', entry, 'teague').code).toBe('not-permitted');
  });
});
