import type { EventType } from '../../../domain/case/events';
import type { Language } from '../page/words';
import { CASE_EVENTS } from './events/case';
import { CONSEQUENCES } from './events/consequences';
import { FAMILY_EVENTS } from './events/family';
import { JOINT_SERVICE_EVENTS } from './events/joint-service';
import { PLAN_EVENTS } from './events/plan';
import { SERVICE_EVENTS } from './events/services';
import type { Term, Terms } from './term';

/** What somebody did: "recorded a contact", "registró un contacto". */
type Deed = Exclude<EventType, keyof typeof CONSEQUENCES>;

const DEEDS: Terms<Deed> = {
  ...CASE_EVENTS,
  ...FAMILY_EVENTS,
  ...PLAN_EVENTS,
  ...SERVICE_EVENTS,
  ...JOINT_SERVICE_EVENTS,
};

/** The words of every event of the journal; of some it is what somebody did, of others what followed by itself. */
export const EVENT_WORDS: Terms<EventType> = { ...DEEDS, ...CONSEQUENCES };

/** Whether it follows from what was done, so that nobody is said to have done it. */
export function followsByItself(type: EventType): boolean {
  return Object.hasOwn(CONSEQUENCES, type);
}

/** An event as the journal tells it: "Ana Ruiz recorded a contact", and of what follows by itself "A duty arose". */
export function eventSentence(type: EventType, who: string, language: Language): string {
  const words = EVENT_WORDS[type][language];
  return followsByItself(type) ? withCapital(words) : `${who} ${words}`;
}

/** An event as a heading or in a filter: "Recorded a contact", "Registró un contacto". */
export function eventTitle(type: EventType, language: Language): string {
  const terms: Readonly<Record<string, Term>> = EVENT_WORDS;
  return withCapital(terms[type]?.[language] ?? type);
}

function withCapital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
