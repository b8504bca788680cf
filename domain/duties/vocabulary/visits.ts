import type { CivilDate, Month } from '../../calendar/civil-date';
import { daysOf, excuses } from '../../case/availability';
import type { Case } from '../../case/case';
import { type Contact, contactsInMonth, countsFor, isVisit, seenInMonth } from '../../case/contact';
import { approvedExceptions } from '../../case/exception';
import { heldCaseOn } from '../../case/staff';
import { coversMonth, type MonthSubject, type Span } from './months';

/* Whether somebody was seen in a month, and what stood in the way. */

/** A person in a month. */
export type PersonMonth = MonthSubject<Span & { person: string }>;

/** The first visit of the month with this person that counts (GLOSSARY b9). */
export const seenThatMonth = (aCase: Case, { span: { person }, month }: PersonMonth): CivilDate | null =>
  seenInMonth(aCase, person, month)?.on ?? null;

/** A stretch that stands in the way of a visit. */
interface Hindrance {
  what: string;
  from: CivilDate;
  to: CivilDate | null;
}

/** What may excuse visits to a person: unavailability as the manuals know it, and approved exceptions (S3.11). */
export function hindrancesOf(aCase: Case, person: string): Hindrance[] {
  const absences = aCase.absences.filter((absence) => absence.person === person && excuses(absence));
  const exceptions = approvedExceptions(aCase).filter(({ exception }) => exception.person === person);
  return [
    ...absences.map((absence) => ({ what: absence.status, ...daysOf(absence) })),
    ...exceptions.map(({ from, to }) => ({ what: 'contact exception', from, to })),
  ].filter(({ from, to }) => to === null || from <= to);
}

/** Excused only when every day of the month is covered (GLOSSARY b11, e24). */
export function coveredThroughout(aCase: Case, { span: { person }, month }: PersonMonth): string | null {
  const hindrances = hindrancesOf(aCase, person);
  if (hindrances.length === 0 || !coversMonth(hindrances, month)) return null;
  return hindrances
    .filter((each) => touches(each, month))
    .map(stretchInWords)
    .join('; ');
}

/** All that stood in the way of a visit on days of a month, in codes: what excuses and what is only shown (S3.13, S3.21). */
export function inTheWay(aCase: Case, person: string, month: Month): string[] {
  const shown = aCase.absences.filter((absence) => absence.person === person && !excuses(absence));
  const all = [...hindrancesOf(aCase, person), ...shown.map((each) => ({ what: each.status, ...daysOf(each) }))];
  return [...new Set(all.filter((each) => touches(each, month)).map(({ what }) => what))];
}

/** What the explanation of a month says: the visit, what does not count, and what covers the month in part. */
export function visitsInWords(aCase: Case, subject: PersonMonth): string[] {
  const { span, month } = subject;
  return [
    ...seenInWords(aCase, span.person, month),
    ...uncounted(aCase, span.person, month),
    ...partlyCovered(aCase, subject),
    ...shownOnly(aCase, span.person, month),
  ];
}

function seenInWords(aCase: Case, person: string, month: Month): string[] {
  const seen = seenInMonth(aCase, person, month);
  if (!seen) return [];
  const { contact } = seen;
  const stoodIn = contact?.covering && !heldCaseOn(aCase, contact.by, contact.on);
  const place = contact?.place ? ` (${contact.place})` : '';
  return [`seen on ${seen.on}${place}${stoodIn ? `, covered by ${contact.by} (S3.4)` : ''}`];
}

function uncounted(aCase: Case, person: string, month: Month): string[] {
  const notes = contactsInMonth(aCase, person, month).filter((contact) => !countsFor(aCase, contact, person));
  return notes.map((contact) => `does not count as seen: ${noteInWords(contact, person)}`);
}

function noteInWords(contact: Contact, person: string): string {
  const { on, method, status, by } = contact;
  if (status === 'attempted') return `${method}, attempted on ${on} (S3.15)`;
  if (!isVisit(contact)) return `${method} on ${on} (S3.20)`;
  if (!contact.seen.includes(person)) return `visit on ${on}, ${person} was not seen (S3.16)`;
  return `visit on ${on} by ${by}, who did not hold the case and was not said to cover (S3.4)`;
}

function partlyCovered(aCase: Case, { span: { person }, month }: PersonMonth): string[] {
  const hindrances = hindrancesOf(aCase, person).filter((each) => touches(each, month));
  if (hindrances.length === 0 || coversMonth(hindrances, month)) return [];
  return [`covered in part only, so the visit stands: ${hindrances.map(stretchInWords).join('; ')}`];
}

/** In prison, in hospital: recorded and shown beside the contact that does happen; excuses nothing by itself (S3.13). */
function shownOnly(aCase: Case, person: string, month: Month): string[] {
  return aCase.absences
    .filter((absence) => absence.person === person && !excuses(absence) && touches(daysOf(absence), month))
    .map(
      (absence) => `${stretchInWords({ what: absence.status, ...daysOf(absence) })}: excuses nothing by itself (S3.13)`,
    );
}

function touches({ from, to }: { from: CivilDate; to: CivilDate | null }, month: Month): boolean {
  return from <= `${month}-31` && (to === null || to >= `${month}-01`);
}

function stretchInWords({ what, from, to }: Hindrance): string {
  return to === null ? `${what} since ${from}` : `${what} from ${from} to ${to}`;
}
