import { isMonth, type Month } from '../../../../domain/calendar/civil-date';
import type { Case } from '../../../../domain/case/case';
import { type Contact, contactsInMonth, seenInMonth, type Sighting } from '../../../../domain/case/contact';
import type { Duty } from '../../../../domain/duties/duty';

/** One person in one month in which they are to be seen. */
export interface PersonMonth {
  person: string;
  month: Month;
  duty: Duty;
  /** The visit that counts. */
  seen: Sighting | null;
  /** What else was tried or said in that month. */
  others: readonly Contact[];
}

const OWED = ['contact', 'caregiver-contact'];

/** Who is to be seen in which month, the latest month in front, everybody of a month in the order of the family. */
export function personMonths(aCase: Case, duties: readonly Duty[]): Map<Month, PersonMonth[]> {
  const months = new Map<Month, PersonMonth[]>();
  for (const duty of duties) {
    const [kind = '', person = '', month = ''] = duty.id.split('/');
    if (!OWED.includes(kind) || !isMonth(month)) continue;
    const seen = seenInMonth(aCase, person, month);
    const others = contactsInMonth(aCase, person, month).filter((contact) => contact !== seen?.contact);
    months.set(month, [...(months.get(month) ?? []), { person, month, duty, seen, others }]);
  }
  return new Map([...months].sort(([one], [other]) => (one < other ? 1 : -1)));
}
