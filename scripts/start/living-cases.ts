import { join } from 'node:path';
import { addDays, addMonths, type CivilDate, daysBetween, isCivilDate } from '../../domain/calendar/civil-date';
import type { CommandName } from '../../domain/commands/catalogue';
import { readScenario } from '../../client/simulate/scenario-file';

/** A case of the demo as it stands on the day of its opening: its past, and what was said to it since. */
export interface LivingCase {
  id: string;
  of: (today: CivilDate) => {
    by: string;
    opening: Record<string, unknown>;
    told: { by: string; command: CommandName; args: Record<string, unknown> }[];
  };
}

const STAFF = [
  { id: 'w-hale', role: 'caseworker' },
  { id: 'w-teague', role: 'caseworker' },
  { id: 's-okafor', role: 'supervisor' },
  { id: 's-lindqvist', role: 'stand-in' },
  { id: 'm-vasquez', role: 'programme-manager' },
];

const JOINT = [
  { id: 'd-pruitt', role: 'dhs-caseworker' },
  { id: 'i-dunmore', role: 'dcfs-worker' },
  { id: 'l-asher', role: 'dhs-liaison' },
];

/** One for each thing that there is to try: a plan to write, one to approve, visits, a report, what is late, a transfer. */
export const LIVING_CASES: LivingCase[] = [
  { id: 'DEMO-1', of: planToWrite },
  { id: 'DEMO-3', of: planToApprove },
  { id: 'DEMO-4', of: visitsAndReport },
  { id: 'DEMO-5', of: updateThatIsLate },
  { id: 'DEMO-6', of: exceptionToDecide },
  { id: 'DEMO-7', of: transferToDecide },
];

/** Late enough in the thirty days that the first reminders come this week. */
function planToWrite(today: CivilDate) {
  const removed = addDays(today, -20);
  return {
    by: 'w-hale',
    opening: {
      policy: 'santa-clara@2027.1',
      unit: 'unit-3',
      family: [
        { id: 'child-1', role: 'child', birth: '2018-05-17' },
        { id: 'child-2', role: 'child', birth: '2021-09-02' },
        { id: 'parent-1', role: 'parent' },
        { id: 'caregiver-1', role: 'caregiver' },
      ],
      staff: STAFF,
      worker: 'w-hale',
      removals: [{ child: 'child-1', on: removed }],
      placements: [{ child: 'child-1', caregiver: 'caregiver-1', from: removed }],
    },
    told: [],
  };
}

const SAMPLE = join(__dirname, '../../test/scenarios/sample-plan.yaml');

/** The first plan of the guide's sample, written and submitted as if its last day of work were today. */
function planToApprove(today: CivilDate) {
  const { opening, steps } = readScenario(SAMPLE);
  const submitted = steps.findIndex(({ command }) => command === 'submitPlan');
  const days = daysBetween(steps[submitted]?.date ?? today, today);
  const moved = <T>(value: T) => movedBy(value, days);
  return {
    by: 'w-hale',
    opening: {
      ...moved(opening.args),
      unit: 'unit-3',
      staff: STAFF,
      worker: 'w-hale',
    },
    told: steps.slice(0, submitted + 1).map(({ command, args }) => ({ by: 'w-hale', command, args: moved(args) })),
  };
}

/** A plan whose update falls due this week, people to be seen this month, and the reports of a joint service. */
function visitsAndReport(today: CivilDate) {
  const approved = addDays(addMonths(today, -6), 5);
  const removed = addDays(approved, -24);
  return {
    by: 'w-hale',
    opening: {
      policy: 'reference@2027.1',
      unit: 'unit-3',
      programme: 'family-reunification',
      family: [
        { id: 'child-1', role: 'child', birth: '2013-03-21', goal: 'Return Home' },
        { id: 'child-2', role: 'child', birth: '2016-11-08', goal: 'Return Home' },
        { id: 'child-3', role: 'child', birth: '2020-06-30', goal: 'Return Home' },
        { id: 'parent-1', role: 'parent', birth: '1989-01-12' },
        { id: 'parent-2', role: 'parent', birth: '1986-07-04' },
        { id: 'caregiver-1', role: 'caregiver' },
      ],
      staff: [...STAFF, ...JOINT],
      worker: 'w-hale',
      removals: ['child-1', 'child-2', 'child-3'].map((child) => ({ child, on: removed })),
      placements: ['child-1', 'child-2', 'child-3'].map((child) => ({
        child,
        caregiver: 'caregiver-1',
        from: removed,
      })),
      takenOver: { plans: [approved], hearings: [{ kind: 'status-review', on: addDays(today, 26) }] },
    },
    told: [
      told('openEnrolment', {
        chapter: 'dcfs-2151a',
        from: addDays(today, -20),
        participants: ['parent-1', 'child-1', 'child-2', 'child-3'],
        owner: 'd-pruitt',
        partner: 'i-dunmore',
        liaison: 'l-asher',
      }),
    ],
  };
}

/** A plan that should have been updated days ago: what it shows is late, and nothing of the past was mailed. */
function updateThatIsLate(today: CivilDate) {
  const approved = addDays(addMonths(today, -6), -4);
  return {
    by: 'w-hale',
    opening: {
      policy: 'santa-clara@2027.1',
      unit: 'unit-3',
      programme: 'permanency-planning',
      family: [
        { id: 'child-1', role: 'child', birth: '2011-12-02', goal: 'Adoption' },
        { id: 'parent-1', role: 'parent' },
        { id: 'caregiver-1', role: 'caregiver' },
      ],
      staff: STAFF,
      worker: 'w-hale',
      removals: [{ child: 'child-1', on: addDays(addMonths(approved, -6), -28) }],
      takenOver: { plans: [addMonths(approved, -6), approved], hearings: [] },
    },
    told: [],
  };
}

/** Somebody cannot be seen every month: the supervisor decides. */
function exceptionToDecide(today: CivilDate) {
  const approved = addMonths(today, -2);
  return {
    by: 'w-teague',
    opening: {
      policy: 'reference@2027.1',
      unit: 'unit-3',
      family: [
        { id: 'child-1', role: 'child', birth: '2019-04-25', goal: 'Return Home' },
        { id: 'parent-1', role: 'parent' },
        { id: 'parent-2', role: 'parent' },
      ],
      staff: STAFF,
      worker: 'w-teague',
      removals: [{ child: 'child-1', on: addDays(approved, -21) }],
      takenOver: { plans: [approved], hearings: [] },
    },
    told: [
      told(
        'requestContactException',
        {
          person: 'parent-2',
          reason: 'out-of-area',
          replacement: 'phone-or-letter',
          explanation: 'Works on a ship and is ashore every second month.',
        },
        'w-teague',
      ),
    ],
  };
}

/** Another unit asks this one to take a case. */
function transferToDecide(today: CivilDate) {
  const approved = addMonths(today, -1);
  return {
    by: 'w-abara',
    opening: {
      policy: 'santa-clara@2027.1',
      unit: 'unit-4',
      family: [
        { id: 'child-1', role: 'child', birth: '2017-08-14' },
        { id: 'parent-1', role: 'parent' },
      ],
      staff: [
        { id: 'w-abara', role: 'caseworker' },
        { id: 's-lindqvist', role: 'supervisor' },
        { id: 'm-vasquez', role: 'programme-manager' },
      ],
      worker: 'w-abara',
      removals: [{ child: 'child-1', on: addDays(approved, -18) }],
      takenOver: { plans: [approved], hearings: [] },
    },
    told: [
      told(
        'requestTransfer',
        {
          unit: 'unit-3',
          supervisor: 's-okafor',
          worker: 'w-teague',
          reason: 'The family has moved into the district of the other unit.',
        },
        'w-abara',
      ),
    ],
  };
}

function told(command: CommandName, args: Record<string, unknown>, by = 'w-hale') {
  return { by, command, args };
}

/** Every civil date in it moves by so many days; birth dates, too, so that everybody keeps the age of the story. */
function movedBy<T>(value: T, days: number): T {
  if (isCivilDate(value)) return addDays(value, days) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => movedBy(item, days)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, movedBy(item, days)])) as T;
}
