import type { EngagementKind } from '../../../domain/case/engagement';
import { planInEffectOn, words } from '../builders';

const KINDS: [EngagementKind, string][] = [
  ['full-disclosure', 'S1.6'],
  ['participated', 'S1.17, S4.18'],
  ['effort', 'S1.17'],
  ['declined', 'S4.18'],
  ['recommendations', 'S1.38, S4.4'],
  ['relinquishment-option', 'S1.49'],
  ['active-efforts', 'S4.24'],
];

const story = () => planInEffectOn('2027-01-27').at('2027-03-10');

describe('how a family is engaged', () => {
  test.each(KINDS)('%s is on record per person, the latest of its kind (S1.6, S1.17, S1.38, S1.49, S4.4)', (kind) => {
    const told = story().tell('recordEngagement', { person: 'adele', kind, on: '2027-02-01' });
    told.tell('recordEngagement', { person: 'owen', kind, on: '2027-02-01', summary: words('By telephone.') });
    told.tell('recordEngagement', { person: 'adele', kind });
    expect(told.case.engagements).toEqual([
      { person: 'owen', kind, on: '2027-02-01' },
      { person: 'adele', kind, on: '2027-03-10' },
    ]);
    expect(told.happened('engagementRecorded')).toHaveLength(3);
  });

  test.each(KINDS)('%s that is keyed late leaves a newer entry in its place (%s)', (kind) => {
    const told = story().tell('recordEngagement', { person: 'adele', kind, on: '2027-03-05' });
    told.tell('recordEngagement', { person: 'adele', kind, on: '2027-02-01' });
    expect(told.case.engagements).toEqual([{ person: 'adele', kind, on: '2027-03-05' }]);
    expect(told.happened('engagementRecorded')).toHaveLength(2);
  });

  test('talks before a meeting stand side by side, in whatever order they are keyed', () => {
    const talk = { person: 'adele', kind: 'pre-meeting' as const };
    const told = story();
    for (const on of ['2027-03-05', '2027-02-01', '2027-03-05']) told.tell('recordEngagement', { ...talk, on });
    expect(told.case.engagements.map(({ on }) => on)).toEqual(['2027-03-05', '2027-02-01']);
  });

  test('the latest entry is deleted, or the one of a day', () => {
    const talk = { person: 'adele', kind: 'pre-meeting' as const };
    const told = story();
    for (const on of ['2027-02-01', '2027-03-05', '2027-02-20']) told.tell('recordEngagement', { ...talk, on });
    expect(told.refused('deleteEngagement', { ...talk, on: '2027-02-02' }).sentence).toBe(
      'Nothing of the kind (pre-meeting) is recorded for adele on 2027-02-02.',
    );
    told.tell('deleteEngagement', talk).tell('deleteEngagement', { ...talk, on: '2027-02-01' });
    expect(told.case.engagements).toEqual([{ ...talk, on: '2027-02-20' }]);
  });

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
