import { addDays, type Month, monthOf, monthsBetween } from '../calendar/civil-date';
import { isMissingChild } from '../case/availability';
import type { Case } from '../case/case';
import { type Contact, contactsInMonth, countsFor, isVisit, seenInMonth } from '../case/contact';
import { exceptionOf } from '../case/exception';
import type { RecordedEvent } from '../case/events';
import { workerOf } from '../case/recipients';
import { dutyIn } from '../duties/agenda';
import type { View } from '../duties/diff';
import { isOwed } from '../duties/duty';
import { coversMonth } from '../duties/vocabulary/months';
import { hindrancesOf } from '../duties/vocabulary/visits';
import { aboutDuty } from './about-duties';
import type { Announcers } from './announce';
import type { Facts, NoticeDraft } from './notice';

/** What the worker is told of visits, of people who cannot be seen, and of exceptions. */
export const CONTACT_ANNOUNCERS: Announcers = {
  contactRecorded: (contact, view, recorded) =>
    contact.with.flatMap((person) => saved(person, contact, view, recorded)),
  // Who corrects sees what becomes of the month; who holds the case is told when a visit is owed after all.
  contactCorrected: ({ was, ...contact }, view, recorded) => owedAfterAll([was, contact], view, recorded),
  contactDeleted: (was, view, recorded) => owedAfterAll([was], view, recorded),
  personUnavailable: ({ person, status, from, id }, view, recorded) => [
    aboutAvailability(person, view, recorded, 'status', 'person-unavailable', { absence: id, status, from }),
  ],
  unavailabilityCorrected: ({ person, status, from, absence, returnedOn }, view, recorded) => [
    returnedOn
      ? aboutAvailability(person, view, recorded, 'status', 'person-available', { absence, from: returnedOn })
      : aboutAvailability(person, view, recorded, 'status', 'person-unavailable', { absence, status, from }),
  ],
  personAvailable: ({ person, on }, view, recorded) => [
    aboutAvailability(person, view, recorded, 'status', 'person-available', { from: on }),
  ],
  // The form goes to the Placement Tracking Team when the placement of a missing child will not continue (S1.91).
  placementEnded: ({ child, on }, view, recorded) =>
    missingOn(view.aCase, child, on)
      ? [aboutAvailability(child, view, recorded, 'document', 'whereabouts-unknown-form', { ended: on })]
      : [],
  contactExceptionApproved: ({ exception, from, to }, view, recorded) => {
    const partly = monthsBetween(monthOf(from), monthOf(to)).filter((month) => !covered(view.aCase, exception, month));
    const facts = { from, to, partly: partly.join(', ') };
    return [aboutException(exception, view, recorded, 'exception-approved', facts)];
  },
  contactExceptionRefused: ({ exception }, view, recorded) => [
    { ...aboutException(exception, view, recorded, 'exception-refused'), about: idOf('exception-approval', exception) },
  ],
  exceptionExpiryDecided: ({ exception, renew }, view, recorded) => [
    aboutException(exception, view, recorded, 'exception-ends', { renew }),
  ],
  contactExceptionEnded: ({ exception, on }, view, recorded) => [
    aboutException(exception, view, recorded, 'exception-ends', { renew: false, to: on, seenFrom: addDays(on, 1) }),
  ],
};

/** Whether the note is the visit that the month asked for, or leaves it open; nothing when it was seen to before. */
function saved(person: string, contact: Contact, view: View, recorded: RecordedEvent): NoticeDraft[] {
  const month = monthOf(contact.on);
  const duty = dutyIn(view.agenda, `contact/${person}/${month}`);
  if (!duty) return [];
  const facts = { person, method: contact.method, on: contact.on };
  const owed: boolean = isOwed(duty);
  if (owed)
    return [aboutDuty(duty, view, recorded, 'status', 'contact-open', { ...facts, why: whyOpen(person, contact) })];
  return duty.state === 'met' && isTheOnlyVisit(view.aCase, person, contact)
    ? [aboutDuty(duty, view, recorded, 'status', 'contact-done', facts)]
    : [];
}

/** Why a contact leaves the month open, in a code: the sentence is in words.ts. */
function whyOpen(person: string, contact: Contact): string {
  if (contact.status === 'attempted') return 'attempted';
  if (!isVisit(contact)) return 'not-in-person';
  return contact.seen.includes(person) ? 'not-assigned' : 'not-seen';
}

function isTheOnlyVisit(aCase: Case, person: string, { id, on }: Contact): boolean {
  const visits = contactsInMonth(aCase, person, monthOf(on)).filter((contact) => countsFor(aCase, contact, person));
  return visits.length === 1 && seenInMonth(aCase, person, monthOf(on))?.contact?.id === id;
}

function owedAfterAll(notes: Pick<Contact, 'on' | 'with'>[], view: View, recorded: RecordedEvent): NoticeDraft[] {
  const ids = notes.flatMap(({ on, with: people }) => people.map((person) => `contact/${person}/${monthOf(on)}`));
  const duties = [...new Set(ids)].map((id) => dutyIn(view.agenda, id)).filter((duty) => isOwed(duty));
  return duties.map((duty) => aboutDuty(duty, view, recorded, 'status', 'contact-open', { why: 'changed' }));
}

function missingOn(aCase: Case, child: string, on: string): boolean {
  return aCase.absences.some(
    (absence) =>
      absence.person === child &&
      isMissingChild(aCase, absence) &&
      absence.from <= on &&
      (absence.returnedOn === null || on < absence.returnedOn),
  );
}

function covered(aCase: Case, exception: string, month: Month): boolean {
  return coversMonth(hindrancesOf(aCase, exceptionOf(aCase, exception)?.person ?? ''), month);
}

function aboutAvailability(
  person: string,
  { aCase, agenda }: View,
  { sequence }: RecordedEvent,
  kind: NoticeDraft['kind'],
  topic: NoticeDraft['topic'],
  facts: Facts,
): NoticeDraft {
  return {
    kind,
    topic,
    about: `availability/${person}`,
    title: `Availability of ${person}`,
    occasion: `event-${sequence}`,
    to: workerOf(aCase, agenda.today),
    due: null,
    because: '',
    facts: { person, ...facts },
  };
}

function aboutException(
  id: string,
  { aCase, agenda }: View,
  { sequence }: RecordedEvent,
  topic: NoticeDraft['topic'],
  facts: Facts = {},
): NoticeDraft {
  const exception = exceptionOf(aCase, id);
  const [person, to] = [exception?.person ?? '', exception?.to ?? null];
  return {
    kind: 'status',
    topic,
    about: idOf('exception-expiry', id),
    title: `Contact exception for ${person}`,
    occasion: `event-${sequence}`,
    to: workerOf(aCase, agenda.today),
    due: to,
    because: '',
    facts: { exception: id, person, to, seenFrom: to && addDays(to, 1), ...facts },
  };
}

function idOf(kind: string, exception: string): string {
  return `${kind}/${exception.replace('exception-', '')}`;
}
