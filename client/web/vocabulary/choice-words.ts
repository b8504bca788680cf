import { type ListName, type OwnLists, valuesOf } from '../../../domain/case/lists';
import type { Field } from '../../../domain/commands/shape';
import { STAFF_ROLES } from '../../../domain/case/staff';
import type { Language } from '../page/words';
import * as family from './choices/family';
import * as joint from './choices/joint-service';
import { LIST_WORDS } from './choices/lists';
import * as plan from './choices/plan';
import { REASONS_TO_RESTRICT } from './choices/restriction';
import * as services from './choices/services';
import { type Term, termFor } from './term';

/** The words of every closed choice, by what is chosen. */
export const CHOICE_WORDS = {
  'family-role': family.FAMILY_ROLES,
  'contact-method': family.METHODS_OF_CONTACT,
  'contact-status': family.STATUSES_OF_CONTACT,
  'contact-place': family.PLACES_OF_CONTACT,
  'miss-reason': family.REASONS_FOR_A_MISS,
  absence: family.ABSENCES,
  'reported-to': family.REPORTED,
  'locate-method': family.WAYS_TO_LOCATE,
  'exception-reason': family.REASONS_FOR_AN_EXCEPTION,
  'exception-replacement': family.INSTEAD_OF_VISITS,
  programme: plan.PROGRAMME_NAMES,
  'plan-kind': plan.KINDS_OF_PLAN,
  'plan-state': plan.PLAN_STATES,
  'approval-status': plan.APPROVAL_STATUSES,
  'amendment-reason': plan.REASONS_FOR_AN_AMENDMENT,
  'copy-objectives': plan.OBJECTIVES_TO_COPY,
  met: plan.MET,
  'barrier-to': plan.BARRIERS,
  'review-outcome': plan.OUTCOMES_OF_REVIEW,
  'document-kind': plan.KINDS_OF_DOCUMENT,
  'plan-language': plan.LANGUAGES_OF_PLAN,
  'hearing-kind': plan.KINDS_OF_HEARING,
  'learnt-from': plan.WAYS_TO_LEARN_OF_AN_ORDER,
  'restriction-reason': REASONS_TO_RESTRICT,
  'closure-reason': plan.REASONS_FOR_CLOSING,
  'provider-check': services.CHECKS_OF_PROVIDER,
  'next-step': services.STEPS_WITHOUT_SERVICE,
  'service-change': services.CHANGES_OF_SERVICE,
  payment: services.CONDITIONS_OF_PAYMENT,
  attendance: services.ATTENDANCE_OF_SERVICE,
  behaviour: services.CHANGES_IN_BEHAVIOUR,
  effect: services.EFFECTS_OF_SERVICE,
  'engagement-kind': services.KINDS_OF_ENGAGEMENT,
  'meeting-kind': services.KINDS_OF_MEETING,
  role: joint.ROLES,
  'enrolment-chapter': joint.ENROLMENTS,
  'tanf-outcome': joint.RESULTS_OF_TANF_INQUIRY,
  'exchange-direction': joint.DIRECTIONS_OF_EXCHANGE,
  'exchange-channel': joint.CHANNELS_OF_EXCHANGE,
  'heading-2151a': joint.HEADINGS_2151A,
  'appointment-agency': joint.AGENCIES_OF_APPOINTMENT,
  'appointment-kind': joint.KINDS_OF_APPOINTMENT,
} as const;

/** What a code says is chosen: a closed choice, or one of the value lists. */
export type ChoiceName = keyof typeof CHOICE_WORDS | ListName;

/** A code of a choice or list in words; a value that an agency added is shown as it is. */
export function choiceWord(name: ChoiceName, value: string, language: Language): string {
  return termFor(TABLES[name], value, language);
}

/** The words of a code of a choice or list; undefined for what is none of its codes. */
export function choiceTerm(name: ChoiceName, value: string): Term | undefined {
  const terms = TABLES[name];
  return Object.hasOwn(terms, value) ? terms[value] : undefined;
}

/** Whether a choice or list has this name. */
export function isChoiceName(name: string): name is ChoiceName {
  return Object.hasOwn(TABLES, name);
}

/** One thing to choose in a form. */
export interface Option {
  value: string;
  words: string;
}

/** What may be chosen in a field, in words; none where nothing is to be chosen. `own` are the agency's lists. */
export function optionsOf(field: Field, language: Language, own: OwnLists = {}): Option[] {
  if (field.kind === 'optional' || field.kind === 'list') return optionsOf(field.of, language, own);
  if (field.kind === 'listed') return inWords(valuesOf(field.list, own), LIST_WORDS[field.list], language);
  return field.kind === 'choice' ? inWords(field.of, termsOf(field.of) ?? {}, language) : [];
}

/** The terms of a closed choice; undefined for values that have none. */
export function termsOf(values: readonly string[]): Readonly<Record<string, Term>> | undefined {
  return BY_VALUES.get(keyOf(values));
}

function inWords(values: readonly string[], terms: Readonly<Record<string, Term>>, language: Language): Option[] {
  return values.map((value) => ({ value, words: termFor(terms, value, language) }));
}

const TABLES: Readonly<Record<ChoiceName, Readonly<Record<string, Term>>>> = { ...LIST_WORDS, ...CHOICE_WORDS };

function keyOf(values: readonly string[]): string {
  return [...values].sort().join('\n');
}

// A field of a shape says what may be chosen, not what that is called: its values find their words.
const BY_VALUES = new Map([
  ...Object.values(TABLES).map((terms) => [keyOf(Object.keys(terms)), terms] as const),
  [keyOf(STAFF_ROLES), joint.ROLES] as const,
]);
