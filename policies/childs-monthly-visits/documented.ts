import { addDays, type CivilDate, type Month, monthOf, nextMonth } from '../../domain/calendar/civil-date';
import { type Absence, daysOf, excuses } from '../../domain/case/availability';
import type { Case } from '../../domain/case/case';
import { callOrLetterDays, seenInMonth } from '../../domain/case/contact';
import { goneOn, memberOf } from '../../domain/case/family';
import type { MissReason } from '../../domain/case/miss-reason';
import type { CaseRole } from '../../domain/case/staff';
import { coversMonth } from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';

const SOURCE = 'Practice Improvement Tip';

/*
 *   If a parent on your caseload is in prison or living elsewhere and you cannot see that parent face-to-face every
 *   month, use case notes to document what contact you do have with the parent, such as phone calls and letters.
 *
 * Said of the month that is over, when the parent was away throughout and no call, letter or visit is on record.
 */
export const contactNotNoted: WarningRule = {
  code: 'contact-not-noted',
  source: SOURCE,
  cites: ['S3.13'],
  finds: (aCase, { today }) =>
    parentsAway(aCase, monthBefore(today)).map(({ id, person, status }) => ({
      key: `${id}-${monthBefore(today)}`,
      sentence: `${person} is recorded as ${status}, and no call, letter or visit of ${monthBefore(today)} is on record. Record what contact there was.`,
    })),
  changesOn: (aCase, today) =>
    aCase.absences.some((absence) => !excuses(absence)) ? `${nextMonth(monthOf(today))}-01` : null,
};

function parentsAway(aCase: Case, month: Month): Absence[] {
  return aCase.absences.filter(
    (absence) =>
      isAway(absence) &&
      memberOf(aCase, absence.person)?.role === 'parent' &&
      goneOn(aCase, absence.person) === null &&
      coversMonth([daysOf(absence)], month) &&
      !isNoted(aCase, absence.person, month),
  );
}

/** A parent whom an order keeps away is not written to. */
function isAway({ status }: Absence): boolean {
  return status === 'incarcerated' || status === 'hospitalised';
}

function isNoted(aCase: Case, person: string, month: Month): boolean {
  return (
    seenInMonth(aCase, person, month) !== null || callOrLetterDays(aCase, person).some((on) => monthOf(on) === month)
  );
}

const SUPERVISING: readonly CaseRole[] = ['supervisor', 'stand-in', 'programme-manager'];

/*
 *   Please use information from the Dashboard to verify that the only children not being seen are the ones who cannot be
 *   seen for a specific reason. […] you can also document why the child is not being seen in a case note when the case is
 *   staffed with the unit supervisor.
 *
 * Said of a child's visit that was missed in the two months before, until the supervisor gave the reason, or the day on
 * which the case was staffed is on record.
 */
export const reasonNotStaffed: WarningRule = {
  code: 'reason-not-staffed',
  source: SOURCE,
  cites: ['S3.22', 'S3.23'],
  finds: (aCase, { today }) =>
    Object.entries(aCase.missReasons)
      .filter(([duty, reason]) => isOfAChild(aCase, duty, today) && !isStaffed(aCase, reason))
      .map(([duty, { code }]) => ({
        key: duty.replaceAll('/', '-'),
        sentence: `${duty} was missed (${code}), and the supervisor has not been part of it. Staff the case, and record the day with the reason (recordMissReason).`,
      })),
  changesOn: (aCase, today) =>
    Object.values(aCase.missReasons).some((reason) => !isStaffed(aCase, reason))
      ? `${nextMonth(monthOf(today))}-01`
      : null,
};

function isOfAChild(aCase: Case, duty: string, today: CivilDate): boolean {
  const [kind, person = '', month = ''] = duty.split('/');
  const since = monthBefore(`${monthBefore(today)}-01`);
  return kind === 'contact' && month >= since && memberOf(aCase, person)?.role === 'child';
}

function isStaffed({ staff }: Case, { by, staffedOn }: MissReason): boolean {
  const roles = staff.filter(({ id }) => id === by).map(({ role }) => role);
  return staffedOn !== undefined || roles.some((role) => SUPERVISING.includes(role));
}

function monthBefore(day: CivilDate): Month {
  return monthOf(addDays(`${monthOf(day)}-01`, -1));
}
