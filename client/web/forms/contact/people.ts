import { type CivilDate, monthOf } from '../../../../domain/calendar/civil-date';
import { visitDays } from '../../../../domain/case/contact';
import { goneOn } from '../../../../domain/case/family';
import { type Duty, isOwed } from '../../../../domain/duties/duty';
import { type CaseFacts, nameIn } from '../case-facts';

/** Somebody of the family as the contact form lists them. */
export interface PersonOfForm {
  id: string;
  name: string;
  role: 'child' | 'parent' | 'caregiver';
  /** The day of the last visit that counts. */
  lastSeen: CivilDate | null;
  /** What is owed to them this month and could be settled by a contact. */
  owed: readonly Duty[];
}

/** Whoever is in the case: whoever has left it comes last, and only where a contact names them. */
export function peopleOf(facts: CaseFacts, named: readonly string[]): PersonOfForm[] {
  const { aCase, today } = facts;
  const owed = contactsOwed(facts.agenda().duties, today);
  const isHere = (id: string) => named.includes(id) || (goneOn(aCase, id) ?? '9999') >= monthOf(today);
  return aCase.family
    .filter(({ id }) => isHere(id))
    .map(({ id, role }) => ({
      id,
      name: nameIn(facts, id),
      role,
      lastSeen: visitDays(aCase, id).at(-1) ?? null,
      owed: owed.filter((duty) => isAbout(duty, id)),
    }));
}

/** The duties that contacts settle, as far as they are due this month or late. */
export function contactsOwed(duties: readonly Duty[], today: CivilDate): Duty[] {
  return duties.filter((duty) => SETTLED_BY_CONTACT.has(duty.kind) && isOwed(duty) && isDueByMonthEnd(duty, today));
}

const SETTLED_BY_CONTACT = new Set([
  'contact',
  'caregiver-contact',
  'investigation-interview',
  'investigation-home-visit',
  'family-visit',
  'out-of-state-call',
  'phone-or-letter',
]);

function isDueByMonthEnd({ due }: Duty, today: CivilDate): boolean {
  return due !== null && monthOf(due) <= monthOf(today);
}

/** The duty's title names whom it is about, as its id does. */
function isAbout({ id, title }: Duty, person: string): boolean {
  return id.split('/').includes(person) || title.split(/[ ():,]+/).includes(person);
}
