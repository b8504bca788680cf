import { OPENING, updatedAt } from '../../domain/builders';
import { inEffect, opened, warned } from './marlows';

const OBJECTIVES = [{ type: 'Complete a parenting course', participants: ['adele'] }];

describe('parents take part in making the initial plan', () => {
  const made = (policy = 'reference@2027.1') =>
    opened({ policy }).create('initial', { outline: { objectives: OBJECTIVES } });
  const ready = (policy?: string) => made(policy).signOnPaper('plan-1');

  test('it is not submitted while nothing is recorded for one of them (S4.18)', () => {
    const story = ready().tell('recordEngagement', { person: 'adele', kind: 'participated' });
    expect(story.refused('submitPlan', story.submission('plan-1'))).toEqual({
      code: 'participation-missing',
      sentence:
        'The initial plan cannot be submitted: parents take part in making it, and nothing is recorded for owen. ' +
        'Record that they took part or declined, or what was done to involve them (recordEngagement).',
      cites: ['S4.18'],
    });
  });

  test.each(['participated', 'declined', 'effort'] as const)('%s is enough', (kind) => {
    const story = ready().tell('recordEngagement', { person: 'adele', kind });
    story.tell('recordEngagement', { person: 'owen', kind }).submit('plan-1');
    expect(story.plan('plan-1').approvalStatus).toBe('Pending Approval');
  });

  test.each(['full-disclosure', 'relinquishment-option', 'recommendations', 'pre-meeting'] as const)(
    '%s is not',
    (kind) => {
      const story = ready();
      for (const person of ['adele', 'owen']) story.tell('recordEngagement', { person, kind });
      expect(story.refused('submitPlan', story.submission('plan-1')).code).toBe('participation-missing');
    },
  );

  test('the paper signatures are asked for first', () => {
    const story = made();
    expect(story.refused('submitPlan', story.submission('plan-1')).code).toBe('paper-signatures-missing');
  });

  test('what was keyed by mistake does not count', () => {
    const story = ready().tell('recordEngagement', { person: 'owen', kind: 'declined' });
    story.tell('recordEngagement', { person: 'adele', kind: 'participated' });
    story.tell('deleteEngagement', { person: 'owen', kind: 'declined' });
    expect(story.refused('submitPlan', story.submission('plan-1')).sentence).toContain('recorded for owen.');
  });

  test('a parent who receives no services is not waited for (S4.18)', () => {
    const family = OPENING.family.map((each) => (each.id === 'owen' ? { ...each, receivesServices: false } : each));
    const story = opened({ family })
      .create('initial', { outline: { objectives: OBJECTIVES } })
      .signOnPaper('plan-1');
    story.tell('recordEngagement', { person: 'adele', kind: 'participated' }).submit('plan-1');
    expect(story.plan('plan-1').approvalStatus).toBe('Pending Approval');
  });

  test('an amendment is submitted also when nothing is recorded for a parent (S4.18)', () => {
    const story = inEffect().tell('deleteEngagement', { person: 'owen', kind: 'participated' });
    story.create('amendment', { reason: 'change-of-circumstances' }).signOnPaper('plan-2').submit('plan-2');
    expect(story.plan('plan-2').approvalStatus).toBe('Pending Approval');
  });

  test('updates are not held up, nor a pack without the guide', () => {
    expect(updatedAt(inEffect(), '2027-04-01').plan('plan-2').state).toBe('In Effect');
    expect(ready('santa-clara@2027.1').submit('plan-1').plan('plan-1').approvalStatus).toBe('Pending Approval');
  });
});

describe('the family’s team', () => {
  const settings = { zone: 'America/Los_Angeles', limits: { 'family-meeting': 30 } };

  test('meets within the days that the agency sets (S4.5)', () => {
    const story = opened({ settings });
    expect(story.duty('family-meeting/1')).toMatchObject({ due: '2027-02-05', cites: ['S4.5'] });
    story.at('2027-02-07 12:00').tell('recordFamilyMeeting', { with: ['adele', 'iris'] });
    expect(story.daysOf('escalation', 'family-meeting/1')).toEqual(['2027-02-06']);
    expect(story.duty('family-meeting/1')).toMatchObject({ state: 'met', daysLate: 2 });
    expect(story.duty('family-meeting/2').due).toBe('2027-03-09');
  });

  test('is owed again when a meeting was keyed by mistake, and not after the final one', () => {
    const story = opened({ settings }).tell('recordFamilyMeeting', { with: ['adele'] });
    story.tell('deleteFamilyMeeting', { meeting: 'meeting-1' });
    expect(story.duty('family-meeting/1').state).toBe('open');
    expect(story.refused('deleteFamilyMeeting', { meeting: 'meeting-1' }).code).toBe('unknown-thing');
    story.tell('recordFamilyMeeting', { with: ['adele'], final: true });
    expect(story.agenda.duties.filter(({ kind }) => kind === 'family-meeting').map(({ state }) => state)).toEqual([
      'met',
    ]);
  });

  test('has a meeting that is keyed late in its place in time (S4.5)', () => {
    const story = opened({ settings })
      .at('2027-03-01')
      .tell('recordFamilyMeeting', { with: ['adele'] });
    story.tell('recordFamilyMeeting', { with: ['adele'], on: '2027-02-01' });
    expect(story.duty('family-meeting/1').metOn).toBe('2027-02-01');
    expect(story.duty('family-meeting/2').metOn).toBe('2027-03-01');
  });

  test('has no clock where the agency sets none', () => {
    expect(opened().agenda.duties.some(({ kind }) => kind === 'family-meeting')).toBe(false);
  });

  test('finds nothing of it at a meeting that is not the final one (S4.64)', () => {
    const story = inEffect().tell('recordFamilyMeeting', { with: ['adele'] });
    expect(story.agenda.warnings.filter(({ id }) => id.startsWith('aftercare'))).toEqual([]);
  });

  test('finds at its final meeting that after-care is not done (S4.64)', () => {
    const story = inEffect().tell('recordFamilyMeeting', { with: ['adele'], final: true });
    expect(story.agenda.warnings).toContainEqual({
      id: 'aftercare-undone/meeting-1',
      sentence: 'The final family team meeting was on 2027-02-03; no after-care plan is done.',
      source: 'MiTEAM Case Plan Implementation',
      cites: ['S4.64'],
    });
  });

  test('finds it undone while after-care is begun and not finished (S4.64)', () => {
    const story = inEffect().tell('beginAftercare', { with: ['adele'] });
    story.tell('recordFamilyMeeting', { with: ['adele'], final: true });
    expect(warned(story, 'aftercare-undone')).toHaveLength(1);
  });

  test('is met after a talk with the family on which providers take part; its absence is shown (S4.60)', () => {
    const story = inEffect().tell('recordFamilyMeeting', { with: ['adele'] });
    expect(warned(story, 'pre-meeting')).toEqual([
      'No talk with the family before meeting-1 (2027-02-03) is recorded: whether providers take part is for the family to say (recordEngagement, pre-meeting).',
    ]);
    story.tell('recordEngagement', { person: 'adele', kind: 'pre-meeting', on: '2027-02-02' });
    expect(warned(story, 'pre-meeting')).toEqual([]);
    story.at('2027-03-03').tell('recordFamilyMeeting', { with: ['adele'] });
    expect(warned(story, 'pre-meeting')).toHaveLength(1);
    story.tell('recordEngagement', { person: 'owen', kind: 'pre-meeting' });
    expect(warned(story, 'pre-meeting')).toEqual([]);
  });

  test('is not prepared by a talk on the day of the meeting before (S4.60)', () => {
    const story = inEffect().tell('recordFamilyMeeting', { with: ['adele'] });
    story.tell('recordEngagement', { person: 'adele', kind: 'pre-meeting' });
    expect(warned(story, 'pre-meeting')).toEqual([]);
    story.at('2027-03-03').tell('recordFamilyMeeting', { with: ['adele'] });
    expect(warned(story, 'pre-meeting')).toHaveLength(1);
  });

  test('has its talk also when that is keyed after the talk before the next meeting (S4.60)', () => {
    const talk = { person: 'adele', kind: 'pre-meeting' as const };
    const story = inEffect()
      .tell('recordFamilyMeeting', { with: ['adele'] })
      .at('2027-02-20');
    story.tell('recordEngagement', talk).tell('recordEngagement', { ...talk, on: '2027-02-02' });
    expect(warned(story, 'pre-meeting')).toEqual([]);
    story.at('2027-03-03').tell('recordFamilyMeeting', { with: ['adele'] });
    expect(warned(story, 'pre-meeting')).toEqual([]);
  });
});
