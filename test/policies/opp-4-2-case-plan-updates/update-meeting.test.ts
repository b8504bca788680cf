import { familyMeetingsHeld, familyMeetingsPlanned } from '../../../domain/case/engagement';
import { plannedMeetingNotHeld } from '../../../policies/opp-4-2-case-plan-updates/update-meeting';
import { planInEffectOn, type Story } from '../../domain/builders';

const updating = () => planInEffectOn('2027-02-03').withProgress().create('update');
const planned = (kind: 'plan-update' | 'TDM' = 'plan-update') =>
  updating().tell('planFamilyMeeting', { on: '2027-02-10', kind, plan: 'plan-2' });
const asked = (story: Story) => story.agenda.warnings.filter(({ id }) => id.startsWith('meeting-not-held'));

test('a meeting on the update is planned, and becomes the one that was held (S1.41)', () => {
  const story = planned();
  expect(familyMeetingsPlanned(story.case)).toMatchObject([{ id: 'meeting-1', on: '2027-02-10', plan: 'plan-2' }]);
  expect(familyMeetingsHeld(story.case)).toEqual([]);
  story.at('2027-02-11').tell('recordFamilyMeeting', { meeting: 'meeting-1', with: ['adele'], on: '2027-02-10' });
  expect(story.case.familyMeetings).toEqual([
    { id: 'meeting-1', on: '2027-02-10', final: false, kind: 'plan-update', plan: 'plan-2', deleted: false },
  ]);
});

test('a planned meeting of which nothing is heard is asked about from the day after (S1.41)', () => {
  const story = planned().at('2027-02-10 23:00');
  expect(asked(story)).toEqual([]);
  expect(asked(story.at('2027-02-11 12:00'))).toEqual([
    {
      id: 'meeting-not-held/meeting-1',
      sentence:
        'meeting-1 was planned for 2027-02-10. Record that it was held (recordFamilyMeeting), or delete it (deleteFamilyMeeting).',
      source: 'OPP 4-2',
      cites: ['S1.41', 'S1.45'],
    },
  ]);
  expect(asked(story.tell('deleteFamilyMeeting', { meeting: 'meeting-1' }))).toEqual([]);
});

test('the question comes by itself on the day after, and not for a meeting that is over (S1.41)', () => {
  const { changesOn } = plannedMeetingNotHeld;
  expect(changesOn?.(planned().case, '2027-02-09')).toBe('2027-02-11');
  expect(changesOn?.(planned().case, '2027-02-10')).toBe('2027-02-11');
  expect(changesOn?.(planned().case, '2027-02-11')).toBeNull();
});

test('a team decision meeting serves as well: it is recorded with its kind and its plan (S1.45)', () => {
  const story = updating().tell('recordFamilyMeeting', { with: ['adele', 'iris'], kind: 'TDM', plan: 'plan-2' });
  expect(familyMeetingsHeld(story.case)).toMatchObject([{ kind: 'TDM', plan: 'plan-2' }]);
  const held = planned('TDM')
    .at('2027-02-10')
    .tell('recordFamilyMeeting', { meeting: 'meeting-1', with: ['adele'] });
  expect(familyMeetingsHeld(held.case)).toMatchObject([{ id: 'meeting-1', kind: 'TDM', plan: 'plan-2' }]);
});

test('a planned meeting lies ahead, is about a plan of the case, and is held once', () => {
  const story = planned();
  expect(story.refused('planFamilyMeeting', { on: '2027-02-02' }).code).toBe('date-out-of-order');
  expect(story.refused('planFamilyMeeting', { on: '2027-02-12', plan: 'plan-9' }).code).toBe('unknown-thing');
  story.at('2027-02-10').tell('recordFamilyMeeting', { meeting: 'meeting-1', with: ['adele'] });
  expect(story.refused('recordFamilyMeeting', { meeting: 'meeting-1', with: ['adele'] }).sentence).toBe(
    'meeting-1 is no planned meeting. Planned: none.',
  );
});
