import { stateInWords } from '../../domain/duties/explain';
import { planInEffectOn, removedOn, type Story, words } from './builders';

const leaves = (story: Story, child: string) =>
  story.tell('recordLeavingCare', { child, on: story.today, reason: 'guardianship' });

describe('a child that left care while a plan was in progress', () => {
  /** Iris turns twelve on 2027-08-30, in permanent placement with her grandmother; the plan is about both children. */
  const inProgress = () => {
    const placements = [{ child: 'iris', caregiver: 'grandmother', from: '2027-08-12' }];
    const story = removedOn('2027-08-12', { placements });
    return story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-08-12' }).create('initial').listen();
  };
  const about = (story: Story) => story.said.filter(({ facts }) => JSON.stringify(facts).includes('iris'));

  test('is not announced as signing on its birthday', () => {
    expect(about(inProgress().at('2027-09-02')).map((notice) => notice.topic)).toEqual(['signature-required']);
    expect(about(leaves(inProgress(), 'iris').at('2027-09-02'))).toEqual([]);
  });

  test('has no row on it, gets no copy, and its home no responsibility sheet (S1.24, S1.26, S1.28)', () => {
    const papers = (story: Story) =>
      story
        .handIn('plan-1')
        .approve('plan-1')
        .heard('document')
        .map(({ line }) => line);
    expect(papers(inProgress().at('2027-09-02'))).toEqual([
      'Print plan v1; copies for iris, adele, owen; Client Responsibility Sheet for grandmother',
    ]);
    const story = leaves(inProgress(), 'iris').at('2027-09-02');
    expect(papers(story)).toEqual(['Print plan v1; copies for adele, owen']);
    expect(story.plan('plan-1').reviews.map((row) => row.person)).toEqual(['adele', 'owen']);
  });

  test('of twelve already is not required from then on', () => {
    const story = inProgress().at('2027-09-02');
    expect(story.agenda.signatures).toEqual([{ plan: 'plan-1', child: 'iris' }]);
    expect(leaves(story, 'iris').agenda.signatures).toEqual([]);
  });
});

describe('when no child is left', () => {
  const reason = 'no child is left in the plan';

  test('the initial plan is not owed any more', () => {
    const story = leaves(leaves(removedOn('2027-01-06').listen(), 'iris'), 'sol');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'cancelled', reason });
    expect(story.happened('dutyCancelled')).toMatchObject([{ duty: 'initial-plan/1', reason }]);
    expect(story.listen().at('2027-06-30').said).toEqual([]);
  });

  test('the update is not owed any more, and what was met stays met', () => {
    const story = leaves(planInEffectOn('2027-02-03').listen(), 'iris');
    expect(story.duty('plan-update/1').state).toBe('open');
    expect(leaves(story, 'sol').duty('plan-update/1')).toMatchObject({ state: 'cancelled', reason });
    expect(story.duty('initial-plan/1').state).toBe('met');
    expect(story.at('2027-12-31').heard('reminder')).toEqual([]);
  });
});

test('a case that is closed over an overdue update says so in the words of how it ended', () => {
  const story = planInEffectOn('2027-02-03').at('2027-08-13 10:00').tell('requestClosure', { reason: 'family-moved' });
  story.tell('approveClosure', {}, 'okafor');
  expect(story.duty('plan-update/1')).toMatchObject({ state: 'cancelled', daysLate: 10 });
  expect(stateInWords(story.duty('plan-update/1'))).toBe('cancelled: case closed on 2027-08-13, overdue by 10 days');
});

test('a case that is closed in time says nothing of being late', () => {
  const story = planInEffectOn('2027-02-03').at('2027-08-03 10:00').tell('requestClosure', { reason: 'family-moved' });
  story.tell('approveClosure', {}, 'okafor');
  expect(stateInWords(story.duty('plan-update/1'))).toBe('cancelled: case closed on 2027-08-03');
});

test('objectives are named once when progress is recorded', () => {
  const story = planInEffectOn('2027-02-03');
  const entry = { objective: 'objective-1', met: 'Yes' as const, narrative: words('Done') };
  expect(story.refused('recordProgress', { progress: [entry, { ...entry, met: 'No' }] })).toMatchObject({
    code: 'malformed-command',
    sentence: 'objective-1 is named twice. Give each objective once.',
  });
});
