import { checklistsOf } from '../../../domain/checklist';
import type { Checklist } from '../../../domain/checklist';
import { standingOf } from '../../../domain/duties/standing';
import type { PolicyOf } from '../../../domain/turn';
import { policyOf } from '../../../policies/packs';
import { openedOn, planInEffectOn, type Story, updatedAt, words } from '../builders';

const items = [
  { code: 'topics', asks: 'Talk about the topics.', cites: ['S4.26'] },
  { code: 'apart', asks: 'Talk to each parent apart.', cites: ['S4.27'], sensitive: true },
];
const LISTS: Checklist[] = [
  { code: 'of-meetings', title: 'Meetings', source: 'a guide', about: 'meeting', items },
  { code: 'of-plans', title: 'Plans', source: 'a guide', about: 'plan', items },
  { code: 'of-the-case', title: 'The case', source: 'a guide', about: 'case', items },
];
const rules: PolicyOf = (aCase) => ({ ...policyOf(aCase), checklists: LISTS });

const opened = () => openedOn('2027-01-06', { removals: [{ child: 'iris', on: '2027-01-06' }] }, rules);
const met = () => opened().tell('recordFamilyMeeting', { with: ['adele'] });
const states = (story: Story, code: string) =>
  checklistsOf(story.case, rules(story.case))
    .filter(({ checklist }) => checklist === code)
    .map(({ about, on, items: each }) => [about, on, ...each.map(({ state }) => state)]);

test('a checklist is recorded by its items, and a later record takes the place of the earlier one', () => {
  const story = met().tell('recordChecklist', { checklist: 'of-meetings', about: 'meeting-1', done: ['topics'] });
  expect(states(story, 'of-meetings')).toEqual([['meeting-1', '2027-01-06', 'done', 'open']]);
  story.at('2027-01-08').tell('recordChecklist', {
    checklist: 'of-meetings',
    about: 'meeting-1',
    done: ['apart'],
    notApplicable: ['topics'],
  });
  expect(states(story, 'of-meetings')).toEqual([['meeting-1', '2027-01-08', 'not applicable', 'done']]);
});

test('a list of the case is there once, and each of the others for the latest of its things', () => {
  const story = opened();
  expect(states(story, 'of-meetings')).toEqual([]);
  expect(states(story, 'of-the-case')).toEqual([[null, null, 'open', 'open']]);
  story.tell('recordFamilyMeeting', { with: ['adele'] }).tell('recordFamilyMeeting', { with: ['owen'] });
  expect(states(story, 'of-meetings')).toEqual([['meeting-2', null, 'open', 'open']]);
});

test('what the pack does not have, or the case does not know, is refused', () => {
  const story = met();
  const refused = (args: object) =>
    story.refusedAnyhow('recordChecklist', { checklist: 'of-meetings', about: 'meeting-1', done: [], ...args });
  expect(refused({ checklist: 'of-dreams' })).toMatchObject({
    code: 'unknown-thing',
    sentence: 'The policy of this case has no checklist of-dreams. Checklists: of-meetings, of-plans, of-the-case.',
  });
  expect(refused({ done: ['topics', 'tea'] }).sentence).toBe(
    'The checklist of-meetings has no item tea. Items: topics, apart.',
  );
  expect(refused({ about: 'meeting-2' })).toMatchObject({
    code: 'unknown-thing',
    sentence: 'The checklist of-meetings is about a family team meeting: name it (about). Known: meeting-1.',
  });
  expect(refused({ about: undefined }).code).toBe('malformed-command');
  expect(refused({ checklist: 'of-the-case' }).code).toBe('malformed-command');
  expect(refused({ checklist: 'of-plans', about: 'plan-1' }).code).toBe('unknown-thing');
  expect(refused({ done: ['topics'], notApplicable: ['topics'] }).code).toBe('malformed-command');
  expect(refused({ on: '2027-01-07' }).code).toBe('date-in-future');
  expect(refused({ on: '2020-01-07' }).code).toBe('date-out-of-order');
});

test('a list for full plans is not one of an amendment', () => {
  const story = planInEffectOn('2027-02-03', {}).create('amendment');
  const engaging = { checklist: 'engaging-the-family', done: ['encouraged'] };
  expect(story.refused('recordChecklist', { ...engaging, about: 'plan-2' })).toMatchObject({
    code: 'wrong-state',
    sentence: 'The checklist engaging-the-family is not for plan-2 (amendment).',
  });
  story.tell('recordChecklist', { ...engaging, about: 'plan-1' });
});

test('the answer to "where does this case stand" says what is open, and leaves out what may endanger somebody', () => {
  const story = opened().create('initial');
  const standing = () => standingOf(story.case, story.agenda, rules(story.case)).checklists;
  const list = { plan: 'plan-1', checklist: 'of-plans', title: 'Plans', of: 2 };
  expect(standing()).toEqual([{ ...list, done: 0, open: ['topics'] }]);
  story.tell('recordChecklist', { checklist: 'of-plans', about: 'plan-1', done: ['topics'] });
  expect(standing()).toEqual([{ ...list, done: 1, open: [] }]);
});

test('nothing of it is in the way of a plan, and no mail speaks of it', () => {
  const story = opened()
    .create('initial')
    .tell('recordFamilyMeeting', { with: ['adele'] })
    .listen();
  story.tell('recordChecklist', { checklist: 'of-plans', about: 'plan-1', done: [] });
  story.tell('recordChecklist', { checklist: 'of-meetings', about: 'meeting-1', done: ['apart'] });
  story.handIn('plan-1').approve('plan-1').at('2027-03-01');
  expect(story.plan('plan-1').state).toBe('In Effect');
  expect(JSON.stringify(story.said)).not.toMatch(/apart|of-meetings|of-plans/);
});

describe('the case stays small', () => {
  const tick = (story: Story, about: string) =>
    story.tell('recordChecklist', { checklist: 'of-meetings', about, done: ['topics'], notes: words('Tea.') });

  test('of meetings the latest three records are kept, and none of a deleted one', () => {
    const story = opened();
    for (const about of ['meeting-1', 'meeting-2', 'meeting-3', 'meeting-4'])
      tick(story.tell('recordFamilyMeeting', { with: ['adele'] }), about);
    expect(story.case.checklists.map(({ about }) => about)).toEqual(['meeting-2', 'meeting-3', 'meeting-4']);
    tick(story.tell('deleteFamilyMeeting', { meeting: 'meeting-3' }), 'meeting-4');
    expect(story.case.checklists).toEqual([
      { checklist: 'of-meetings', about: 'meeting-2', on: '2027-01-06', done: ['topics'], notApplicable: [] },
      { checklist: 'of-meetings', about: 'meeting-4', on: '2027-01-06', done: ['topics'], notApplicable: [] },
    ]);
  });

  test('of plans those that are superseded or discarded keep none', () => {
    const story = planInEffectOn('2027-02-03');
    story.tell('recordChecklist', { checklist: 'engaging-the-family', about: 'plan-1', done: ['encouraged'] });
    updatedAt(story, '2027-05-03').withProgress().create('update');
    expect(story.case.checklists).toEqual([]);
    story.tell('recordChecklist', { checklist: 'case-clean-up', about: 'plan-3', done: ['clean-up'] });
    expect(story.case.checklists).toHaveLength(1);
    expect(story.tell('discardPlan', { plan: 'plan-3' }).case.checklists).toEqual([]);
  });
});
