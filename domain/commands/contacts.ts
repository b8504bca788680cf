import { instantOf } from '../calendar/agency-clock';
import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import {
  type Contact,
  CONTACT_METHODS,
  type ContactNote,
  CONTACT_PLACES,
  CONTACT_STATUSES,
  contactOf,
  isVisit,
  KEPT_FOR_CORRECTION,
} from '../case/contact';
import { command, firstRefusal, inFuture, unknownPeople } from './command';
import { afterLeaving, beforeBirth } from './family-days';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { type ArgsOf, choice, date, flag, id, list, object, optional, text, time, words } from './shape';

const attendance = object({
  person: id('participant'),
  seen: optional(flag('seen in person; true at a completed visit unless said otherwise')),
  alone: optional(flag('seen alone')),
});

const noteShape = {
  on: optional(date('local day; today unless said otherwise')),
  time: optional(time('local time')),
  status: optional(choice('whether anybody was met or reached; completed unless said otherwise', CONTACT_STATUSES)),
  place: optional(choice('where it was', CONTACT_PLACES)),
  conductedBy: optional(id('staff member who made it; whoever records it unless said otherwise')),
  covering: optional(flag('made in the stead of the worker who holds the case')),
  narrative: optional(text('what happened')),
  topics: optional(list(words('topic, from the agency’s list'))),
};

/** Only people who were seen are seen; one note serves everybody in it (S3.15–S3.17, S3.20). */
export const recordContact = command({
  description: 'Record a contact: a visit, a call, a letter, or an attempt',
  by: CASEWORK,
  shape: { method: choice('how it was made', CONTACT_METHODS), with: list(attendance, 1), ...noteShape },
  decide: (aCase, args, moment) => {
    const contact = noteFrom(args, blankNote(aCase, moment));
    return (
      unfitContact(aCase, contact, args.with, moment) ?? [
        { type: 'contactRecorded', ...contact, ...wordsOf(args, contact.seen) },
      ]
    );
  },
});

/** What is keyed wrongly moves what depends on it; with a new list of people, only those on it count. */
export const correctContact = command({
  description: 'Correct a contact that was recorded wrongly; what is not named stays as it was',
  by: CASEWORK,
  shape: {
    contact: id('contact, such as contact-12'),
    method: optional(choice('how it was made', CONTACT_METHODS)),
    with: optional(list(attendance, 1)),
    ...noteShape,
  },
  decide: (aCase, { contact: which, ...args }, moment) => {
    const was = contactOf(aCase, which);
    if (!was) return unknownContact(aCase, which);
    const contact = noteFrom(args, was);
    return (
      unfitContact(aCase, contact, args.with ?? [], moment) ??
      nobodyWasSeen(contact, was, args.with) ?? [
        {
          type: 'contactCorrected',
          was: { on: was.on, with: was.with },
          ...contact,
          ...wordsOf({ ...args, with: args.with ?? [] }, contact.seen),
        },
      ]
    );
  },
});

export const deleteContact = command({
  description: 'Delete a contact that was recorded by mistake',
  by: CASEWORK,
  shape: { contact: id('contact, such as contact-12') },
  decide: (aCase, { contact: which }) => {
    const contact = contactOf(aCase, which);
    if (!contact) return unknownContact(aCase, which);
    return [{ type: 'contactDeleted', contact: which, on: contact.on, with: contact.with }];
  },
});

type Attendance = ArgsOf<typeof attendance.fields>;
type NoteArgs = ArgsOf<typeof noteShape> & { method?: Contact['method']; with?: Attendance[] };

function blankNote(aCase: Case, moment: Moment): Contact {
  return {
    id: `contact-${aCase.contacts.recorded + 1}`,
    on: moment.on,
    time: null,
    method: 'in-person',
    status: 'completed',
    place: null,
    with: [],
    seen: [],
    by: moment.by,
    covering: false,
  };
}

function noteFrom(args: NoteArgs, was: Contact): Contact {
  const { seenAsVisit, ...said } = was;
  const contact = {
    ...said,
    on: args.on ?? was.on,
    time: args.time ?? was.time ?? null,
    method: args.method ?? was.method,
    status: args.status ?? was.status,
    place: args.place ?? was.place ?? null,
    with: args.with?.map(({ person }) => person) ?? was.with,
    by: args.conductedBy ?? was.by,
    covering: args.covering ?? was.covering,
  };
  return { ...contact, ...seenIn(contact, isVisit(was) ? was.seen : seenAsVisit, args.with) };
}

/** At a completed visit everybody who is named and not said to have been missed; otherwise nobody. What was said stays. */
function seenIn(
  contact: Contact,
  before: string[] | undefined,
  named: Attendance[] | undefined,
): Pick<Contact, 'seen' | 'seenAsVisit'> {
  if (!isVisit(contact)) return { seen: [], ...(before && !named && { seenAsVisit: before }) };
  const seen = named?.filter((each) => each.seen ?? true).map(({ person }) => person);
  return { seen: seen ?? before ?? [] };
}

function wordsOf({ narrative, topics, with: named = [] }: NoteArgs, seen: string[]): ContactNote {
  const alone = named.filter((each) => each.alone && seen.includes(each.person)).map(({ person }) => person);
  return { alone, narrative: narrative ?? null, topics: topics ?? [] };
}

function unfitContact(aCase: Case, contact: Contact, named: Attendance[], moment: Moment): Refusal | null {
  const twice = contact.with.find((person, index, all) => all.indexOf(person) !== index);
  const strangers = unknownPeople(aCase, contact.with);
  return firstRefusal(
    strangers,
    twice !== undefined && refusal('malformed-command', `${twice} is named twice. Name each person once.`),
    inFuture('The contact', contact.on, moment),
    laterToday(aCase, contact, moment),
    ...contact.with.map((person) => beforeBirth(aCase, person, contact.on, 'The contact')),
    ...contact.with.map((person) => afterLeaving(aCase, person, contact.on, 'The contact')),
    unknownStaff(aCase, contact.by),
    ...named.map((each) => notSeen(contact, each)),
  );
}

/*
 * "Do not enter case notes that indicate a parent was seen when s/he was not." "Do not enter a case note with the
 * child's name highlighted under the 'contact with' section when the child was not actually seen."
 */
function notSeen({ method, status, on }: Contact, { person, seen, alone }: Attendance): Refusal | null {
  if (!isVisit({ method, status }) && (seen || alone)) {
    const kind = status === 'attempted' ? 'an attempt' : `a contact by ${method}`;
    const sentence = `${person} cannot be recorded as seen on ${on}: this is ${kind}. Only a completed visit in person says that somebody was seen.`;
    return refusal('not-seen', sentence, 'S3.15', 'S3.20');
  }
  const sentence = `${person} cannot have been seen alone without having been seen. Say which of the two is right.`;
  return alone && seen === false ? refusal('not-seen', sentence, 'S3.15', 'S3.20') : null;
}

/** A call or an attempt does not become a visit at which all were seen: whoever corrects it says who was (S3.15, S3.20). */
function nobodyWasSeen(contact: Contact, was: Contact, named: Attendance[] | undefined): Refusal | null {
  if (named || !isVisit(contact) || isVisit(was) || was.seenAsVisit) return null;
  const sentence = `${was.id} was recorded as no visit, and nobody was seen at it. Name who was seen (with).`;
  return refusal('not-seen', sentence, 'S3.15', 'S3.20');
}

function laterToday({ settings: { zone } }: Case, { on, time: at }: Contact, moment: Moment): Refusal | null {
  if (!at || instantOf(on, at, zone) <= moment.now) return null;
  return refusal('date-in-future', `The contact is timed ${on} ${at}, which has not come yet. Check the time.`);
}

function unknownStaff(aCase: Case, staff: string): Refusal | null {
  const known = aCase.staff.some((member) => member.id === staff);
  const sentence = `${staff} has no role in this case. Add the person first (addStaff), or name who made the contact.`;
  return known ? null : refusal('unknown-person', sentence);
}

function unknownContact(aCase: Case, which: string): Refusal {
  const number = Number(which.replace('contact-', ''));
  const past = number >= 1 && number <= aCase.contacts.recorded;
  const sentence = past
    ? `${which} was deleted, or is older than the last ${KEPT_FOR_CORRECTION} contacts, which can be corrected.`
    : `There is no ${which} in this case. The last one is contact-${aCase.contacts.recorded}.`;
  return refusal('unknown-thing', sentence);
}
