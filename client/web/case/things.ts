import type { Appointment } from '../../../domain/case/appointment';
import type { Absence } from '../../../domain/case/availability';
import type { Case } from '../../../domain/case/case';
import type { Conference } from '../../../domain/case/conference';
import type { Contact } from '../../../domain/case/contact';
import type { Consent } from '../../../domain/case/consent';
import type { CourtOrder, Hearing } from '../../../domain/case/court';
import type { DeclinedService } from '../../../domain/case/declined-service';
import type { FamilyMeeting } from '../../../domain/case/engagement';
import type { Enrolment } from '../../../domain/case/enrolment';
import type { ContactException } from '../../../domain/case/exception';
import type { Exchange } from '../../../domain/case/exchange';
import type { PatpReview } from '../../../domain/case/patp-review';
import type { Plan } from '../../../domain/case/plan';
import type { PlanOutline } from '../../../domain/case/plan-outline';
import type { Referral } from '../../../domain/case/referral';
import type { Service } from '../../../domain/case/service';
import { dayWords } from '../page/day-words';
import type { Language } from '../page/words';
import { choiceWord } from '../vocabulary/choice-words';
import type { Names } from './named';

/*
 * What people call the things of a case that the core knows by a number: `plan-2` is "Update, Mon, Sep 6, 2027". By the kind
 * and the day, and by whom it is about where several are alike.
 */

/** In which language, and with which names of people. */
export interface Called {
  names: Names;
  language: Language;
}

/** The things of a case in words, by id. */
export function thingNames(aCase: Case, called: Called): Names {
  const all: readonly (readonly [readonly { id: string }[], (thing: never, called: Called) => string])[] = [
    [aCase.plans, planWords],
    [aCase.plans.flatMap(({ outline }) => outline.objectives), objectiveWords],
    [aCase.hearings, hearingWords],
    [aCase.orders, orderWords],
    [aCase.contacts.latest, contactWords],
    [aCase.absences, absenceWords],
    [aCase.exceptions, exceptionWords],
    [aCase.referrals, referralWords],
    [aCase.services, serviceWords],
    [aCase.declinedServices, declinedWords],
    [aCase.familyMeetings, meetingWords],
    [aCase.conferences.latest, conferenceWords],
    [aCase.patpReviews, patpReviewWords],
    [aCase.enrolments, enrolmentWords],
    [aCase.consents, consentWords],
    [aCase.exchanges.latest, exchangeWords],
    [aCase.appointments.latest, appointmentWords],
  ];
  const named = all.flatMap(([things, words]) =>
    things.map((thing) => [thing.id, words(thing as never, called)] as const),
  );
  return new Map(named);
}

/** "Update, Mon, Sep 6, 2027": the day is the one on which somebody began it. */
export function planWords({ kind, createdOn }: Plan, { language }: Called): string {
  return `${choiceWord('plan-kind', kind, language)}, ${dayWords(createdOn, language)}`;
}

export function objectiveWords({ type, participants }: PlanOutline['objectives'][number], called: Called): string {
  return `${choiceWord('service-objectives', type, called.language)}${whom(participants, called)}`;
}

export function hearingWords({ kind, scheduledFor, heldOn }: Hearing, { language }: Called): string {
  return `${choiceWord('hearing-kind', kind, language)}, ${dayWords(heldOn ?? scheduledFor, language)}`;
}

export function orderWords({ dated, learntFrom }: CourtOrder, { language }: Called): string {
  return `${choiceWord('learnt-from', learntFrom, language)}, ${dayWords(dated, language)}`;
}

export function contactWords({ on, method, with: people }: Contact, called: Called): string {
  const { language } = called;
  return `${dayWords(on, language)}, ${choiceWord('contact-method', method, language)}${whom(people, called)}`;
}

export function absenceWords({ person, status, from }: Absence, { names, language }: Called): string {
  const what = choiceWord('absence', status, language);
  return `${names.get(person) ?? person}: ${what}, ${dayWords(from, language)}`;
}

export function exceptionWords(
  { person, reason, from, askedOn }: ContactException,
  { names, language }: Called,
): string {
  const what = choiceWord('exception-reason', reason, language);
  return `${names.get(person) ?? person}: ${what}, ${dayWords(from ?? askedOn, language)}`;
}

export function referralWords({ service, on, participants }: Referral, called: Called): string {
  const { language } = called;
  const what = choiceWord('planned-client-services', service, language);
  return `${what}, ${dayWords(on, language)}${whom(participants, called)}`;
}

export function serviceWords({ service, participants }: Service, called: Called): string {
  return `${choiceWord('planned-client-services', service, called.language)}${whom(participants, called)}`;
}

export function declinedWords({ person, service, on }: DeclinedService, { names, language }: Called): string {
  const what = choiceWord('planned-client-services', service, language);
  return `${names.get(person) ?? person}: ${what}, ${dayWords(on, language)}`;
}

export function meetingWords({ on, kind }: FamilyMeeting, { language }: Called): string {
  return `${dayWords(on, language)}${kind ? `, ${choiceWord('meeting-kind', kind, language)}` : ''}`;
}

export function conferenceWords({ on }: Conference, { language }: Called): string {
  return dayWords(on, language);
}

export function patpReviewWords({ on }: PatpReview, { language }: Called): string {
  return dayWords(on, language);
}

export function enrolmentWords({ chapter, from }: Enrolment, { language }: Called): string {
  return `${choiceWord('enrolment-chapter', chapter, language)}, ${dayWords(from, language)}`;
}

export function consentWords({ person, signedOn }: Consent, { names, language }: Called): string {
  return `${names.get(person) ?? person}, ${dayWords(signedOn, language)}`;
}

export function exchangeWords({ on, channel, direction }: Exchange, { language }: Called): string {
  const how = choiceWord('exchange-channel', channel, language);
  return `${dayWords(on, language)}, ${how}, ${choiceWord('exchange-direction', direction, language)}`;
}

export function appointmentWords({ on, kind }: Appointment, { language }: Called): string {
  return `${choiceWord('appointment-kind', kind, language)}, ${dayWords(on, language)}`;
}

/** ": Iris Marlow, Owen Marlow": those whom it is about. */
function whom(people: readonly string[], { names }: Called): string {
  return people.length > 0 ? `: ${people.map((id) => names.get(id) ?? id).join(', ')}` : '';
}
