import { birthday } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { RecordedEvent } from '../case/events';
import { ageOf, memberOf } from '../case/family';
import { workerOf } from '../case/recipients';
import { SIGNING_AGE } from '../case/review';
import { assignedWorker, isActive, isOfTheAgency } from '../case/staff';
import type { View } from '../duties/diff';
import { isOwed } from '../duties/duty';
import type { Announcers } from './announce';
import type { Facts, NoticeDraft } from './notice';

/** What people are told of each other and of the case as a whole: hand-overs, stand-ins, orders, closure. */
export const PEOPLE_ANNOUNCERS: Announcers = {
  standInNamed: ({ id, from, to }, _, recorded) => [{ ...general(recorded, [id], { from, to }), ...STAND_IN }],
  caseAssigned: ({ worker, from }, view, recorded) => (from ? [handedOver(worker, from, view, recorded)] : []),
  transferAccepted: ({ id, unit, supervisor, worker, was }, view, recorded) => {
    const told = [askedBy(id, view), ...was.supervisors].filter((each) => isOfTheAgency(view.aCase, each));
    return [{ ...general(recorded, told, { unit, supervisor, worker }), ...TRANSFER_ACCEPTED }];
  },
  transferDeclined: ({ id, unit }, view, recorded) => {
    const told = [askedBy(id, view), ...workerOf(view.aCase, recorded.on)];
    const still = told.filter((each) => isOfTheAgency(view.aCase, each));
    return [{ ...general(recorded, still, { unit }), ...TRANSFER_DECLINED }];
  },
  transferWithdrawn: ({ unit, supervisor }, view, recorded) =>
    isOfTheAgency(view.aCase, supervisor)
      ? [{ ...general(recorded, [supervisor], { unit }), ...TRANSFER_WITHDRAWN }]
      : [],
  staffDeactivated: ({ id }, view, recorded) =>
    assignedWorker(view.aCase) === id ? [{ ...toWorker(view, recorded), ...INACTIVE }] : [],
  placementMadePermanent: ({ child }, view, recorded) => [permanentPlacement(child, view, recorded)],
  courtOrderReceived: ({ id, differs, dated }, view, recorded) =>
    differs ? [] : [{ ...toWorker(view, recorded, { order: id, dated }), ...ORDER }],
  closureReturned: (_, view, recorded) => [{ ...toWorker(view, recorded), ...CLOSURE_RETURNED }],
  caseClosed: ({ reason }, view, recorded) => [
    { ...toWorker(view, recorded, { reason }), ...CLOSED },
    { ...toWorker(view, recorded), ...CLOSING_PAPERS },
  ],
};

type Heading = Pick<NoticeDraft, 'kind' | 'topic' | 'about' | 'title'>;

const STAND_IN = heading('status', 'stand-in-named', 'stand-in', 'Stand-in for the supervisor');
const ASSIGNED = heading('assignment', 'case-assigned', 'assignment', 'Case assigned');
const TRANSFER = 'Transfer to another unit';
const TRANSFER_ACCEPTED = heading('assignment', 'transfer-accepted', 'transfer', TRANSFER);
const TRANSFER_DECLINED = heading('task', 'transfer-declined', 'transfer', TRANSFER);
const TRANSFER_WITHDRAWN = heading('assignment', 'transfer-withdrawn', 'transfer', TRANSFER);
const INACTIVE = heading('assignment', 'worker-inactive', 'assignment', 'Case without an active worker');
const PERMANENT = heading('status', 'permanent-placement', 'placement', 'Permanent placement');
const ORDER = heading('status', 'order-recorded', 'court-order', 'Court order');
const CLOSURE_RETURNED = heading('task', 'closure-returned', 'closure', 'Closure of the case');
const CLOSED = heading('approved', 'case-closed', 'closure', 'Case closed');
const CLOSING_PAPERS = heading('document', 'closing-documents', 'closure', 'Closing papers');

/** What a mail about people or the case as a whole is called; undefined for one about anything else. */
export function titleAboutPeople(kind: string, about: string, aCase: Case): string | undefined {
  const worker = assignedWorker(aCase);
  const assignment = worker && isActive(aCase, worker) ? ASSIGNED : INACTIVE;
  const known = [assignment, TRANSFER_ACCEPTED, TRANSFER_DECLINED, CLOSURE_RETURNED, CLOSED];
  return known.find((each) => each.kind === kind && each.about === about)?.title;
}

function handedOver(worker: string, from: string, { aCase, agenda }: View, recorded: RecordedEvent): NoticeDraft {
  const inherited = agenda.duties.filter((duty) => isOwed(duty) && duty.owner.role === 'worker');
  const both = [worker, isOfTheAgency(aCase, from) ? from : null];
  const list = inherited.map((duty) => `${duty.title}: ${duty.due ?? 'no date yet'}`).join('\n');
  return { ...general(recorded, both, { worker, from, inherited: list }), ...ASSIGNED };
}

function askedBy(id: string, { aCase }: View): string {
  return aCase.transfers.find((transfer) => transfer.id === id)?.by ?? '';
}

function permanentPlacement(child: string, view: View, recorded: RecordedEvent): NoticeDraft {
  const member = memberOf(view.aCase, child);
  const facts = {
    child,
    age: member ? ageOf(member, recorded.on) : null,
    signsFrom: member?.birth ? birthday(member.birth, SIGNING_AGE) : null,
  };
  return { ...toWorker(view, recorded, facts), ...PERMANENT };
}

function heading(kind: Heading['kind'], topic: Heading['topic'], about: string, title: string): Heading {
  return { kind, topic, about, title };
}

function toWorker({ aCase }: View, recorded: RecordedEvent, facts: Facts = {}): Omit<NoticeDraft, keyof Heading> {
  return general(recorded, workerOf(aCase, recorded.on), facts);
}

/** The part that notices about no duty have in common. */
function general(
  { sequence }: RecordedEvent,
  to: readonly (string | null)[],
  facts: Facts = {},
): Omit<NoticeDraft, keyof Heading> {
  return { occasion: `event-${sequence}`, to, due: null, because: '', facts };
}
