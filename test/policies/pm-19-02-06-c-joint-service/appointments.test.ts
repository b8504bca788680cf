import type { CommandArgs } from '../../../domain/commands/catalogue';
import { OPENING, openedOn, type Story } from '../../domain/builders';
import { enrol, enrolledOn, JOINT } from './joint-service';

type Given = Partial<CommandArgs<'scheduleAppointment'>>;

const base: CommandArgs<'scheduleAppointment'> = {
  on: '2027-03-09',
  agency: 'dhs',
  kind: 'work-activity',
  participants: ['adele'],
};

const made = (story: Story, given: Given = {}) =>
  story.tell('scheduleAppointment', { ...base, time: '10:00', familyToldOn: '2027-02-10', ...given }, 'pruitt');

const warnings = (story: Story) =>
  story.agenda.warnings.map(({ id }) => id).filter((id) => /^(appointments|short)/.test(id));

describe('scheduling conflicts (S0.8)', () => {
  test.each([
    ['less than two hours apart', { time: '11:59' }],
    ['at the same time', { time: '10:00' }],
    ['without a time', { time: undefined }],
  ])('of two agencies on one day, %s, raise a warning (S0.8)', (_, given) => {
    const story = made(made(enrolledOn()), { agency: 'dcfs', ...given }).tell('scheduleAppointment', {
      ...base,
      on: '2027-03-10',
      familyToldOn: '2027-02-10',
    });
    expect(warnings(story)).toEqual(['appointments-clash/appointment-2']);
    expect(story.heard('status', 'appointments-clash/appointment-2').map(({ line }) => line)).toEqual([
      'Warning: appointment-2 (dcfs) and appointment-1 (dhs) on 2027-03-09 expect adele less than 2 hours apart',
    ]);
  });

  test.each<[string, Given]>([
    ['two hours apart', { agency: 'dcfs', time: '12:00' }],
    ['of one agency', { time: '10:30' }],
    ['of other people', { agency: 'dcfs', participants: ['sol'] }],
    ['on other days', { agency: 'dcfs', on: '2027-03-10' }],
  ])('%s raise none', (_, given) => {
    expect(warnings(made(made(enrolledOn()), given))).toEqual([]);
  });

  describe('with a hearing of the case', () => {
    const heard = () => enrolledOn().tell('setHearing', { kind: 'status-review', on: '2027-03-09' });

    test('raise a warning: its time is not known, and everybody in the plan is expected', () => {
      const story = made(heard(), { participants: ['owen'] });
      expect(warnings(story)).toEqual(['appointments-clash/hearing-1']);
      expect(story.agenda.warnings.find(({ id }) => id === 'appointments-clash/hearing-1')?.sentence).toBe(
        'hearing-1 (court) and appointment-1 (dhs) on 2027-03-09 expect owen less than 2 hours apart',
      );
    });

    test('raise none when it is the hearing itself, was vacated, or is of people who are not in the plan', () => {
      expect(warnings(made(heard(), { kind: 'court-hearing' }))).toEqual([]);
      expect(warnings(made(heard().tell('vacateHearing', { hearing: 'hearing-1' })))).toEqual([]);
      expect(warnings(made(heard(), { participants: ['grandmother'] }))).toEqual([]);
    });
  });

  test('with a hearing are none for a parent who is not in the plan (S0.8)', () => {
    const family = OPENING.family.map((each) => (each.id === 'owen' ? { ...each, receivesServices: false } : each));
    const story = enrol(openedOn('2027-02-10 10:00', { ...JOINT, family }));
    story.tell('setHearing', { kind: 'status-review', on: '2027-03-09' });
    story.create('initial', { participants: ['iris', 'sol', 'adele'] });
    expect(warnings(made(story, { participants: ['owen'] }))).toEqual([]);
    expect(warnings(made(story, { participants: ['adele'] }))).toEqual(['appointments-clash/hearing-1']);
  });

  test('are over when one of the two is cancelled', () => {
    const story = made(made(enrolledOn()), { agency: 'dcfs' });
    expect(warnings(story.tell('cancelAppointment', { appointment: 'appointment-1' }, 'dunmore'))).toEqual([]);
    expect(story.refused('cancelAppointment', { appointment: 'appointment-1' }).code).toBe('wrong-state');
  });
});

describe('sufficient notification of the family (S0.9)', () => {
  test.each([
    ['2027-03-04', []],
    ['2027-03-05', ['short-notice/appointment-1']],
    [undefined, ['short-notice/appointment-1']],
  ])('told on %s of an appointment of Tuesday 9 March: %j (S0.9)', (familyToldOn, expected) => {
    expect(warnings(made(enrolledOn().at('2027-03-06 10:00'), { familyToldOn }))).toEqual(expected);
  });

  test('skips holidays, and says by when', () => {
    const story = made(enrolledOn(), { on: '2027-02-17', familyToldOn: undefined });
    expect(story.agenda.warnings.find(({ id }) => id.startsWith('short'))?.sentence).toBe(
      'appointment-1 on 2027-02-17: the family has not been told; 3 working days’ notice means by 2027-02-11',
    );
    story.tell('recordFamilyTold', { appointment: 'appointment-1' }, 'dunmore');
    expect(warnings(story)).toEqual([]);
  });

  test('is said when seven days are left to tell them, and wakes the case on that day', () => {
    const story = made(enrolledOn(), { on: '2027-04-20', familyToldOn: undefined });
    expect(warnings(story)).toEqual([]);
    const said = story.at('2027-04-30').heard('status', 'short-notice/appointment-1');
    // By 15 April the family has to be told.
    expect(said.map(({ on, time }) => [on, time])).toEqual([['2027-04-08', '06:00']]);
  });

  test('matters for hearings as well; of another day the family is told anew', () => {
    const story = enrolledOn().tell('setHearing', { kind: 'status-review', on: '2027-03-09' }).at('2027-03-01');
    expect(warnings(story)).toEqual(['short-notice/hearing-1']);
    story.tell('recordFamilyTold', { appointment: 'hearing-1' }, 'dunmore');
    expect(warnings(story)).toEqual([]);
    expect(warnings(story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-03-11' }))).toEqual([
      'short-notice/hearing-1',
    ]);
    story.tell('vacateHearing', { hearing: 'hearing-1' });
    expect(story.refused('recordFamilyTold', { appointment: 'hearing-1' }, 'dunmore').code).toBe('unknown-thing');
  });

  test('matters until the appointment is over, and while both agencies serve the family', () => {
    const story = made(enrolledOn(), { familyToldOn: undefined });
    expect(warnings(story.at('2027-03-09 20:00'))).toHaveLength(1);
    expect(warnings(story.at('2027-03-10 08:00'))).toEqual([]);
    const ended = made(enrolledOn(), { familyToldOn: undefined });
    expect(warnings(ended.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore'))).toEqual([]);
  });
});

test.each([
  ['scheduleAppointment', { ...base, on: '2027-02-09' }, 'wrong-state'],
  ['scheduleAppointment', { ...base, participants: ['nobody'] }, 'unknown-person'],
  ['scheduleAppointment', { ...base, familyToldOn: '2027-02-11' }, 'date-in-future'],
  ['recordFamilyTold', { appointment: 'appointment-1' }, 'unknown-thing'],
  ['cancelAppointment', { appointment: 'appointment-1' }, 'unknown-thing'],
])('%s %j: %s', (name, args, code) => {
  expect(enrolledOn().refusedAnyhow(name, args).code).toBe(code);
});

test('an appointment that has passed is not made any more', () => {
  const story = enrolledOn().at('2027-02-20 10:00');
  expect(story.refused('scheduleAppointment', { ...base, on: '2027-02-19' }).code).toBe('date-out-of-order');
});
