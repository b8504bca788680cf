import type { Moment } from '../calendar/moment';
import { GOALS } from '../case/codes';
import type { CaseEvent } from '../case/events';
import { isVoluntary, PROGRAMMES } from '../case/programme';
import { STAFF_ROLES } from '../case/staff';
import { type Begun, command, firstRefusal, inFuture } from './command';
import { enrolledTogether, enrolmentFrom, enrolmentShape, unfitEnrolment, unknownStaff } from './enrolment';
import { beforeBirth, ofAge } from './family-days';
import { type Refusal, refusal } from './refusal';
import { settingsFrom, settingsShape, unfitSettings } from './settings';
import { type ArgsOf, choice, date, flag, id, list, object, optional, time, words } from './shape';
import { takenOver, takenOverShape, unfitPast } from './taken-over';

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

/** A case opens with what is known on that day; what is not known yet is keyed later and moves what depends on it. */
export const openCase = command({
  description: 'Open a case',
  by: [],
  shape: openingShape,
  decide: (aCase, args, moment, { kinds }) =>
    firstRefusal(
      aCase.openedOn !== null && refusal('already-open', `Case ${aCase.id} is open already. Choose another case id.`),
      unfitSettings(args.settings, kinds),
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
