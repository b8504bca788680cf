import { timeOfDayAt } from '../../../domain/calendar/agency-clock';
import type { Case } from '../../../domain/case/case';
import { documentOf } from '../../../domain/case/document';
import type { CaseEvent, EventType } from '../../../domain/case/events';
import { memberOf } from '../../../domain/case/family';
import { currentPlacement } from '../../../domain/case/placement';
import { planInEffect, planOf } from '../../../domain/case/plan';
import { PROVIDER_CHECKS } from '../../../domain/case/referral';
import type { CommandArgs, CommandName } from '../../../domain/commands/catalogue';
import { givenFields } from '../../given';
import { withReadTexts } from '../../texts';
import type { CaseFacts } from './case-facts';
import { caseChoices } from './case-choices';

/*
 * A command that sets something, rather than adds a line, begins with what is recorded of it by now. Facts are the case's
 * own; what somebody wrote stands in its journal, as an id of the text.
 */

/** The arguments with every text as its id, or as the journal has it. */
type Recorded<C extends CommandName> = Partial<Record<keyof CommandArgs<C>, unknown>>;

/** What the case and its journal know, for somebody who has said a part of a command. */
interface Known<C extends CommandName> {
  said: Partial<CommandArgs<C>>;
  aCase: Case;
  today: string;
  /** The last event of a kind that is meant. */
  last: <T extends EventType>(
    type: T,
    isMeant?: (event: Extract<CaseEvent, { type: T }>) => boolean,
  ) => Extract<CaseEvent, { type: T }> | undefined;
}

type Values = { readonly [C in CommandName]?: (known: Known<C>) => Recorded<C> | undefined };

const VALUES: Values = {
  setGoal: ({ said, aCase }) => ({ goal: memberOf(aCase, said.child ?? '')?.goal }),
  recordBirth: ({ said, aCase }) => ({ birth: memberOf(aCase, said.child ?? '')?.birth }),
  recordIndianChild: ({ said, aCase }) => ({ applies: memberOf(aCase, said.child ?? '')?.indianChild }),
  recordFirstContacts: ({ aCase }) => (aCase.firstContacts.length > 0 ? { contacts: aCase.firstContacts } : undefined),
  recordRemoval: ({ said, aCase }) => ({ on: aCase.removals.findLast(({ child }) => child === said.child)?.on }),
  recordPermanentPlacement: ({ said, aCase }) => ({ from: currentPlacement(aCase, said.child ?? '')?.permanentFrom }),
  recordRightsTerminated: ({ said, aCase }) => ({ on: memberOf(aCase, said.person ?? '')?.rightsTerminatedOn }),
  recordResidence: ({ said, aCase }) => {
    const { livesElsewhere, residences = [] } = memberOf(aCase, said.person ?? '') ?? {};
    return {
      elsewhere: residences.length > 0 ? livesElsewhere : livesElsewhere || undefined,
      on: residences.at(-1)?.since,
    };
  },
  recordParentContactPlan: ({ said, last }) => last('parentContactPlanned', ({ person }) => person === said.person),

  correctHearing: ({ said, aCase }) => {
    const hearing = aCase.hearings.find(({ id }) => id === said.hearing);
    return hearing && { on: hearing.heldOn ?? hearing.scheduledFor, held: hearing.heldOn !== null };
  },
  correctCourtOrder: ({ said, aCase }) => aCase.orders.find(({ id }) => id === said.order),

  keyPaperSignatures: ({ said, aCase }) => {
    const paper = planOf(aCase, said.plan ?? '')?.paper;
    return paper ? { printedOn: paper.printed, worker: paper.worker, supervisor: paper.supervisor } : undefined;
  },
  recordFamilyAssessment: ({ said, last }) =>
    last('familyAssessmentRecorded', ({ plan }) => plan === said.plan)?.narratives,
  recordProgress: ({ aCase }) => {
    const objectives = planInEffect(aCase)?.outline.objectives ?? [];
    const progress = objectives.map(({ id: objective, met, progress: narrative }) => ({ objective, met, narrative }));
    return { progress };
  },
  recordDocument: ({ said, aCase, last }) => {
    const { plan = '', kind, about } = said;
    const which = kind && { plan, kind, ...(about && { about }) };
    if (!which || !documentOf(aCase, which)) return undefined;
    return last('documentRecorded', (each) => each.plan === plan && each.kind === kind && each.about === about);
  },
  fileHardCopy: ({ said, aCase }) => ({ on: planOf(aCase, said.plan ?? '')?.filedOn }),
  changeProgramme: ({ aCase }) => ({ programme: aCase.programme }),

  correctUnavailable: ({ said, aCase }) => {
    const absence = aCase.absences.find(({ id }) => id === said.absence);
    return absence && { status: absence.status, on: absence.from, returnedOn: absence.returnedOn };
  },
  recordMissingReport: ({ said, aCase }) => {
    const absence = aCase.absences.findLast(({ person }) => person === said.person);
    const report = said.to && absence?.reports[said.to];
    return report ? { on: report.on, time: timeOfDayAt(report.at, aCase.settings.zone) } : undefined;
  },
  decideOnExceptionExpiry: ({ said, aCase }) => ({
    renew: aCase.exceptions.find(({ id }) => id === said.exception)?.expiry?.renew,
  }),
  recordMissReason: ({ said, aCase }) => {
    const missed = aCase.missReasons[said.duty ?? ''];
    return missed && { code: missed.code, reason: missed.text, staffedOn: missed.staffedOn };
  },

  correctReferral: ({ said, aCase, last }) => {
    const referral = aCase.referrals.find(({ id }) => id === said.referral);
    if (!referral) return undefined;
    const { service, participants, on, written, verbalOn, provider, unchecked, agreedWith } = referral;
    const isIt = ({ referral: { id } }: { referral: { id: string } }) => id === said.referral;
    const particulars = (last('referralCorrected', isIt) ?? last('referralRecorded', isIt))?.particulars;
    const checked = PROVIDER_CHECKS.filter((check) => !unchecked.includes(check));
    return { ...particulars, service, participants, on, written, verbalOn, provider, checked, agreedWith };
  },
  recordProviderResponse: ({ said, aCase }) => {
    const { respondedOn, unavailable } = aCase.referrals.find(({ id }) => id === said.referral) ?? {};
    return respondedOn ? { on: respondedOn, available: !unavailable, nextStep: unavailable?.nextStep } : undefined;
  },
  recordChecklist: ({ said, aCase }) =>
    aCase.checklists.find(({ checklist, about }) => checklist === said.checklist && about === (said.about ?? null)),
  correctPatpReview: ({ said, aCase }) => aCase.patpReviews.find(({ id }) => id === said.review),

  nameStandIn: ({ aCase, today }) => {
    const named = aCase.standIns.findLast(({ to, for: whom }) => to >= today && !whom);
    return named && { person: named.id, from: named.from, to: named.to };
  },
  restrictCase: ({ aCase, last }) =>
    aCase.restrictedTo ? { to: aCase.restrictedTo, reason: last('caseRestricted')?.reason } : undefined,
  changeEnrolment: ({ said, aCase }) => aCase.enrolments.find(({ id }) => id === said.enrolment),
  planEnrolmentEnd: ({ said, aCase }) => ({ on: aCase.enrolments.find(({ id }) => id === said.enrolment)?.to }),
  recordTanfInquiry: ({ aCase }) => ({ outcome: aCase.tanfInquiries.at(-1)?.outcome }),
  recordFamilyTold: ({ said, aCase }) => {
    const things = [...aCase.appointments.latest, ...aCase.hearings];
    return { on: things.find(({ id }) => id === said.appointment)?.familyToldOn };
  },

  planClosing: ({ aCase, last }) =>
    aCase.aftercare?.plannedClosing
      ? { on: aCase.aftercare.plannedClosing, justification: last('closingPlanned')?.justification }
      : undefined,
  beginAftercare: ({ aCase }) =>
    aCase.aftercare?.begunOn ? { on: aCase.aftercare.begunOn, with: aCase.aftercare.with } : undefined,
  completeAftercare: ({ aCase, last }) => (aCase.aftercare?.completedOn ? last('aftercareCompleted') : undefined),
  adoptPolicy: ({ aCase }) => ({ policy: aCase.adoption?.policy }),
};

/** The commands that begin with what is recorded. */
export const SETTING = Object.keys(VALUES) as CommandName[];

/**
 * What is recorded of the thing that a form is about, as the form takes it; what is said of it already stays as it was
 * said. Where there is only one such thing in the case, it is about that one.
 */
export async function recordedValues(
  command: CommandName,
  said: Record<string, unknown>,
  facts: CaseFacts,
  { journal, read }: { journal: () => Promise<readonly CaseEvent[]>; read: (id: string) => Promise<string | null> },
): Promise<Record<string, unknown>> {
  const valuesIn = VALUES[command];
  if (!valuesIn) return said;
  const fields = givenFields(command);
  const about = { ...theOnlyOnes(command, facts), ...said };
  const events = await journal();
  const last: Known<CommandName>['last'] = (type, isMeant = () => true) =>
    events.findLast(
      (event): event is Extract<CaseEvent, { type: typeof type }> => event.type === type && isMeant(event as never),
    );
  const values = valuesIn({ said: about, aCase: facts.aCase, today: facts.today, last }) ?? {};
  const kept = Object.entries(values).filter(([key, value]) => key in fields && value !== null && value !== undefined);
  const inWords = await withReadTexts(fields, Object.fromEntries(kept), read);
  return { ...inWords, ...about };
}

/** What a command has to name, where the case has one alone. */
function theOnlyOnes(command: CommandName, facts: CaseFacts): Record<string, string> {
  const named = Object.entries(givenFields(command)).flatMap(([key, { kind }]) => {
    const choices = kind === 'id' ? (caseChoices(command, key, facts) ?? []) : [];
    return choices.length === 1 ? choices.map(({ value }) => [key, value] as const) : [];
  });
  return Object.fromEntries(named);
}
