import type { CivilDate } from '../../../domain/calendar/civil-date';
import { isOwed } from '../../../domain/duties/duty';
import type { FamilyMember } from '../../../domain/case/family';
import { valuesOf } from '../../../domain/case/lists';
import type { CaseRole } from '../../../domain/case/staff';
import type { CommandName } from '../../../domain/commands/catalogue';
import { PACK_NAMES } from '../../../policies/packs';
import { sentenceIn, titleFor } from '../case/named';
import { dayWords } from '../page/day-words';
import type { Choice } from '../page/select-field';
import { choiceWord } from '../vocabulary/choice-words';
import {
  absenceWords,
  appointmentWords,
  type Called,
  conferenceWords,
  consentWords,
  contactWords,
  declinedWords,
  enrolmentWords,
  exceptionWords,
  exchangeWords,
  hearingWords,
  meetingWords,
  objectiveWords,
  orderWords,
  patpReviewWords,
  planWords,
  referralWords,
} from '../case/things';
import { type CaseFacts, nameIn } from './case-facts';

/** What a case has to choose from. */
type Choices = (facts: CaseFacts) => Choice[];

/**
 * What the case has for a field that names something of it; null for a field that names nothing of it. A field is known
 * by its name, and where a command means something else by it, by both.
 */
export function caseChoices(command: CommandName, field: string, facts: CaseFacts): Choice[] | null {
  const choices = BY_COMMAND[`${command}.${field}`] ?? BY_FIELD[field];
  return choices ? choices(facts) : null;
}

// ── people ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const members =
  (isMeant: (member: FamilyMember) => boolean): Choices =>
  (facts) =>
    facts.aCase.family.filter(isMeant).map(({ id, role }) => ({
      value: id,
      text: `${nameIn(facts, id)} (${choiceWord('family-role', role, facts.language).toLowerCase()})`,
    }));

const anybody = members(() => true);
const child = members(({ role }) => role === 'child');
const childInThePlan = members(({ role, leftOn }) => role === 'child' && !leftOn);
const parent = members(({ role }) => role === 'parent');
const caregiver = members(({ role }) => role === 'caregiver');

const staff =
  (...roles: CaseRole[]): Choices =>
  (facts) => {
    const meant = facts.aCase.staff.filter(
      ({ role, active }) => active && (roles.length === 0 || roles.includes(role)),
    );
    return [...new Set(meant.map(({ id }) => id))].map((id) => ({ value: id, text: nameIn(facts, id) }));
  };

const retired: Choices = (facts) =>
  facts.aCase.staff.filter(({ active }) => !active).map(({ id }) => ({ value: id, text: nameIn(facts, id) }));

const notYetHere: Choices = ({ aCase, directory }) =>
  directory
    .filter(({ id }) => !aCase.staff.some((member) => member.id === id))
    .map(({ id, name }) => ({ value: id, text: name }));

// ── plans and court ────────────────────────────────────────────────────────────────────────────────────────────────

/** Things of the case to choose from, each as people call it. */
const things =
  <Thing extends { id: string }>(
    ofCase: (aCase: CaseFacts['aCase']) => readonly Thing[],
    inWords: (thing: Thing, called: Called) => string,
  ): Choices =>
  (facts) =>
    ofCase(facts.aCase).map((thing) => ({ value: thing.id, text: inWords(thing, facts) }));

const plan = (isMeant: (plan: CaseFacts['aCase']['plans'][number]) => boolean): Choices =>
  things(
    ({ plans }) => plans.filter(isMeant),
    (each, called) => `${planWords(each, called)}: ${choiceWord('plan-state', each.state, called.language)}`,
  );

const planInProgress = plan(({ state }) => state === 'In Progress');
const planThatIsNotOver = plan(({ state }) => state === 'In Progress' || state === 'In Effect');

const hearing = (isMeant: (hearing: CaseFacts['aCase']['hearings'][number]) => boolean): Choices =>
  things(({ hearings }) => hearings.filter(isMeant), hearingWords);

const hearingAhead = hearing(({ heldOn, vacated }) => heldOn === null && !vacated);

const order = things(({ orders }) => orders, orderWords);

const objective = things(
  ({ plans }) => plans.filter(({ state }) => state === 'In Effect').flatMap(({ outline }) => outline.objectives),
  objectiveWords,
);

/** What an objective can follow from: the contributing factors and strengths of the plans that are written (S1.57). */
const followed: Choices = ({ aCase, language }) => {
  const outlines = aCase.plans.filter(({ state }) => state === 'In Progress').map(({ outline }) => outline);
  const inWords = (list: 'contributing-factors' | 'strengths', items: readonly { code: string }[] = []) =>
    items.map(({ code }) => [code, choiceWord(list, code, language)] as const);
  const all = outlines.flatMap(({ contributingFactors, strengths }) => [
    ...inWords('contributing-factors', contributingFactors),
    ...inWords('strengths', strengths),
  ]);
  return [...new Map(all)].map(([value, text]) => ({ value, text }));
};

/** Who does a task of an objective: the family, the staff, or a provider, whom no case names. */
const doer: Choices = (facts) => [
  ...anybody(facts),
  ...staff()(facts),
  { value: 'provider', text: choiceWord('planning-partners', 'service providers', facts.language) },
];

// ── contacts, absences, exceptions ─────────────────────────────────────────────────────────────────────────────────

const contact = things(({ contacts }) => contacts.latest.toReversed(), contactWords);

const absence = things(({ absences }) => absences, absenceWords);

const exception = (isMeant: (exception: CaseFacts['aCase']['exceptions'][number]) => boolean): Choices =>
  things(({ exceptions }) => exceptions.filter(isMeant), exceptionWords);

/** What a contact may be about: the agency's own list. */
const purposes: Choices = ({ aCase, language }) =>
  valuesOf('contact-purposes', aCase.settings.lists).map((value) => ({
    value,
    text: choiceWord('contact-purposes', value, language),
  }));

/** What can be missed for good, what was due first in front. */
const missable: Choices = (facts) =>
  facts
    .agenda()
    .duties.filter((duty) => duty.closesWithReason && isOwed(duty) && duty.due !== null && duty.due < facts.today)
    .map(({ id, title, due }) => ({
      value: id,
      text: `${titleFor(title, facts.names, facts.language)}, ${dayWords(due as CivilDate, facts.language)}`,
    }));

// ── services and meetings ──────────────────────────────────────────────────────────────────────────────────────────

const referral = things(({ referrals }) => referrals.filter(({ deleted }) => !deleted), referralWords);

/** A service is named by its code, and its participants stand in a field of their own. */
const service: Choices = ({ aCase, language }) => {
  const running = aCase.services.filter(({ deleted }) => !deleted).map((each) => each.service);
  return [...new Set(running)].map((code) => ({
    value: code,
    text: choiceWord('planned-client-services', code, language),
  }));
};

const declined = things(({ declinedServices }) => declinedServices.filter(({ deleted }) => !deleted), declinedWords);

const meeting = (isMeant: (meeting: CaseFacts['aCase']['familyMeetings'][number]) => boolean): Choices =>
  things(({ familyMeetings }) => familyMeetings.filter((each) => !each.deleted && isMeant(each)), meetingWords);

const checklist: Choices = ({ checklists, names, language }) => {
  const titles = new Map(checklists().map((each) => [each.checklist, each.title]));
  return [...titles].map(([value, title]) => ({ value, text: sentenceIn(title, names, language).words }));
};

/** All things that a checklist can be about, each by its id: which of them fits, the case says. */
const aboutOfChecklist: Choices = (facts) => {
  const about = new Set(facts.checklists().flatMap((each) => each.about ?? []));
  const all = [planThatIsNotOver, meeting(() => true), conference, review, contact].flatMap((each) => each(facts));
  return all.filter(({ value }) => about.has(value));
};

const item: Choices = ({ checklists, names, language }) => {
  const items = new Map(checklists().flatMap((each) => each.items.map(({ code, asks }) => [code, asks])));
  return [...items].map(([value, asks]) => ({ value, text: sentenceIn(asks, names, language).words }));
};

const conference = things(({ conferences }) => conferences.latest, conferenceWords);
const review = things(({ patpReviews }) => patpReviews.filter(({ deleted }) => !deleted), patpReviewWords);

// ── joint service ──────────────────────────────────────────────────────────────────────────────────────────────────

const enrolment = things(({ enrolments }) => enrolments, enrolmentWords);
const consent = things(({ consents }) => consents.filter(({ revokedOn }) => revokedOn === null), consentWords);
const exchange = things(({ exchanges }) => exchanges.latest, exchangeWords);
const appointment = things(
  ({ appointments }) => appointments.latest.filter(({ cancelled }) => !cancelled),
  appointmentWords,
);

const appointmentOrHearing: Choices = (facts) => [...appointment(facts), ...hearingAhead(facts)];

// ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────

const BY_FIELD: Readonly<Record<string, Choices>> = {
  about: child,
  absence,
  agreedWith: anybody,
  appointment,
  caregiver,
  caseServices: anybody,
  checklist,
  child,
  conductedBy: staff(),
  conference,
  consent,
  contact,
  contributingFactors: childInThePlan,
  declined,
  done: item,
  duty: missable,
  enrolment,
  exception: exception(() => true),
  exchange,
  focusChildren: childInThePlan,
  hearing: hearing(({ vacated }) => !vacated),
  incorporates: (facts) => [...order(facts), ...exception(({ outcome }) => outcome === 'approved')(facts)],
  liaison: staff('dhs-liaison'),
  meeting: meeting(() => true),
  notApplicable: item,
  objective,
  order,
  owner: staff('dhs-caseworker'),
  participants: anybody,
  partner: staff('dcfs-worker'),
  person: anybody,
  plan: planThatIsNotOver,
  plannedServices: anybody,
  policy: () => [...PACK_NAMES].map((name) => ({ value: name, text: name })),
  referral,
  review,
  strengths: anybody,
  topics: purposes,
  with: anybody,
};

const BY_COMMAND: Readonly<Partial<Record<`${CommandName}.${string}`, Choices>>> = {
  'addStaff.person': notYetHere,
  'approveContactException.exception': exception(({ outcome }) => outcome === 'requested'),
  'approvePlan.plan': planInProgress,
  'changeService.service': service,
  'continueHearing.hearing': hearingAhead,
  'deactivateStaff.person': staff(),
  'deleteProviderReport.service': service,
  'deleteService.service': service,
  'discardPlan.plan': planInProgress,
  'evaluateService.service': service,
  'keyPaperSignatures.plan': planInProgress,
  'logExchange.with': (facts) => [...staff()(facts), ...anybody(facts)],
  'nameStandIn.person': staff('stand-in', 'supervisor'),
  'reactivateStaff.person': retired,
  'recordChecklist.about': aboutOfChecklist,
  'recordConference.with': staff(),
  'recordFamilyMeeting.meeting': meeting(({ planned }) => planned === true),
  'recordFamilyTold.appointment': appointmentOrHearing,
  'recordHearingHeld.hearing': hearingAhead,
  'recordMissingReport.person': child,
  'recordParentContactPlan.person': parent,
  'recordProviderContact.service': service,
  'recordProviderReport.service': service,
  'recordResidence.person': parent,
  'recordRightsTerminated.person': parent,
  'deleteRightsTerminated.person': parent,
  'refuseContactException.exception': exception(({ outcome }) => outcome === 'requested'),
  'returnPlan.plan': planInProgress,
  'revisePlan.from': followed,
  'revisePlan.plan': planInProgress,
  'revisePlan.who': doer,
  'submitPlan.plan': planInProgress,
  'transferCase.to': staff('caseworker'),
  'vacateHearing.hearing': hearingAhead,
};

/** ": Iris Marlow, Sol Marlow". */
