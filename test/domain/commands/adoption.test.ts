import type { CommandArgs } from '../../../domain/commands/catalogue';
import { refusalTo } from '../../../domain/turn';
import { momentOf } from '../../../domain/calendar/moment';
import { standingOf } from '../../../domain/duties/standing';
import { policyOf } from '../../../policies/packs';
import { planInEffectOn, removedOn, type Story, updatedAt, ZONE } from '../builders';

const STRICT = 'santa-clara@2027.2';
const MANAGER = 'vasquez';

const adopt = (story: Story, more: Partial<CommandArgs<'adoptPolicy'>> = {}) =>
  story.tell('adoptPolicy', { policy: STRICT, ...more }, MANAGER);
const refused = (story: Story, args: CommandArgs<'adoptPolicy'>) => story.refused('adoptPolicy', args, MANAGER);
const adoptionIn = ({ case: aCase, agenda }: Story) => standingOf(aCase, agenda, policyOf(aCase)).adoption;

describe('a policy that is adopted', () => {
  test('waits for the next full plan, and can be seen waiting', () => {
    const story = adopt(planInEffectOn('2027-03-10').at('2027-04-01'));
    expect(story.case.policy).toBe('santa-clara@2027.1');
    expect(story.due('plan-update/1')).toBe('2027-09-10');
    expect(adoptionIn(story)).toEqual({ policy: STRICT, on: '2027-04-01', newSettings: false });
    updatedAt(story, '2027-09-10 10:00');
    expect(story.case.policy).toBe(STRICT);
    expect(adoptionIn(story)).toBeNull();
    expect(story.due('plan-update/2')).toBe('2028-03-10');
    expect(updatedAt(story, '2028-03-10 10:00').due('plan-update/3')).toBe('2028-09-08');
  });

  test('takes effect with the initial plan of a new case as well', () => {
    const story = adopt(removedOn('2027-03-10')).create('initial').handIn('plan-1').approve('plan-1');
    expect([story.case.policy, story.due('plan-update/1')]).toEqual([STRICT, '2027-09-08']);
  });

  test('moves what is owed at once if the command says so, and the worker is told', () => {
    const story = adopt(planInEffectOn('2027-03-10').at('2027-04-01').listen(), { now: true });
    expect(story.happened('policyTookEffect')).toMatchObject([{ policy: STRICT, was: 'santa-clara@2027.1' }]);
    expect(story.happened('dutyMoved')).toMatchObject([
      { duty: 'plan-update/1', was: '2027-09-10', due: '2027-09-08' },
    ]);
    expect(story.said.map(({ about, to }) => [about, to])).toEqual([['plan-update/1', ['hale']]]);
    expect(story.plan('plan-1')).toMatchObject({ state: 'In Effect', effectiveDate: '2027-03-10' });
  });

  test('makes nothing late that was on time by the policy of its day', () => {
    const story = updatedAt(planInEffectOn('2027-03-10'), '2027-09-10 10:00').at('2027-10-01').listen();
    adopt(story, { now: true });
    expect(story.duty('plan-update/1')).toMatchObject({ due: '2027-09-10', state: 'met', daysLate: 0 });
    expect(story.happened('dutyMoved').map(({ duty }) => duty)).not.toContain('plan-update/1');
    expect(story.at('2028-02-01').duty('plan-update/1')).toMatchObject({ due: '2027-09-10', daysLate: 0 });
  });

  test('asks for nothing from days on which it was not asked for', () => {
    const policy = 'reference@2027.1';
    const settings = { zone: ZONE, switchedOff: ['contact'] };
    const placements = [{ child: 'iris', caregiver: 'grandmother', from: '2027-03-10' }];
    const story = planInEffectOn('2027-03-10', { policy, settings, placements }).at('2027-08-16');
    adopt(story, { policy, settings: { switchedOff: [] }, now: true });
    const months = story.agenda.duties.filter(({ kind }) => kind === 'contact').map(({ due }) => due);
    expect([...new Set(months)]).toEqual(['2027-08-31']);
  });
});

describe('settings that are adopted', () => {
  const settings = { remind: { 'plan-update': [20] }, escalate: { 'plan-update': [5] } };

  test('move reminders and escalations, not due dates, and tell nobody twice', () => {
    const story = planInEffectOn('2027-03-10').at('2027-08-20').listen();
    story.tell('adoptPolicy', { policy: 'santa-clara@2027.1', settings, now: true }, MANAGER).at('2027-10-01');
    expect(story.case.settings).toMatchObject({ zone: ZONE, ...settings });
    expect(story.due('plan-update/1')).toBe('2027-09-10');
    expect(story.daysOf('reminder', 'plan-update/1')).toEqual(['2027-08-21']);
    expect(story.daysOf('escalation', 'plan-update/1')).toEqual(['2027-09-15']);
  });

  test('of a late duty do not tell again what was told', () => {
    const story = planInEffectOn('2027-03-10').at('2027-09-12').listen();
    story.tell('adoptPolicy', { policy: 'santa-clara@2027.1', settings: { supervisorDays: 3 }, now: true }, MANAGER);
    expect(story.at('2027-10-01').daysOf('escalation', 'plan-update/1')).toEqual(['2027-09-17']);
  });

  test('with a zone that there is not are refused', () => {
    const story = removedOn('2027-03-10');
    expect(refused(story, { policy: STRICT, settings: { zone: 'Mars/Olympus' } }).code).toBe('malformed-command');
  });
});

describe('an adoption', () => {
  test('is for the programme manager, not for the supervisor', () => {
    expect(removedOn('2027-03-10').refused('adoptPolicy', { policy: STRICT }, 'okafor')).toMatchObject({
      code: 'not-permitted',
    });
  });

  test('of a pack that there is not is refused with those that there are', () => {
    expect(refused(removedOn('2027-03-10'), { policy: 'santa-clara@2031.1' })).toMatchObject({
      code: 'unknown-policy',
      sentence: expect.stringContaining('There are: santa-clara@2027.1, santa-clara@2027.2,'),
    });
  });

  test('does not go back to an older version', () => {
    const story = adopt(removedOn('2027-03-10'), { now: true });
    expect(refused(story, { policy: 'santa-clara@2027.1' })).toMatchObject({ code: 'policy-older' });
  });

  test('does not leave the pack: what is owed by it would be lost', () => {
    const story = removedOn('2027-03-10').at('2027-05-01');
    expect(story.duty('initial-plan/1').state).toBe('overdue');
    expect(refused(story, { policy: 'arizona@2027.1', now: true })).toEqual({
      code: 'policy-of-others',
      sentence:
        'The case runs santa-clara@2027.1; arizona@2027.1 is another pack, by which what is owed now would be lost. ' +
        'A case goes over to a newer version of santa-clara.',
      cites: [],
    });
    expect(story.duty('initial-plan/1').state).toBe('overdue');
  });

  test('of what the case runs already is nothing to do, and so is the same one twice', () => {
    const story = removedOn('2027-03-10');
    const settings = story.case.settings as NonNullable<CommandArgs<'adoptPolicy'>['settings']>;
    expect(refused(story, { policy: 'santa-clara@2027.1' }).code).toBe('nothing-to-do');
    expect(refused(story, { policy: 'santa-clara@2027.1', settings }).code).toBe('nothing-to-do');
    expect(refused(adopt(story), { policy: STRICT }).code).toBe('nothing-to-do');
  });

  test('takes the place of one that waits; that of what the case runs takes it back', () => {
    const story = adopt(removedOn('2027-03-10'));
    adopt(story, { settings: { supervisorDays: 3 } });
    expect(adoptionIn(story)).toMatchObject({ policy: STRICT, newSettings: true });
    story.tell('adoptPolicy', { policy: 'santa-clara@2027.1' }, MANAGER);
    expect(adoptionIn(story)).toBeNull();
    expect(story.happened('policyAdoptionWithdrawn')).toEqual([{ type: 'policyAdoptionWithdrawn', policy: STRICT }]);
  });

  test('would be refused beforehand in the same words', () => {
    const { case: aCase, now } = removedOn('2027-03-10');
    const input = { type: 'command' as const, name: 'adoptPolicy', args: { policy: 'santa-clara@2027.1' } };
    expect(refusalTo(aCase, input, momentOf(now, ZONE, MANAGER), policyOf)?.code).toBe('nothing-to-do');
  });
});
