import type { CaseEvents, EventType, RecordedEvent } from '../case/events';
import { ageOf, memberOf } from '../case/family';
import { type Plan, planName, planOf } from '../case/plan';
import { currentPlacement } from '../case/placement';
import { programmeManagers, supervisorsOf, workerOf } from '../case/recipients';
import { assignedWorker, isActive } from '../case/staff';
import { birthday } from '../calendar/civil-date';
import { SIGNING_AGE } from '../case/review';
import { dutyIn } from '../duties/agenda';
import { ownersOf, type View } from '../duties/diff';
import { type Duty, isOwed } from '../duties/duty';
import { sourceOf } from '../duties/explain';
import { deadlineServedBy, planTitle } from '../duties/vocabulary';
import { addressed, type Notice, type NoticeDraft } from './notice';

/** What people are told when something happens: by kind of event. */
type Announcers = {
  [T in EventType]?: (event: CaseEvents[T], view: View, recorded: RecordedEvent) => NoticeDraft[];
};

/** The notices that follow from an event, given the case and its agenda after it. */
export function announce(recorded: RecordedEvent, view: View): Notice[] {
  const announcer = ANNOUNCERS[recorded.event.type] as
    ((event: unknown, view: View, recorded: RecordedEvent) => NoticeDraft[]) | undefined;
  const drafts = announcer?.(recorded.event, view, recorded) ?? [];
  return drafts.map((draft) => addressed(draft, recorded.by)).filter((notice) => notice !== null);
}

const ANNOUNCERS: Announcers = {
  dutyOpened: ({ duty: id }, view, recorded) => {
    const duty = owed(view, id);
    return duty?.announce ? [aboutDuty(duty, view, recorded, 'task', 'duty-opened')] : [];
  },
  dutyMoved: ({ duty: id, was }, view, recorded) => {
    const duty = owed(view, id);
    return duty?.announceMoves ? [aboutDuty(duty, view, recorded, 'recalculation', 'duty-moved', { was })] : [];
  },
  dutyConfirmed: ({ duty: id }, view, recorded) => {
    const duty = owed(view, id);
    return duty?.announceMoves ? [aboutDuty(duty, view, recorded, 'recalculation', 'duty-confirmed')] : [];
  },
  dutyHandedOver: ({ duty: id }, view, recorded) => {
    const duty = owed(view, id);
    return duty?.announce ? [aboutDuty(duty, view, recorded, 'task', 'duty-opened')] : [];
  },
  planSubmitted: ({ plan }, view, recorded) => [
    toWorker(aboutPlan(plan, view, recorded, 'status', 'plan-submitted'), view),
  ],
  planReturned: ({ plan }, view, recorded) => [
    toWorker(aboutPlan(plan, view, recorded, 'status', 'plan-returned-status'), view),
    toWorker(aboutPlan(plan, view, recorded, 'task', 'plan-returned'), view),
  ],
  planTookEffect: ({ plan: id }, view, recorded) => {
    const plan = planOf(view.aCase, id) as Plan;
    const effect = aboutPlan(id, view, recorded, 'approved', 'plan-in-effect', effectFacts(plan, view));
    // When a child leaves the plan, its family gets the closing papers, not copies of the amendment.
    const papers = plan.amendmentReason === 'child-leaves-plan' ? [] : [documents(plan, view, recorded)];
    return [effect, ...papers].map((draft) => toWorker(draft, view));
  },
  standInNamed: ({ id, from, to }, view, recorded) => [
    general('status', 'stand-in-named', 'stand-in', 'Stand-in for the supervisor', recorded, [id], { from, to }),
  ],
  caseAssigned: ({ worker, from }, view, recorded) => (from ? [handedOver(worker, from, view, recorded)] : []),
  staffDeactivated: ({ id }, view, recorded) =>
    assignedWorker(view.aCase) === id
      ? [
          general(
            'assignment',
            'worker-inactive',
            'assignment',
            'Case without an active worker',
            recorded,
            workerOf(view.aCase, recorded.on),
          ),
        ]
      : [],
  placementMadePermanent: ({ child }, view, recorded) => [permanentPlacement(child, view, recorded)],
  signatureRequired: ({ plan, child }, view, recorded) => [
    toWorker(aboutPlan(plan, view, recorded, 'status', 'signature-required', { child, age: SIGNING_AGE }, child), view),
  ],
  courtOrderReceived: ({ id, differs, dated }, view, recorded) =>
    differs
      ? []
      : [
          general(
            'status',
            'order-recorded',
            'court-order',
            'Court order',
            recorded,
            workerOf(view.aCase, recorded.on),
            { order: id, dated },
          ),
        ],
  closureReturned: (_, view, recorded) => [
    general('task', 'closure-returned', 'closure', 'Closure of the case', recorded, workerOf(view.aCase, recorded.on)),
  ],
  caseClosed: ({ reason }, view, recorded) => {
    const worker = workerOf(view.aCase, recorded.on);
    return [
      general('approved', 'case-closed', 'closure', 'Case closed', recorded, worker, { reason }),
      general('document', 'closing-documents', 'closure', 'Closing papers', recorded, worker),
    ];
  },
  noticeUndelivered: ({ to, notice, code }, { aCase }, recorded) => {
    const next = [...supervisorsOf(aCase, recorded.on), ...programmeManagers(aCase)].find((id) => id !== to);
    const facts = { undelivered: notice, person: to, code };
    return [general('problem', 'notice-undelivered', 'mail', 'Notice not delivered', recorded, [next ?? null], facts)];
  },
};

/** A notice about a duty, to whoever has it to do. */
export function aboutDuty(
  duty: Duty,
  { aCase, agenda }: View,
  recorded: Pick<RecordedEvent, 'sequence'>,
  kind: Notice['kind'],
  topic: Notice['topic'],
  facts: Notice['facts'] = {},
): NoticeDraft {
  return {
    kind,
    topic,
    about: duty.id,
    title: duty.title,
    occasion: `event-${recorded.sequence}`,
    to: ownersOf(duty, aCase, agenda.today),
    due: duty.due,
    because: [`${duty.because} (${sourceOf(duty)})`, ...duty.details].join('\n'),
    facts: { state: duty.state, ...facts },
  };
}

function owed({ agenda }: View, id: string): Duty | undefined {
  const duty = dutyIn(agenda, id);
  return isOwed(duty) ? duty : undefined;
}

/** A notice about a plan names the duty whose deadline the plan serves, or the plan itself when there is none. */
function aboutPlan(
  id: string,
  { aCase, agenda }: View,
  recorded: RecordedEvent,
  kind: Notice['kind'],
  topic: Notice['topic'],
  facts: Notice['facts'] = {},
  suffix = '',
): Omit<NoticeDraft, 'to'> {
  const plan = planOf(aCase, id) as Plan;
  const served = deadlineServedBy(aCase, plan);
  const duty = served ? dutyIn(agenda, `${served.kind}/${served.key}`) : undefined;
  return {
    kind,
    topic,
    about: duty?.id ?? plan.id,
    title: planTitle(plan),
    occasion: `event-${recorded.sequence}${suffix && `-${suffix}`}`,
    due: duty?.due ?? null,
    because: duty ? `${duty.because} (${sourceOf(duty)})` : '',
    facts: { plan: plan.id, version: plan.version, daysLate: duty?.daysLate ?? 0, ...facts },
  };
}

function toWorker(draft: Omit<NoticeDraft, 'to'>, { aCase, agenda }: View): NoticeDraft {
  return { ...draft, to: workerOf(aCase, agenda.today) };
}

function effectFacts(plan: Plan, { aCase, agenda }: View): Notice['facts'] {
  const nextUpdate = agenda.duties.find((duty) => duty.kind === 'plan-update' && isOwed(duty));
  const submission = plan.submissions.at(-1);
  return {
    name: planName(plan),
    effective: plan.effectiveDate,
    nextUpdate: nextUpdate?.due ?? null,
    decidedBy: submission?.decidedBy ?? null,
    standingInFor: plan.approval?.standingInFor ?? null,
    required: plan.reviews
      .filter((row) => row.opportunity === 'required')
      .map((row) => row.person)
      .join(', '),
    superseded: aCase.plans.filter((each) => each.state === 'Superseded').at(-1)?.version ?? null,
  };
}

/** The papers that a plan in effect calls for: copies (S1.26, S1.28) and the caretaker's sheet (S1.24). */
function documents(plan: Plan, view: View, recorded: RecordedEvent): Omit<NoticeDraft, 'to'> {
  const homes = plan.focusChildren.map((child) => currentPlacement(view.aCase, child)?.caregiver ?? null);
  const caregivers = [...new Set(homes.filter((home) => home !== null))];
  const copies = plan.reviews.filter((row) => row.opportunity === 'required').map((row) => row.person);
  return aboutPlan(plan.id, view, recorded, 'document', 'plan-documents', {
    name: planName(plan),
    copies: copies.join(', '),
    responsibilitySheets: caregivers.join(', '),
  });
}

function handedOver(worker: string, from: string, { aCase, agenda }: View, recorded: RecordedEvent): NoticeDraft {
  const inherited = agenda.duties.filter((duty) => isOwed(duty) && duty.owner.role === 'worker');
  const both = [worker, isActive(aCase, from) ? from : null];
  return general('assignment', 'case-assigned', 'assignment', 'Case assigned', recorded, both, {
    worker,
    from,
    inherited: inherited.map((duty) => `${duty.title}: ${duty.due ?? 'no date yet'}`).join('\n'),
  });
}

function permanentPlacement(child: string, { aCase }: View, recorded: RecordedEvent): NoticeDraft {
  const member = memberOf(aCase, child);
  const facts = {
    child,
    age: member ? ageOf(member, recorded.on) : null,
    signsFrom: member?.birth ? birthday(member.birth, SIGNING_AGE) : null,
  };
  const to = workerOf(aCase, recorded.on);
  return general('status', 'permanent-placement', 'placement', 'Permanent placement', recorded, to, facts);
}

function general(
  kind: Notice['kind'],
  topic: Notice['topic'],
  about: string,
  title: string,
  recorded: RecordedEvent,
  to: readonly (string | null)[],
  facts: Notice['facts'] = {},
): NoticeDraft {
  return { kind, topic, about, title, occasion: `event-${recorded.sequence}`, to, due: null, because: '', facts };
}
