import { OPENING, updatedAt, words } from '../../domain/builders';
import { inEffect, opened, warned } from './marlows';

const EFFORT = {
  person: 'iris',
  kind: 'active-efforts' as const,
  summary: words('Drove the family to the tribe’s office.'),
};
const flagged = () => inEffect().tell('recordIndianChild', { child: 'iris', applies: true });

describe('active efforts for an American Indian child', () => {
  test('are missing until they are recorded (S4.24)', () => {
    expect(warned(inEffect(), 'active-efforts')).toEqual([]);
    expect(warned(flagged(), 'active-efforts')).toEqual([
      'No active efforts are recorded for iris since the plan took effect (2027-02-03). Support the family actively, and record how (recordEngagement, active-efforts).',
    ]);
    expect(warned(flagged().tell('recordEngagement', EFFORT), 'active-efforts')).toEqual([]);
  });

  test('stay on record when an earlier effort is keyed after them (S4.24)', () => {
    const story = flagged().at('2027-02-10').tell('recordEngagement', EFFORT);
    story.tell('recordEngagement', { ...EFFORT, on: '2027-02-01' });
    expect(warned(story, 'active-efforts')).toEqual([]);
  });

  test('for one child are none for another (S4.24)', () => {
    const story = flagged().tell('recordIndianChild', { child: 'sol', applies: true });
    const missing = warned(story.tell('recordEngagement', EFFORT), 'active-efforts');
    expect(missing).toEqual([expect.stringContaining('No active efforts are recorded for sol ')]);
  });

  test('are asked for anew by each plan (S4.24)', () => {
    const story = updatedAt(flagged().tell('recordEngagement', EFFORT), '2027-04-01');
    expect(warned(story, 'active-efforts')[0]).toContain('since the plan took effect (2027-04-01)');
  });

  test('stand in the record with what was done (S4.24)', () => {
    for (const summary of [undefined, words('')])
      expect(flagged().refused('recordEngagement', { ...EFFORT, summary })).toMatchObject({
        code: 'summary-missing',
        cites: ['S4.24'],
      });
  });

  test('are known at the opening, and not asked for when the flag was a mistake (S4.24)', () => {
    const family = OPENING.family.map((member) => (member.id === 'sol' ? { ...member, indianChild: true } : member));
    const story = opened({ family });
    expect(warned(story, 'active-efforts')[0]).toContain('No active efforts are recorded for sol.');
    story.tell('recordIndianChild', { child: 'sol', applies: false });
    expect(warned(story, 'active-efforts')).toEqual([]);
    expect(story.refused('recordIndianChild', { child: 'adele', applies: true }).code).toBe('unknown-person');
  });
});
