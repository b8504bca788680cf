import type { Moment } from '../calendar/moment';
import { isZone } from '../calendar/agency-clock';
import { GOALS } from '../case/codes';
import type { CaseEvent } from '../case/events';
import { LIST_NAMES, listOf, unfitLists } from '../case/lists';
import { isVoluntary, PROGRAMMES } from '../case/programme';
import { type AgencySettings, DEFAULT_SETTINGS } from '../case/settings';
import { STAFF_ROLES } from '../case/staff';
import { type Begun, command, firstRefusal, inFuture } from './command';
import { enrolledTogether, enrolmentFrom, enrolmentShape, unfitEnrolment, unknownStaff } from './enrolment';
import { beforeBirth, ofAge } from './family-days';
import { type Refusal, refusal } from './refusal';
import { type ArgsOf, choice, date, flag, id, list, number, object, optional, record, time, words } from './shape';
import { takenOver, takenOverShape, unfitPast } from './taken-over';

export const settingsShape = {
  zone: words('the agency’s time zone, such as America/Los_Angeles'),
  dailyMoment: optional(time('when reminders go out; 06:00 unless set')),
  holidays: optional(list(date('a day without office hours'))),
  remind: optional(record(list(number('days before the due date')))),
  escalate: optional(record(list(number('days after the due date, one for each step of the ladder')))),
  limits: optional(record(number('days for what the manual asks for without a number, by duty kind'))),
  switchedOff: optional(list(words('a duty kind that the agency does not run'))),
  lists: optional(record(list(words('a value that the agency adds to an open list, by the list’s name')))),
  objectivesAtMost: optional(number('objectives of a plan above which their number is shown; 8 unless set')),
  supervisorDays: optional(number('working days a supervisor is given before a plan’s deadline; 5 unless set')),
};

const openingShape = {
  policy: words('the policy pack, such as santa-clara@2027.1'),
  settings: object(settingsShape),
  voluntary: optional(flag('informal supervision or voluntary family maintenance: no court, the parents must sign')),
  programme: optional(choice('what the family receives services under; says also whether it is voluntary', PROGRAMMES)),
  unit: optional(id('the unit that the case belongs to')),
  family: list(
    object({
      id: id('participant, such as child-1'),
      role: choice('what the participant is to the family', ['child', 'parent', 'caregiver']),
      birth: optional(date('birth date, for children')),
      focusChild: optional(flag('the plan is about this child; true for children unless said otherwise')),
      receivesServices: optional(flag('a parent or guardian who receives services; true unless said otherwise')),
      goal: optional(choice('case plan goal of a child', GOALS)),
      indianChild: optional(flag('an American Indian child, or reason to know it')),
      livesElsewhere: optional(flag('a parent who lives outside the child’s home')),
      alleged: optional(flag('a parent by allegation')),
      rightsTerminatedOn: optional(date('day on which parental rights were terminated')),
    }),
    1,
  ),
  staff: list(object({ id: id('staff member'), role: choice('role in the case', STAFF_ROLES) }), 1),
  worker: id('the caseworker who holds the case'),
  firstContacts: optional(list(object({ child: id('child'), on: date('day'), time: optional(time('local time')) }))),
  removals: optional(list(object({ child: id('child'), on: date('day of the removal') }))),
  placements: optional(list(object({ child: id('child'), caregiver: id('caregiver'), from: date('first day') }))),
  enrolments: optional(list(object(enrolmentShape))),
  takenOver: optional(object(takenOverShape)),
};

export type OpeningArgs = ArgsOf<typeof openingShape>;

/** Settings with the product's defaults where the agency says nothing. */
export function settingsFrom(given: OpeningArgs['settings']): AgencySettings {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { zone: given.zone, ...DEFAULT_SETTINGS, ...Object.fromEntries(said) };
}

/** A case opens with what is known on that day; what is not known yet is keyed later and moves what depends on it. */
export const openCase = command({
  description: 'Open a case',
  by: [],
  shape: openingShape,
  decide: (aCase, args, moment) =>
    firstRefusal(
      aCase.openedOn !== null && refusal('already-open', `Case ${aCase.id} is open already. Choose another case id.`),
      unknownZone(args.settings.zone),
      unknownList(args.settings.lists),
      contradiction(args),
      strangers(args),
      openedBySomebodyElse(args, moment),
      unfitChildren(args),
      unfitStaff(args),
      ...(args.enrolments ?? []).map((enrolment) => unfitEnrolment(beginning(args, moment), enrolment)),
      ...(args.enrolments ?? []).map((enrolment) => unknownStaff(enrolment, args.staff)),
      enrolledTogether(args.enrolments ?? []),
      ...datesIn(args).map(([what, on]) => inFuture(what, on, moment)),
      ...impossibleDays(args, moment),
      ...unfitPast(args.takenOver, beginning(args, moment), moment),
    ) ?? opened(args, moment),
});

function opened(args: OpeningArgs, moment: Moment): CaseEvent[] {
  const staff = args.staff.map((member) => ({ ...member, active: true }));
  return [
    {
      type: 'caseOpened',
      policy: args.policy,
      settings: settingsFrom(args.settings),
      voluntary: args.programme ? isVoluntary(args.programme) : (args.voluntary ?? false),
      programme: args.programme ?? null,
      unit: args.unit ?? null,
      ...(args.takenOver && { takenOver: true }),
      staff,
      family: args.family.map(({ id: member, role, birth = null, goal = null, ...rest }) => ({
        id: member,
        role,
        birth,
        goal,
        focusChild: role === 'child' && (rest.focusChild ?? true),
        receivesServices: role === 'parent' && (rest.receivesServices ?? true),
        leftOn: null,
        goals: goal ? [{ goal, since: moment.on }] : [],
        livesElsewhere: rest.livesElsewhere ?? false,
        residences: [],
        alleged: rest.alleged ?? false,
        rightsTerminatedOn: rest.rightsTerminatedOn ?? null,
        contactPlanOn: null,
        ...(rest.indianChild && { indianChild: true }),
      })),
    },
    { type: 'caseAssigned', worker: args.worker, from: null },
    ...(args.firstContacts ?? []).map((contact): CaseEvent => ({
      type: 'firstContactRecorded',
      ...contact,
      time: contact.time ?? null,
    })),
    ...(args.removals ?? []).map((removal): CaseEvent => ({ type: 'removalRecorded', ...removal })),
    ...(args.placements ?? []).map((placement): CaseEvent => ({ type: 'childPlaced', ...placement })),
    ...(args.enrolments ?? []).map((enrolment, index): CaseEvent => ({
      type: 'enrolmentOpened',
      ...enrolmentFrom({ staff }, enrolment, index + 1, moment),
    })),
    ...takenOver(args.takenOver, args.family),
  ];
}

function beginning({ firstContacts = [], removals = [], placements = [] }: OpeningArgs, { on }: Moment): Begun {
  return { openedOn: on, firstContacts, removals, placements };
}

export function unknownZone(zone: string): Refusal | null {
  const known: boolean = isZone(zone);
  return known ? null : refusal('malformed-command', `settings.zone: ${zone} is not a time zone this machine knows.`);
}

/** An agency adds to open lists; a closed one is complete, and its values mean something to the rules. */
export function unknownList(lists: OpeningArgs['settings']['lists'] = {}): Refusal | null {
  const unfit = unfitLists(lists);
  if (!unfit) return null;
  const open = LIST_NAMES.filter((name) => !listOf(name).closed).join(', ');
  const what = unfit.why === 'closed' ? 'is complete and takes no values of an agency' : 'is no list';
  return refusal('malformed-command', `settings.lists.${unfit.list} ${what}. Open lists: ${open}.`);
}

function contradiction({ programme, voluntary }: OpeningArgs): Refusal | null {
  if (!programme || voluntary === undefined || voluntary === isVoluntary(programme)) return null;
  const sentence = `${programme} is ${isVoluntary(programme) ? 'a voluntary programme' : 'ordered by the court'}. Leave out "voluntary".`;
  return refusal('malformed-command', sentence, 'S1.19');
}

function strangers(args: OpeningArgs): Refusal | null {
  const ids = args.family.map((member) => member.id);
  const twice = [...ids, ...args.staff.map((member) => member.id)].find(
    (each, index, all) => all.indexOf(each) !== index,
  );
  if (twice) return refusal('malformed-command', `${twice} is named twice. Give each person one id.`);
  const mentioned = [
    ...(args.firstContacts ?? []).map((contact) => contact.child),
    ...(args.removals ?? []).map((removal) => removal.child),
    ...(args.placements ?? []).flatMap((placement) => [placement.child, placement.caregiver]),
    ...(args.enrolments ?? []).flatMap((enrolment) => enrolment.participants ?? []),
  ];
  const stranger = mentioned.find((each) => !ids.includes(each));
  return stranger
    ? refusal('unknown-person', `${stranger} is not in the family. Add the person under "family".`)
    : null;
}

/** What is known of a child at the opening must be a child's, and a child lives in one home. */
function unfitChildren(args: OpeningArgs): Refusal | null {
  const { firstContacts = [], removals = [], placements = [] } = args;
  const children = args.family.filter((member) => member.role === 'child').map((member) => member.id);
  const other = [...firstContacts, ...removals, ...placements].find(({ child }) => !children.includes(child));
  if (other) return refusal('unknown-person', `${other.child} is not a child of this family.`);
  const placed = placements.map(({ child }) => child);
  const twice = placed.find((child, index) => placed.indexOf(child) !== index);
  return twice ? refusal('malformed-command', `${twice} is placed twice. Give the home of today only.`) : null;
}

/** Days before a child's birth, and children who are none any more (GLOSSARY e17). */
function impossibleDays(args: OpeningArgs, { on: today }: Moment): (Refusal | null)[] {
  const family = args.family.map(({ id: member, role, birth = null, focusChild = true }) => ({
    id: member,
    birth,
    focusChild: role === 'child' && focusChild,
    leftOn: null,
  }));
  const { firstContacts = [], removals = [], placements = [] } = args;
  const itself = placements.find(({ child, caregiver }) => child === caregiver)?.child;
  return [
    ofAge({ family }, today),
    ...firstContacts.map(({ child, on }) => beforeBirth({ family }, child, on, 'The first contact')),
    ...removals.map(({ child, on }) => beforeBirth({ family }, child, on, 'The removal')),
    ...placements.map(({ child, from }) => beforeBirth({ family }, child, from, 'The placement')),
    itself ? refusal('unknown-person', `${itself} cannot be placed with itself. Name the caregiver.`) : null,
  ];
}

function openedBySomebodyElse({ staff }: OpeningArgs, { by }: Moment): Refusal | null {
  const known = staff.some((member) => member.id === by);
  return known
    ? null
    : refusal('not-permitted', `${by} opens the case and is not among its staff. Name ${by} under "staff".`);
}

function unfitStaff(args: OpeningArgs): Refusal | null {
  const worker = args.staff.find((member) => member.id === args.worker);
  if (worker?.role !== 'caseworker')
    return refusal('unknown-person', `The worker ${args.worker} is not among the staff as a caseworker.`);
  const supervised = args.staff.some((member) => member.role === 'supervisor' || member.role === 'programme-manager');
  return supervised
    ? null
    : refusal(
        'unknown-person',
        'Nobody can approve a plan: name a supervisor or a programme manager under "staff".',
        'S1.7',
      );
}

function datesIn(args: OpeningArgs): [string, string][] {
  return [
    ...(args.firstContacts ?? []).map((contact): [string, string] => ['The first contact', contact.on]),
    ...(args.removals ?? []).map((removal): [string, string] => ['The removal', removal.on]),
    ...(args.placements ?? []).map((placement): [string, string] => ['The placement', placement.from]),
    ...args.family.flatMap((member): [string, string][] => (member.birth ? [['The birth', member.birth]] : [])),
    ...args.family.flatMap(({ rightsTerminatedOn: on }): [string, string][] =>
      on ? [['The termination of rights', on]] : [],
    ),
  ];
}
