import { type CommandName, commandOf } from '../../../domain/commands/catalogue';
import type { PlanUnderWay } from '../../../domain/duties/plans-under-way';
import type { Viewer } from '../session/viewer';
import { approvalPage, areaPage, dutyPage, formPage, planPage, reportPage } from '../case/addresses';

/** What somebody does about a duty, in a word or two on a button; the words are in words.ts. */
export type Doing =
  | 'record contact'
  | 'work on plan'
  | 'decide'
  | 'fill in report'
  | 'record report'
  | 'record effort'
  | 'record inquiry'
  | 'record call'
  | 'record review'
  | 'record consent'
  | 'record referral'
  | 'record answer'
  | 'record meeting'
  | 'record conference'
  | 'record plan'
  | 'begin'
  | 'look';

/** The one thing to do about a duty, and the page where it is done. */
export interface Step {
  doing: Doing;
  href: string;
}

/** What it is about: the case, the duty, its title, and who belongs to the family, as far as that is known. */
export interface DutyToDo {
  caseId: string;
  duty: string;
  title: string;
}

/** Whether whoever looks has the right to a command. */
export type May = (command: CommandName) => boolean;

const anybody: May = () => true;

/**
 * What a role says of a right where no case is asked: of the partners of a joint service the role is the right, and all
 * others have their duties by what they are in the case.
 */
export function mayByRole(role: Viewer['role']): May {
  const isPartner = PARTNERS.includes(role);
  return (command) => !isPartner || commandOf(command).by.some((right) => right === role);
}

const PARTNERS: readonly Viewer['role'][] = ['dhs-caseworker', 'dcfs-worker', 'dhs-liaison'];

/** The step that settles a duty; of one that nothing here settles, or that is another's to settle, its explanation. */
export function stepFor({ caseId, duty, title }: DutyToDo, may: May = anybody): Step {
  const [kind = '', ...rest] = duty.split('/');
  const next = STEPS[kind]?.(rest, title);
  if (!next || !mayGo(next.to, may)) return { doing: 'look', href: dutyPage(caseId, duty) };
  return { doing: next.doing, href: hrefOf(next, caseId, duty) };
}

/** The same where a plan is under way that settles it: one that was handed in is frozen, and there is only to look. */
export function stepWith(
  plan: Pick<PlanUnderWay, 'plan' | 'stands'> | undefined,
  about: DutyToDo,
  may: May = anybody,
): Step {
  return plan?.stands === 'waiting' ? { doing: 'look', href: planPage(about.caseId, plan.plan) } : stepFor(about, may);
}

interface Next {
  doing: Doing;
  to: CommandName | 'plans' | 'approval' | 'report';
  given?: Record<string, string>;
  month?: string;
}

/** Who decides is told by whose the duty is. */
function mayGo(to: Next['to'], may: May): boolean {
  if (to === 'approval') return true;
  return may(to === 'plans' ? 'createPlan' : to === 'report' ? 'sendReport2151A' : to);
}

function hrefOf({ to, given, month }: Next, caseId: string, duty: string): string {
  if (to === 'plans') return `${areaPage(caseId, 'plans')}?for=${encodeURIComponent(duty)}`;
  if (to === 'approval') return approvalPage(caseId, duty);
  if (to === 'report') return reportPage(caseId, month ?? '');
  return formPage(caseId, to, given);
}

type Steps = (rest: string[], title: string) => Next;

const PLAN: Steps = () => ({ doing: 'work on plan', to: 'plans' });
const DECIDE: Steps = () => ({ doing: 'decide', to: 'approval' });
const VISIT: Steps = ([person = ''], title) => ({
  doing: 'record contact',
  to: 'recordContact',
  // Where the id of the duty is not that of a person, its title says who is to be seen.
  given: met(
    title.includes(`${person} `) || title.endsWith(person) ? person : /^Interview of (\S+)/.exec(title)?.[1],
    'in-person',
  ),
});

/** By the kind of the duty, which is the first part of its id; what comes after names whom or what it is about. */
const STEPS: Record<string, Steps> = {
  'initial-plan': PLAN,
  'plan-update': PLAN,
  'court-order': PLAN,
  'exception-amendment': PLAN,
  'plan-revision': PLAN,
  'patp-update': PLAN,
  'plan-approval': DECIDE,
  'closure-approval': DECIDE,
  'exception-approval': DECIDE,
  'transfer-approval': DECIDE,
  contact: VISIT,
  'caregiver-contact': VISIT,
  'investigation-interview': VISIT,
  'investigation-home-visit': VISIT,
  'family-visit': VISIT,
  'out-of-state-call': ([person]) => ({
    doing: 'record contact',
    to: 'recordContact',
    given: met(person, 'telephone'),
  }),
  'phone-or-letter': (_, title) => ({
    doing: 'record contact',
    to: 'recordContact',
    given: met(title.split(' ').at(-1), 'telephone'),
  }),
  'exception-expiry': ([number]) => ({
    doing: 'decide',
    to: 'decideOnExceptionExpiry',
    given: { exception: `exception-${number}` },
  }),
  'locate-effort': ([person]) => ({ doing: 'record effort', to: 'recordLocateEffort', given: of(person) }),
  'missing-child-report': (_, title) => ({
    doing: 'record report',
    to: 'recordMissingReport',
    given: of(title.split(' ').at(-1)),
  }),
  'tanf-inquiry': () => ({ doing: 'record inquiry', to: 'recordTanfInquiry' }),
  'desk-review-inquiry': () => ({ doing: 'record inquiry', to: 'recordTanfInquiry' }),
  'liaison-call': () => ({ doing: 'record call', to: 'logExchange', given: { liaisonCall: 'true' } }),
  'rsp-review': () => ({ doing: 'record review', to: 'recordRspReview' }),
  'rsp-decision': ([about = '']) => ({
    doing: 'decide',
    to: 'decideOnRsp',
    // After a report it is named by its month, else by the exchange.
    given: { [/^\d/.test(about) ? 'report' : 'exchange']: about },
  }),
  'report-2151a-out': ([month]) => ({ doing: 'fill in report', to: 'report', month }),
  'report-2151a-in': ([month = '']) => ({ doing: 'record report', to: 'receiveReport2151A', given: { month } }),
  'consent-renewal': (_, title) => ({
    doing: 'record consent',
    to: 'recordConsent',
    given: of(/\(([\w.-]+)\)$/.exec(title)?.[1]),
  }),
  'parent-contact-plan': ([person]) => ({ doing: 'record plan', to: 'recordParentContactPlan', given: of(person) }),
  'service-referrals': () => ({ doing: 'record referral', to: 'recordReferral' }),
  'prompt-referral': () => ({ doing: 'record referral', to: 'recordReferral' }),
  'referral-follow-up': ([referral = '']) => ({
    doing: 'record answer',
    to: 'recordProviderResponse',
    given: { referral: referral.startsWith('referral') ? referral : `referral-${referral}` },
  }),
  'provider-report': () => ({ doing: 'record report', to: 'recordProviderReport' }),
  'provider-contact': () => ({ doing: 'record call', to: 'recordProviderContact' }),
  'family-meeting': () => ({ doing: 'record meeting', to: 'recordFamilyMeeting' }),
  'case-conference': () => ({ doing: 'record conference', to: 'recordConference' }),
  'patp-review': () => ({ doing: 'record review', to: 'recordPatpReview' }),
  aftercare: () => ({ doing: 'begin', to: 'beginAftercare' }),
};

function of(person: string | undefined): Record<string, string> {
  return person ? { person } : {};
}

function met(person: string | undefined, method: string): Record<string, string> {
  return { ...(person && { with: person }), method };
}
