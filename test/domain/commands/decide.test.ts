import type { CommandName } from '../../../domain/commands/catalogue';
import { COMMAND_NAMES, commandOf } from '../../../domain/commands/catalogue';
import { isRefusal } from '../../../domain/commands/refusal';
import { rightsOf } from '../../../domain/commands/rights';
import { openedOn, OPENING, planInEffectOn, Story } from '../builders';

const CASEWORKERS_AND_ABOVE = ['caseworker', 'supervisor', 'stand-in in the dates', 'programme manager'];
const SUPERVISORS_AND_ABOVE = ['supervisor', 'stand-in in the dates', 'programme manager'];

/** Who may say what. A command that is not named here is everyday work, for the worker and everybody above. */
const MATRIX: Partial<Record<CommandName, string[]>> = {
  transferCase: SUPERVISORS_AND_ABOVE,
  addStaff: SUPERVISORS_AND_ABOVE,
  // Whoever stands in for a while does not pass it on.
  nameStandIn: ['supervisor', 'programme manager'],
  deactivateStaff: ['programme manager'],
  reactivateStaff: ['programme manager'],
};

const PEOPLE: Record<string, string> = {
  caseworker: 'hale',
  'caseworker of other cases': 'teague',
  supervisor: 'okafor',
  'stand-in outside the dates': 'later',
  'stand-in in the dates': 'lindqvist',
  'programme manager': 'vasquez',
  'DCFS worker': 'dunmore',
  'DHS caseworker': 'pruitt',
  'DHS liaison': 'asher',
  'supervisor who has left': 'gone',
  participant: 'adele',
  stranger: 'nobody',
};

const STAFF = [
  ...OPENING.staff,
  { id: 'later', role: 'stand-in' as const },
  { id: 'gone', role: 'supervisor' as const },
  { id: 'dunmore', role: 'dcfs-worker' as const },
  { id: 'pruitt', role: 'dhs-caseworker' as const },
  { id: 'asher', role: 'dhs-liaison' as const },
];

/** Arguments of the right form: what matters here is only whether the right to say it is missing. */
const FORMED: Record<string, unknown> = {
  recordFirstContacts: { contacts: [{ child: 'iris', on: '2027-02-03' }] },
  deleteFirstContact: { child: 'iris' },
  recordRemoval: { child: 'iris', on: '2027-02-03' },
  deleteRemoval: { child: 'iris' },
  placeChild: { child: 'iris', caregiver: 'grandmother', from: '2027-02-03' },
  endPlacement: { child: 'iris', on: '2027-02-03' },
  recordPermanentPlacement: { child: 'iris', from: '2027-02-03' },
  recordLeavingCare: { child: 'iris', on: '2027-02-03', reason: 'guardianship' },
  setGoal: { child: 'iris', goal: 'Return Home' },
  setHearing: { kind: 'status-review', on: '2027-06-08' },
  continueHearing: { hearing: 'hearing-1', to: '2027-07-08' },
  recordHearingHeld: { kind: 'dispositional', on: '2027-02-03' },
  vacateHearing: { hearing: 'hearing-1' },
  correctHearing: { hearing: 'hearing-1', on: '2027-06-09', held: false },
  deleteHearing: { hearing: 'hearing-1' },
  receiveCourtOrder: { dated: '2027-02-03', differs: true },
  correctCourtOrder: { order: 'order-1', differs: false },
  createPlan: { kind: 'amendment' },
  revisePlan: { plan: 'plan-1', outline: {} },
  recordProgress: {
    progress: [{ objective: 'objective-1', met: 'Yes', narrative: { id: 't', hash: 'h', empty: false } }],
  },
  discardPlan: { plan: 'plan-1' },
  keyPaperSignatures: { plan: 'plan-1', worker: '2027-02-03', supervisor: '2027-02-03' },
  submitPlan: { plan: 'plan-1', revision: 1, hash: 'h' },
  approvePlan: { plan: 'plan-1', hash: 'h' },
  returnPlan: { plan: 'plan-1', comment: { id: 't', hash: 'h', empty: false } },
  recordReviews: { plan: 'plan-1', reviews: [{ person: 'adele', outcome: 'signed', on: '2027-02-03' }] },
  fileHardCopy: { plan: 'plan-1' },
  transferCase: { to: 'teague' },
  addStaff: { person: 'newcomer', role: 'caseworker' },
  deactivateStaff: { person: 'teague' },
  reactivateStaff: { person: 'teague' },
  nameStandIn: { person: 'lindqvist', from: '2027-02-03', to: '2027-02-04' },
  requestClosure: { reason: 'family-moved' },
  approveClosure: {},
  returnClosure: { comment: { id: 't', hash: 'h', empty: false } },
};

const COMMANDS = COMMAND_NAMES.filter((name) => name !== 'openCase');

function agency(): Story {
  const story = planInEffectOn('2027-02-03', { staff: STAFF });
  story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-03', to: '2027-02-03' }, 'okafor');
  story.tell('nameStandIn', { person: 'later', from: '2027-02-10', to: '2027-02-12' }, 'okafor');
  story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-03', to: '2027-02-03' }, 'okafor');
  return story.tell('deactivateStaff', { person: 'gone' }, 'vasquez');
}

describe('who may say what', () => {
  const story = agency();
  const { case: stage, now } = story;

  const permitted = (command: CommandName, by: string): boolean => {
    story.case = stage;
    story.now = now;
    return story.say(command, FORMED[command], by)?.code !== 'not-permitted';
  };

  // Deciding has a word of its own: whoever works on the case gets to hear why not (commands/plan-approval.ts).
  const DECISIONS: CommandName[] = ['approvePlan', 'returnPlan', 'approveClosure', 'returnClosure'];

  test.each(COMMANDS.filter((name) => !DECISIONS.includes(name)))('%s', (command) => {
    const may = Object.keys(PEOPLE).filter((role) => permitted(command, PEOPLE[role] as string));
    expect(may).toEqual(MATRIX[command] ?? CASEWORKERS_AND_ABOVE);
  });

  test('the matrix has arguments for every command', () => {
    expect(COMMANDS.filter((name) => !(name in FORMED))).toEqual([]);
  });

  test('a case is opened by one of its staff, whatever the role', () => {
    expect(commandOf('openCase').by).toEqual([]);
    const story = new Story('2027-01-06 09:00').tell('openCase', OPENING, 'okafor');
    expect(story.case.openedOn).toBe('2027-01-06');
    const refused = new Story('2027-01-06 09:00').say('openCase', OPENING, 'intake');
    expect(refused).toMatchObject({ code: 'not-permitted', sentence: expect.stringContaining('intake') });
  });
});

describe('who decides on what others wrote', () => {
  const waiting = () => agency().create('amendment').handIn('plan-2');
  const answer = (who: string) => {
    const story = waiting();
    return story.say('approvePlan', story.approval('plan-2'), PEOPLE[who] as string)?.code ?? 'approved';
  };

  test.each([
    ['caseworker', 'author-cannot-approve'],
    ['caseworker of other cases', 'not-permitted'],
    ['supervisor', 'approved'],
    ['stand-in in the dates', 'approved'],
    ['stand-in outside the dates', 'not-permitted'],
    ['programme manager', 'approved'],
    ['supervisor who has left', 'not-permitted'],
    ['DCFS worker', 'not-permitted'],
    ['DHS liaison', 'not-permitted'],
    ['stranger', 'not-permitted'],
  ])('a %s: %s', (who, code) => {
    expect(answer(who)).toBe(code);
  });

  test('a worker to whom the case was transferred is no author and may not approve either', () => {
    const story = waiting().tell('transferCase', { to: 'teague' }, 'okafor');
    expect(story.refused('approvePlan', story.approval('plan-2'), 'teague').code).toBe('not-permitted');
  });
});

describe('the rights of a person', () => {
  test('are those of the day', () => {
    const { case: aCase } = agency();
    expect(rightsOf(aCase, 'later', '2027-02-09')).toEqual([]);
    expect(rightsOf(aCase, 'later', '2027-02-10')).toEqual(['supervisor']);
    expect(rightsOf(aCase, 'later', '2027-02-12')).toEqual(['supervisor']);
    expect(rightsOf(aCase, 'later', '2027-02-13')).toEqual([]);
  });

  test('end when the person is not active any more', () => {
    const story = agency().tell('deactivateStaff', { person: 'hale' }, 'vasquez');
    expect(rightsOf(story.case, 'hale', '2027-02-03')).toEqual([]);
    expect(story.refused('createPlan', { kind: 'amendment' }).code).toBe('not-permitted');
  });
});

describe('what is no command', () => {
  test.each(['closeCase', 'toString', '__proto__', '', 'x'.repeat(1000)])('"%s" is unknown', (name) => {
    const refused = openedOn('2027-01-06').refusedAnyhow(name, {});
    expect(refused.code).toBe('unknown-command');
    expect(refused.sentence.length).toBeLessThan(100);
  });

  test('nothing can be said to a case that is not open', () => {
    const story = new Story('2027-01-06 09:00');
    const codes = COMMANDS.map((name) => story.say(name, FORMED[name], 'hale')?.code);
    expect(new Set(codes)).toEqual(new Set(['case-not-open']));
  });

  test('a case is opened once', () => {
    expect(openedOn('2027-01-06').refused('openCase', OPENING).code).toBe('already-open');
  });

  test('a pack that does not exist is refused', () => {
    const story = new Story('2027-01-06 09:00');
    expect(story.refused('openCase', { ...OPENING, policy: 'atlantis@2027.1' }).code).toBe('unknown-policy');
    expect(story.refused('openCase', { ...OPENING, policy: 'constructor' }).code).toBe('unknown-policy');
    expect(story.case.openedOn).toBeNull();
  });

  test('the clock and the mail are never refused', () => {
    const story = new Story('2027-01-06 09:00');
    expect(story.take({ type: 'clock' }, 'caseclock')).toBeNull();
    expect(story.take({ type: 'undelivered', notice: 'x', to: 'hale', code: '550' }, 'caseclock')).toBeNull();
    expect(isRefusal(story.last as object)).toBe(false);
  });
});
