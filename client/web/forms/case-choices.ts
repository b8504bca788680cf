import type { CivilDate } from '../../../domain/calendar/civil-date';
import { isOwed } from '../../../domain/duties/duty';
import type { FamilyMember } from '../../../domain/case/family';
import { valuesOf } from '../../../domain/case/lists';
import type { CaseRole } from '../../../domain/case/staff';
import type { CommandName } from '../../../domain/commands/catalogue';
import { PACK_NAMES } from '../../../policies/packs';
import { titleFor } from '../case/named';
import { dayWords } from '../page/day-words';
import type { Choice } from '../page/select-field';
import { choiceWord } from '../vocabulary/choice-words';
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

const plan =
  (isMeant: (plan: CaseFacts['aCase']['plans'][number]) => boolean): Choices =>
  ({ aCase, language }) =>
    aCase.plans.filter(isMeant).map(({ id, kind, state, createdOn }) => ({
      value: id,
      text: `${choiceWord('plan-kind', kind, language)}, ${dayWords(createdOn, language)}: ${choiceWord('plan-state', state, language)}`,
    }));

const planInProgress = plan(({ state }) => state === 'In Progress');
const planThatIsNotOver = plan(({ state }) => state === 'In Progress' || state === 'In Effect');

const hearing =
  (isMeant: (hearing: CaseFacts['aCase']['hearings'][number]) => boolean): Choices =>
  ({ aCase, language }) =>
    aCase.hearings.filter(isMeant).map(({ id, kind, scheduledFor, heldOn }) => ({
      value: id,
      text: `${choiceWord('hearing-kind', kind, language)}, ${dayWords(heldOn ?? scheduledFor, language)}`,
    }));

const hearingAhead = hearing(({ heldOn, vacated }) => heldOn === null && !vacated);

const order: Choices = ({ aCase, language }) =>
  aCase.orders.map(({ id, dated, learntFrom }) => ({
    value: id,
    text: `${choiceWord('learnt-from', learntFrom, language)}, ${dayWords(dated, language)}`,
  }));

const objective: Choices = (facts) =>
  facts.aCase.plans
    .filter(({ state }) => state === 'In Effect')
    .flatMap(({ outline }) => outline.objectives)
    .map(({ id, type, participants }) => ({
      value: id,
      text: `${choiceWord('service-objectives', type, facts.language)}${whom(facts, participants)}`,
    }));

// ── contacts, absences, exceptions ─────────────────────────────────────────────────────────────────────────────────

const contact: Choices = (facts) =>
  facts.aCase.contacts.latest.toReversed().map((each) => ({
    value: each.id,
    text: `${dayWords(each.on, facts.language)}, ${choiceWord('contact-method', each.method, facts.language)}${whom(facts, each.with)}`,
  }));

const absence: Choices = (facts) =>
  facts.aCase.absences.map(({ id, person, status, from }) => ({
    value: id,
    text: `${nameIn(facts, person)}: ${choiceWord('absence', status, facts.language)}, ${dayWords(from, facts.language)}`,
  }));

const exception =
  (isMeant: (exception: CaseFacts['aCase']['exceptions'][number]) => boolean): Choices =>
  (facts) =>
    facts.aCase.exceptions.filter(isMeant).map(({ id, person, reason, from, askedOn }) => ({
      value: id,
      text: `${nameIn(facts, person)}: ${choiceWord('exception-reason', reason, facts.language)}, ${dayWords(from ?? askedOn, facts.language)}`,
    }));

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

const referral: Choices = (facts) =>
  facts.aCase.referrals
    .filter(({ deleted }) => !deleted)
    .map(({ id, service, on, participants }) => ({
      value: id,
      text: `${choiceWord('planned-client-services', service, facts.language)}, ${dayWords(on, facts.language)}${whom(facts, participants)}`,
    }));

/** A service is named by its code, and its participants stand in a field of their own. */
const service: Choices = ({ aCase, language }) => {
  const running = aCase.services.filter(({ deleted }) => !deleted).map((each) => each.service);
  return [...new Set(running)].map((code) => ({
    value: code,
    text: choiceWord('planned-client-services', code, language),
  }));
};

const declined: Choices = (facts) =>
  facts.aCase.declinedServices
    .filter(({ deleted }) => !deleted)
    .map(({ id, person, service: code, on }) => ({
      value: id,
      text: `${nameIn(facts, person)}: ${choiceWord('planned-client-services', code, facts.language)}, ${dayWords(on, facts.language)}`,
    }));

const meeting =
  (isMeant: (meeting: CaseFacts['aCase']['familyMeetings'][number]) => boolean): Choices =>
  ({ aCase, language }) =>
    aCase.familyMeetings
      .filter((each) => !each.deleted && isMeant(each))
      .map(({ id, kind, on }) => ({
        value: id,
        text: `${dayWords(on, language)}${kind ? `, ${choiceWord('meeting-kind', kind, language)}` : ''}`,
      }));

const byDay =
  (things: (aCase: CaseFacts['aCase']) => readonly { id: string; on: CivilDate }[]): Choices =>
  ({ aCase, language }) =>
    things(aCase).map(({ id, on }) => ({ value: id, text: dayWords(on, language) }));

const checklist: Choices = ({ checklists }) => {
  const all = checklists();
  const titles = new Map(all.map((each) => [each.checklist, each.title]));
  return [...titles].map(([value, text]) => ({ value, text }));
};

/** All things that a checklist can be about, each by its id: which of them fits, the case says. */
const aboutOfChecklist: Choices = (facts) => {
  const about = new Set(facts.checklists().flatMap((each) => each.about ?? []));
  const things = [planThatIsNotOver, meeting(() => true), conference, review, contact].flatMap((each) => each(facts));
  return things.filter(({ value }) => about.has(value));
};

const item: Choices = ({ checklists }) => {
  const all = checklists();
  const asks = new Map(all.flatMap(({ items }) => items.map((each) => [each.code, each.asks])));
  return [...asks].map(([value, text]) => ({ value, text }));
};

const conference = byDay(({ conferences }) => conferences.latest);
const review = byDay(({ patpReviews }) => patpReviews.filter(({ deleted }) => !deleted));

// ── joint service ──────────────────────────────────────────────────────────────────────────────────────────────────

const enrolment: Choices = ({ aCase, language }) =>
  aCase.enrolments.map(({ id, chapter, from }) => ({
    value: id,
    text: `${choiceWord('enrolment-chapter', chapter, language)}, ${dayWords(from, language)}`,
  }));

const consent: Choices = (facts) =>
  facts.aCase.consents
    .filter(({ revokedOn }) => revokedOn === null)
    .map(({ id, person, signedOn }) => ({
      value: id,
      text: `${nameIn(facts, person)}, ${dayWords(signedOn, facts.language)}`,
    }));

const exchange: Choices = ({ aCase, language }) =>
  aCase.exchanges.latest.map(({ id, on, channel, direction }) => ({
    value: id,
    text: `${dayWords(on, language)}, ${choiceWord('exchange-channel', channel, language)}, ${choiceWord('exchange-direction', direction, language)}`,
  }));

const appointment: Choices = ({ aCase, language }) =>
  aCase.appointments.latest
    .filter(({ cancelled }) => !cancelled)
    .map(({ id, on, kind }) => ({
      value: id,
      text: `${choiceWord('appointment-kind', kind, language)}, ${dayWords(on, language)}`,
    }));

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
  'revisePlan.plan': planInProgress,
  'submitPlan.plan': planInProgress,
  'transferCase.to': staff('caseworker'),
  'vacateHearing.hearing': hearingAhead,
};

/** ": Iris Marlow, Sol Marlow". */
function whom(facts: CaseFacts, ids: readonly string[]): string {
  return ids.length > 0 ? `: ${ids.map((id) => nameIn(facts, id)).join(', ')}` : '';
}
