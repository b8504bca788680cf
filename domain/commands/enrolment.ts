import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { type Enrolment, ENROLMENT_CHAPTERS, enrolledOn, enrolmentOf } from '../case/enrolment';
import { activeStaff, isActive, type StaffRole } from '../case/staff';
import { command, firstRefusal, unknownPeople } from './command';
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
  description: 'Enrol the case in a joint service or a monthly review, from a day on',
  by: DCFS,
  shape: enrolmentShape,
  decide: (aCase, args, moment) =>
    firstRefusal(
      unfitEnrolment(args),
      unknownPeople(aCase, args.participants ?? []),
      twiceEnrolled(aCase, args),
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
      firstRefusal(beforeItBegan(enrolment, moment.on)) ?? [{ type: 'enrolmentEnded', enrolment: which, on: moment.on }]
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
  const joint = args.chapter !== 'patp-review';
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

// At least once every 30 days (S0.1); a case may ask for more (S0.2), never for less.
const LONGEST_INTERVAL = 30;

/** What is wrong with an enrolment by itself. */
export function unfitEnrolment({ from, to, reviewEvery }: EnrolmentArgs): Refusal | null {
  const backwards = to !== undefined && to < from;
  return firstRefusal(
    backwards && refusal('date-out-of-order', `The last day (${to}) lies before the first (${from}).`),
    tooRarely(reviewEvery),
  );
}

function tooRarely(reviewEvery: number | undefined): Refusal | null {
  if (reviewEvery === undefined || (reviewEvery >= 1 && reviewEvery <= LONGEST_INTERVAL)) return null;
  const sentence = `Reviews every ${reviewEvery} days: the rule asks for at least one in ${LONGEST_INTERVAL}; a case may only ask for more.`;
  return refusal('malformed-command', sentence, 'S0.1', 'S0.2');
}

function twiceEnrolled(aCase: Case, { chapter, from }: EnrolmentArgs): Refusal | null {
  const running = enrolledOn(aCase, chapter, from);
  return running ? refusal('already-in-progress', `${running.id} (${chapter}) runs already. End it first.`) : null;
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
