import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import {
  type Enrolment,
  ENROLMENT_CHAPTERS,
  type EnrolmentChapter,
  enrolmentOf,
  enrolmentsIn,
} from '../case/enrolment';
import { RSP_INTERVAL } from '../case/rsp';
import { activeStaff, isActive, type StaffRole } from '../case/staff';
import { A_YEAR_BEFORE, beforeTheCase, type Begun, command, firstRefusal, unknownPeople } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { DCFS, EITHER_AGENCY } from './rights';
import { type ArgsOf, choice, date, id, list, number, optional } from './shape';

/** A dated stretch of a chapter; people who are not named are those with the role in the case. */
export const enrolmentShape = {
  chapter: choice('what the case is enrolled in', ENROLMENT_CHAPTERS),
  from: date('first day'),
  to: optional(date('last day, if one is planned')),
  participants: optional(list(id('participant'))),
  owner: optional(id('the DHS caseworker')),
  partner: optional(id('the DCFS worker')),
  liaison: optional(id('the DHS liaison')),
  reviewEvery: optional(number('days between reviews, when this case needs a shorter interval than the rule')),
};

type EnrolmentArgs = ArgsOf<typeof enrolmentShape>;

/** The joint rules apply while a family is served by both agencies (S0.6). */
export const openEnrolment = command({
  description: 'Enrol the case in a joint service, a monthly review or an investigation, from a day on',
  by: DCFS,
  shape: enrolmentShape,
  decide: (aCase, args, moment) =>
    firstRefusal(
      unfitEnrolment(aCase, args),
      unknownPeople(aCase, args.participants ?? []),
      twiceEnrolled(aCase.enrolments, args),
      ...staffOf(args).map((person) => unknownPartner(aCase, person)),
    ) ?? [{ type: 'enrolmentOpened', ...enrolmentFrom(aCase, args, aCase.enrolments.length + 1, moment) }],
});

export const changeEnrolment = command({
  description: 'Change who owes the duties of an enrolment, or how often it is reviewed',
  by: EITHER_AGENCY,
  shape: {
    enrolment: id('enrolment, such as enrolment-1'),
    owner: optional(id('the DHS caseworker')),
    partner: optional(id('the DCFS worker')),
    liaison: optional(id('the DHS liaison')),
    reviewEvery: optional(number('days between reviews')),
  },
  decide: (aCase, { enrolment: which, ...change }) => {
    const enrolment = runningEnrolment(aCase, which);
    if (isRefusal(enrolment)) return enrolment;
    const said = Object.entries(change).filter(([, value]) => value !== undefined);
    return (
      firstRefusal(
        said.length === 0 && refusal('malformed-command', 'Say what is to change.'),
        tooRarely(change.reviewEvery),
        ...staffOf(change).map((person) => unknownPartner(aCase, person)),
      ) ?? [{ type: 'enrolmentChanged', enrolment: which, ...Object.fromEntries(said) }]
    );
  },
});

/** A planned end moves what is due on the closing day (GLOSSARY e29). */
export const planEnrolmentEnd = command({
  description: 'Plan the last day of an enrolment',
  by: DCFS,
  shape: { enrolment: id('enrolment'), on: date('last day') },
  decide: (aCase, { enrolment: which, on }, moment) => {
    const enrolment = runningEnrolment(aCase, which);
    if (isRefusal(enrolment)) return enrolment;
    return (
      firstRefusal(
        on < moment.on && refusal('date-out-of-order', `The last day (${on}) has passed. If it has ended, end it.`),
        beforeItBegan(enrolment, on),
        overAnother(aCase, { ...enrolment, to: on }),
      ) ?? [{ type: 'enrolmentEndPlanned', enrolment: which, on }]
    );
  },
});

/** What is open is cancelled; a report of the last month stays owed. */
export const endEnrolment = command({
  description: 'End an enrolment today',
  by: DCFS,
  shape: { enrolment: id('enrolment') },
  decide: (aCase, { enrolment: which }, moment) => {
    const enrolment = runningEnrolment(aCase, which);
    if (isRefusal(enrolment)) return enrolment;
    return (
      firstRefusal(
        beforeItBegan(enrolment, moment.on),
        overAnother(aCase, { ...enrolment, to: moment.on, endedOn: moment.on }),
      ) ?? [{ type: 'enrolmentEnded', enrolment: which, on: moment.on }]
    );
  },
});

/** An enrolment as given, with the people whom the case knows in the roles that are not named. */
export function enrolmentFrom(
  aCase: Pick<Case, 'staff'>,
  args: EnrolmentArgs,
  number: number,
  moment: Moment,
): Omit<Enrolment, 'endedOn'> {
  const joint = args.chapter === 'dcfs-2151a' || args.chapter === 'rsp-review';
  const known = (role: StaffRole, named: string | undefined) =>
    named ?? (joint ? (activeStaff(aCase as Case, role)[0] ?? null) : null);
  return {
    id: `enrolment-${number}`,
    chapter: args.chapter,
    from: args.from ?? moment.on,
    to: args.to ?? null,
    owner: known('dhs-caseworker', args.owner),
    partner: known('dcfs-worker', args.partner),
    liaison: known('dhs-liaison', args.liaison),
    participants: args.participants ?? [],
    reviewEvery: args.reviewEvery ?? null,
  };
}

/** What is wrong with an enrolment by itself. */
export function unfitEnrolment(begun: Begun, { from, to, reviewEvery }: EnrolmentArgs): Refusal | null {
  const backwards = to !== undefined && to < from;
  return firstRefusal(
    beforeTheCase(begun, 'The first day of the enrolment', from, A_YEAR_BEFORE),
    backwards && refusal('date-out-of-order', `The last day (${to}) lies before the first (${from}).`),
    tooRarely(reviewEvery),
  );
}

function tooRarely(reviewEvery: number | undefined): Refusal | null {
  if (reviewEvery === undefined || (reviewEvery >= 1 && reviewEvery <= RSP_INTERVAL)) return null;
  const sentence = `Reviews every ${reviewEvery} days: the rule asks for at least one in ${RSP_INTERVAL}; a case may only ask for more.`;
  return refusal('malformed-command', sentence, 'S0.1', 'S0.2');
}

type Stretch = Pick<Enrolment, 'chapter' | 'from' | 'to' | 'endedOn'>;

const ONE_AT_A_TIME: Record<EnrolmentChapter, string> = {
  'dcfs-2151a': 'S0.6',
  'rsp-review': 'S0.1',
  'patp-review': 'S4.61',
  investigation: 'S3.1',
};

/** A case is enrolled in a chapter once at a time, however late somebody keys it. */
function twiceEnrolled(enrolments: readonly Enrolment[], { chapter, from, to }: EnrolmentArgs): Refusal | null {
  const other = enrolments.find((each) => meets(each, { chapter, from, to: to ?? null, endedOn: null }));
  if (!other) return null;
  const [until, advice] = other.endedOn
    ? [` to ${other.to}`, 'Check the first day.']
    : [other.to ? `, planned to ${other.to}` : '', 'End it first, or check the days.'];
  const sentence = `${other.id} (${chapter}) runs from ${other.from}${until}. ${advice}`;
  return refusal('already-in-progress', sentence, ONE_AT_A_TIME[chapter]);
}

/** Two of one opening that run at the same time. */
export function enrolledTogether(given: readonly EnrolmentArgs[]): Refusal | null {
  const stretches = given.map(({ chapter, from, to = null }) => ({ chapter, from, to, endedOn: null }));
  const twice = stretches.find((each, index) => stretches.slice(0, index).some((other) => meets(each, other)));
  const sentence = `Two enrolments in ${twice?.chapter} run at the same time. Give each its own days.`;
  return twice ? refusal('already-in-progress', sentence, ONE_AT_A_TIME[twice.chapter]) : null;
}

/** A later end must not run into the one that followed. */
function overAnother(aCase: Case, changed: Enrolment): Refusal | null {
  const other = enrolmentsIn(aCase, changed.chapter).find((each) => each.id !== changed.id && meets(each, changed));
  const sentence = `${other?.id} (${changed.chapter}) runs from ${other?.from}; ${changed.id} cannot end ${changed.to}. What is past its last day is over and needs no end.`;
  return other ? refusal('date-out-of-order', sentence, ONE_AT_A_TIME[changed.chapter]) : null;
}

function meets(one: Stretch, other: Stretch): boolean {
  return one.chapter === other.chapter && (beginsWithin(one, other) || beginsWithin(other, one));
}

/** The day on which somebody ended one may be the first day of the next; one that was ended at once was a mistake. */
function beginsWithin({ from: day, to: last, endedOn: ended }: Stretch, { from, to, endedOn }: Stretch): boolean {
  if (day < from || (ended !== null && last === day)) return false;
  return to === null || (endedOn === null ? day <= to : day < to);
}

/** Named partners of an opening's enrolments who are not among its staff. */
export function unknownStaff(enrolment: EnrolmentArgs, staff: readonly { id: string }[]): Refusal | null {
  const stranger = staffOf(enrolment).find((person) => !staff.some((member) => member.id === person));
  const sentence = `${stranger} is named for an enrolment and is not among the staff. Name ${stranger} under "staff".`;
  return stranger ? refusal('unknown-person', sentence) : null;
}

function staffOf({ owner, partner, liaison }: Pick<EnrolmentArgs, 'owner' | 'partner' | 'liaison'>): string[] {
  return [owner, partner, liaison].filter((person) => person !== undefined);
}

function unknownPartner(aCase: Case, person: string): Refusal | null {
  const sentence = `${person} has no role in this case, or is not active. Add the person first (addStaff).`;
  return isActive(aCase, person) ? null : refusal('unknown-person', sentence);
}

function runningEnrolment(aCase: Case, id: string): Enrolment | Refusal {
  const enrolment = enrolmentOf(aCase, id);
  if (!enrolment) return refusal('unknown-thing', `There is no ${id} in this case. Enrolments: ${listOf(aCase)}.`);
  return enrolment.endedOn
    ? refusal('wrong-state', `${id} (${enrolment.chapter}) was ended on ${enrolment.endedOn}.`)
    : enrolment;
}

function beforeItBegan({ id: which, from }: Enrolment, on: string): Refusal | null {
  return on < from ? refusal('date-out-of-order', `${which} begins ${from}; it cannot end ${on}.`) : null;
}

function listOf(aCase: Case): string {
  return aCase.enrolments.map((each) => `${each.id} (${each.chapter}, from ${each.from})`).join(', ') || 'none';
}
