import { type CivilDate, monthOf } from '../../domain/calendar/civil-date';
import { type Absence, isMissing, isMissingChild } from '../../domain/case/availability';
import type { Case } from '../../domain/case/case';
import { callDays, callOrLetterDays, seenInMonth } from '../../domain/case/contact';
import { memberOf } from '../../domain/case/family';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  absenceSpans,
  type AbsenceSpan,
  backBeforeItWasDue,
  CALL_OR_LETTER_EVERY,
  callOrLetter,
  duty,
  eachMonth,
  effortMade,
  effortsInWords,
  exceptionIsOver,
  exceptionsEnd,
  itWasMade,
  type MonthSubject,
  months,
  noDate,
  type ReplacementSubject,
  type Span,
  startedBy,
  theLastDayOfTheMonth,
  theLastOne,
  threeMonthsOn,
} from '../../domain/duties/vocabulary';
import type { Subject } from '../../domain/duties/duty';
import { missingChildren } from '../opp-4-2-case-plan-updates/unavailable-children';
import { parentsSeenByPlan } from './who-is-seen';

const SOURCE = 'Practice Improvement Tip';

const EACH_MONTH = {
  due: theLastDayOfTheMonth,
  closesWithReason: true,
  announce: false,
  announceMoves: false,
  remind: [10, 5, 1],
  escalate: OVERDUE_LADDER,
};

/*
 *   If the parent's whereabouts are unknown, use case notes to document your efforts to locate the parent (such as
 *   letters to the last known address, phone calls to the last known phone number, contact with relatives in attempts to
 *   locate the parents, parent locate services, and home visits to the last known address).
 *   If a child on your case load is on runaway, document the runaway status […] and use case notes to document your
 *   efforts to locate the child.
 *
 * A month with a single day of absence has its effort.
 */
const LOCATE = {
  title: ({ span, month }: MonthSubject<AbsenceSpan>) => `Locate effort for ${span.person} in ${month}`,
  source: SOURCE,
  cites: ['S3.14', 'S3.18'],
  ...EACH_MONTH,
  metBy: effortMade,
  cancelledBy: backBeforeItWasDue((_, absence) => isMissing(absence)),
  details: effortsInWords,
};

const whoeverIsMissing = absenceSpans((_, absence) => isMissing(absence));

export const locatePerson = duty<MonthSubject<AbsenceSpan>>('locate-effort', {
  ...eachMonth(whoeverIsMissing),
  ...LOCATE,
});

// Beside OPP 4-2: the months in which a child ran away or was abducted have their effort from there, under the same id.
const goneUnknown = (aCase: Case, absence: Absence) => isMissing(absence) && !isMissingChild(aCase, absence);
const whereaboutsUnknown = eachMonth(absenceSpans(goneUnknown));
const ofMissingChildren = eachMonth(missingChildren);

export const locateOthers = duty<MonthSubject<AbsenceSpan>>('locate-effort', {
  ...whereaboutsUnknown,
  per: (aCase, asOf) => {
    const known = new Set(ofMissingChildren.per(aCase, asOf).map(({ key }) => key));
    return whereaboutsUnknown.per(aCase, asOf).filter(({ key }) => !known.has(key));
  },
  ...LOCATE,
});

/*
 *   When a child is in out-of-state placement, document your monthly phone calls to the child/placement.
 */
const isOutOfState = (_: Case, { status }: Absence) => status === 'icpc';

export const outOfStateCall = duty<MonthSubject<AbsenceSpan>>('out-of-state-call', {
  title: ({ span, month }) => `Call to ${span.person}, placed out of state, in ${month}`,
  source: SOURCE,
  cites: ['S1.92', 'S3.19'],
  ...eachMonth(absenceSpans(isOutOfState)),
  ...EACH_MONTH,
  metBy: (aCase, { span: { person }, month }) => {
    const called = [...callDays(aCase, person), ...callsToTheHome(aCase, person)];
    return called.filter((on) => monthOf(on) === month).sort()[0] ?? null;
  },
  cancelledBy: backBeforeItWasDue(isOutOfState),
});

/** A call to the placement is one to the child (S3.19): to the home in which the child lived that day, and no other. */
function callsToTheHome(aCase: Case, child: string): CivilDate[] {
  const homes = aCase.placements.filter((each) => each.child === child);
  return homes.flatMap(({ caregiver, from, to }) =>
    callDays(aCase, caregiver).filter((on) => from <= on && (to === null || on <= to)),
  );
}

/*
 *   When exceptions are made to parent contact, telephone or written correspondence shall be made a minimum of once
 *   every three months.
 *   If a parent on your caseload is in prison or living elsewhere and you cannot see that parent face-to-face every
 *   month, use case notes to document what contact you do have with the parent, such as phone calls and letters.
 */
export const phoneOrLetter = duty<ReplacementSubject>('phone-or-letter', {
  title: ({ exception }) => `Phone or letter to ${exception.person}`,
  source: SOURCE,
  cites: ['S3.12', 'S3.13'],
  per: callOrLetter,
  since: theLastOne,
  due: months(CALL_OR_LETTER_EVERY),
  metBy: itWasMade,
  cancelledBy: exceptionIsOver,
  changesOn: exceptionsEnd,
  followedBy: threeMonthsOn,
  announce: true,
  announceMoves: false,
  remind: [14, 3],
  escalate: OVERDUE_LADDER,
});

interface ParentSubject extends Subject {
  person: string;
  since: CivilDate;
}

/*
 *   If the child's permanency goal is not family reunification or remain with family, the CPS Specialist shall consult
 *   with their supervisor to develop a plan for contact with parents whose parental rights have not been terminated and
 *   whose whereabouts are known.
 */
export const parentContactPlan = duty<ParentSubject>('parent-contact-plan', {
  title: ({ person }) => `Plan for contact with ${person}, with the supervisor`,
  source: SOURCE,
  cites: ['S3.10'],
  per: (aCase, { today }) => parentsSeenByPlan(aCase, today).map((each) => ({ key: each.person, ...each })),
  since: (_, { since }) => startedBy({ on: since, what: 'monthly contact is not required any more' }),
  due: noDate,
  metBy: (aCase, { person, since }) => {
    const on = memberOf(aCase, person)?.contactPlanOn ?? null;
    return on !== null && on >= since ? on : null;
  },
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: [],
});

interface Home extends Span {
  caregiver: string;
}

/*
 *   What are the benefits of maintaining monthly contact with children, birth families and providers?
 *
 * A stated good, not a demand: it runs only where the agency says so (limits: 'caregiver-contact').
 */
export const caregiverContact = duty<MonthSubject<Home>>('caregiver-contact', {
  title: ({ span, month }) => `Contact with ${span.caregiver} for ${month}`,
  source: SOURCE,
  cites: ['S3.24'],
  ...eachMonth<Home>((aCase) =>
    aCase.placements.map(({ caregiver, from, to }) => ({
      key: caregiver,
      caregiver,
      from: from < (aCase.openedOn ?? from) ? (aCase.openedOn as CivilDate) : from,
      to: to ?? aCase.closure?.on ?? null,
    })),
  ),
  ...EACH_MONTH,
  metBy: (aCase, { span: { caregiver }, month }) =>
    seenInMonth(aCase, caregiver, month)?.on ??
    callOrLetterDays(aCase, caregiver).find((on) => monthOf(on) === month) ??
    null,
  needsLimit: true,
  remind: [5],
  escalate: [],
});
