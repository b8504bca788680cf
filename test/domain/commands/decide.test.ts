import { listOf } from '../../../domain/case/lists';
import type { CommandName } from '../../../domain/commands/catalogue';
import { COMMAND_NAMES, commandOf } from '../../../domain/commands/catalogue';
import { isRefusal } from '../../../domain/commands/refusal';
import { rightsOf } from '../../../domain/commands/rights';
import type { Field, Fields } from '../../../domain/commands/shape';
import { openedOn, OPENING, planInEffectOn, Story } from '../builders';

const CASEWORKERS_AND_ABOVE = ['caseworker', 'supervisor', 'stand-in in the dates', 'programme manager'];
const SUPERVISORS_AND_ABOVE = ['supervisor', 'stand-in in the dates', 'programme manager'];

/** A joint service: its own side, and whoever works on the case. */
const DCFS_SIDE = [...CASEWORKERS_AND_ABOVE, 'DCFS worker'];
const DHS_SIDE = [...CASEWORKERS_AND_ABOVE, 'DHS caseworker'];
const EITHER_SIDE = [...CASEWORKERS_AND_ABOVE, 'DCFS worker', 'DHS caseworker'];

/** Who may say what. A command that is not named here is everyday work, for the worker and everybody above. */
const MATRIX: Partial<Record<CommandName, string[]>> = {
  transferCase: SUPERVISORS_AND_ABOVE,
  restrictCase: SUPERVISORS_AND_ABOVE,
  liftRestriction: SUPERVISORS_AND_ABOVE,
  // With a transfer that waits, also its receiving supervisor (commands/transfer.test.ts).
  acceptTransfer: ['programme manager'],
  declineTransfer: ['programme manager'],
  addStaff: SUPERVISORS_AND_ABOVE,
  // Whoever stands in for a while does not pass it on.
  nameStandIn: ['supervisor', 'programme manager'],
  deactivateStaff: ['programme manager'],
  reactivateStaff: ['programme manager'],
  adoptPolicy: ['programme manager'],
  openEnrolment: DCFS_SIDE,
  planEnrolmentEnd: DCFS_SIDE,
  endEnrolment: DCFS_SIDE,
  changeEnrolment: EITHER_SIDE,
  recordMissReason: EITHER_SIDE,
  sendForm2151: DHS_SIDE,
  receiveForm2151: DCFS_SIDE,
  recordTanfInquiry: DCFS_SIDE,
  logExchange: EITHER_SIDE,
  recordConsent: DHS_SIDE,
  revokeConsent: DHS_SIDE,
  recordRsp: DHS_SIDE,
  recordRspReview: DHS_SIDE,
  deleteRspVisit: DHS_SIDE,
  sendReport2151A: DHS_SIDE,
  withdrawReport2151A: DHS_SIDE,
  receiveReport2151A: DCFS_SIDE,
  deleteReceivedReport2151A: DCFS_SIDE,
  decideOnRsp: DHS_SIDE,
  scheduleAppointment: EITHER_SIDE,
  recordFamilyTold: EITHER_SIDE,
  cancelAppointment: EITHER_SIDE,
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
function formed(command: CommandName): Record<string, unknown> {
  return { ...formedFields(commandOf(command).shape), ...PARTICULAR[command] };
}

/** Where the right depends on what is said. */
const PARTICULAR: Partial<Record<CommandName, Record<string, unknown>>> = {
  nameStandIn: { person: 'lindqvist' },
};

function formedFields(fields: Fields): Record<string, unknown> {
  const given = Object.entries(fields).filter(([, field]) => field.kind !== 'optional');
  return Object.fromEntries(given.map(([key, field]) => [key, formedField(field)]));
}

function formedField(field: Field): unknown {
  if (field.kind === 'object') return formedFields(field.fields);
  if (field.kind === 'list') return [formedField(field.of)];
  if (field.kind === 'choice') return field.of[0];
  if (field.kind === 'listed') return listOf(field.list).values[0];
  const plain = {
    id: 'some-1',
    words: 'some',
    date: '2027-02-03',
    month: '2027-02',
    time: '10:00',
    flag: true,
    number: 1,
  };
  const text = { id: 't', hash: 'h', empty: false };
  return field.kind === 'text' ? text : plain[field.kind as keyof typeof plain];
}

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
    return story.say(command, formed(command), by)?.code !== 'not-permitted';
  };

  // Deciding has a word of its own: whoever works on the case gets to hear why not (commands/plan-approval.ts).
  const DECISIONS: CommandName[] = ['approvePlan', 'returnPlan', 'approveClosure', 'returnClosure'];

  test.each(COMMANDS.filter((name) => !DECISIONS.includes(name)))('%s', (command) => {
    const may = Object.keys(PEOPLE).filter((role) => permitted(command, PEOPLE[role] as string));
    expect(may).toEqual(MATRIX[command] ?? CASEWORKERS_AND_ABOVE);
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
    const codes = COMMANDS.map((name) => story.say(name, formed(name), 'hale')?.code);
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
