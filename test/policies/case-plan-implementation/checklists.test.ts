import { checklistsOf } from '../../../domain/checklist';
import { standingOf } from '../../../domain/duties/standing';
import { policyOf } from '../../../policies/packs';
import { type Story, words } from '../../domain/builders';
import { inEffect, opened } from './marlows';

const listOf = (story: Story, code: string) =>
  checklistsOf(story.case, policyOf(story.case)).find(({ checklist }) => checklist === code);
const codes = (story: Story, code: string, cite: string) =>
  listOf(story, code)
    ?.items.filter(({ cites }) => cites.includes(cite))
    .map((item) => item.code);
const SAID = { with: ['hale'], completed: text(), outcome: text(), pending: text(), nextSteps: text() };
const conferred = () => opened().tell('recordConference', SAID);
const reviewed = () => inEffect().tell('recordPatpReview', { with: ['adele'] });
const visited = () => opened().tell('recordContact', { method: 'in-person', with: [{ person: 'iris' }] });

function text() {
  return words('What was said.');
}

describe('a case conference', () => {
  test('asks for barriers and for the plan to be the family’s own (S4.26)', () => {
    expect(codes(conferred(), 'conference-topics', 'S4.26')).toEqual(['barriers', 'individual-plan']);
  });

  test('asks for safety and coercive control, and keeps both out of other answers and mails (S4.27)', () => {
    const story = conferred().create('initial');
    expect(codes(story, 'conference-topics', 'S4.27')).toEqual(['safety', 'coercive-control']);
    story.tell('recordChecklist', {
      checklist: 'conference-topics',
      about: 'conference-1',
      done: ['safety', 'coercive-control'],
    });
    const apart = listOf(story, 'conference-topics')?.items.filter(({ sensitive }) => sensitive);
    expect(apart?.map(({ code, state }) => [code, state])).toEqual([
      ['safety', 'done'],
      ['coercive-control', 'done'],
    ]);
    const standing = standingOf(story.case, story.agenda, policyOf(story.case));
    expect(JSON.stringify([standing, story.said])).not.toMatch(/coerci/i);
  });

  test('asks for services in the community (S4.28)', () => {
    expect(codes(conferred(), 'conference-topics', 'S4.28')).toEqual(['services-at-hand']);
  });

  test('that is deleted takes its list along', () => {
    const story = conferred().tell('deleteConference', { conference: 'conference-1' });
    expect(listOf(story, 'conference-topics')).toBeUndefined();
    const record = { checklist: 'conference-topics', about: 'conference-1', done: [] };
    expect(story.refused('recordChecklist', record)).toMatchObject({
      code: 'unknown-thing',
      sentence: 'The checklist conference-topics is about a case conference: name it (about). Known: none.',
    });
  });
});

test('a meeting has the fidelity form: seven things observed, four from the interview (S4.17)', () => {
  const story = opened().tell('recordFamilyMeeting', { with: ['adele'] });
  const asks = listOf(story, 'fidelity')?.items.map((item) => item.asks.split(':')[0]);
  expect(asks).toEqual([...Array<string>(7).fill('Observed'), ...Array<string>(4).fill('Interview')]);
  story.tell('recordChecklist', { checklist: 'fidelity', about: 'meeting-1', done: ['teaming', 'satisfaction'] });
  const done = listOf(story, 'fidelity')?.items.filter(({ state }) => state === 'done');
  expect(done?.map(({ code }) => code)).toEqual(['teaming', 'satisfaction']);
});

describe('a visit', () => {
  test('asks for satisfaction, views on progress, emerging issues and changes (S4.58)', () => {
    const story = visited();
    expect(codes(story, 'visit-prompts', 'S4.58')).toEqual(['satisfaction', 'views-on-progress', 'emerging-issues']);
    const record = { checklist: 'visit-prompts', about: 'contact-1', done: ['satisfaction'] };
    expect(listOf(story.tell('recordChecklist', record), 'visit-prompts')?.on).toBe('2027-01-06');
  });

  test('asks for needed changes and unresolved issues (S4.59)', () => {
    expect(codes(visited(), 'visit-prompts', 'S4.59')).toEqual(['changes-needed', 'unresolved-issues']);
  });
});

describe('supervision after a review of the treatment plan', () => {
  test('asks for the parent’s part in the change (S4.14)', () => {
    expect(codes(reviewed(), 'in-supervision', 'S4.14')).toEqual(['process-of-change']);
  });

  test('asks how successes are acknowledged (S4.15)', () => {
    expect(codes(reviewed(), 'in-supervision', 'S4.15')).toEqual(['successes']);
  });

  test('asks for the progress and what to expect in the next 90 days (S4.16)', () => {
    expect(codes(reviewed(), 'in-supervision', 'S4.16')).toEqual(['progress', 'next-90-days']);
  });

  test('is recorded with the review', () => {
    const record = { checklist: 'in-supervision', about: 'review-1', done: ['successes', 'progress'] };
    expect(listOf(reviewed().tell('recordChecklist', record), 'in-supervision')?.on).toBe('2027-02-03');
  });
});

test('a plan asks what the assessment says is needed at once (S4.44)', () => {
  const story = opened().create('initial');
  expect(codes(story, 'immediate-needs', 'S4.44')).toEqual(['protection']);
  const open = () => standingOf(story.case, story.agenda, policyOf(story.case)).checklists;
  expect(open()).toContainEqual(expect.objectContaining({ checklist: 'immediate-needs', open: ['protection'] }));
  story.tell('recordChecklist', { checklist: 'immediate-needs', about: 'plan-1', done: ['protection'] });
  expect(open()).toContainEqual(expect.objectContaining({ checklist: 'immediate-needs', open: [] }));
});
