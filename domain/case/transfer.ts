import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { type CaseRole, joined, type StaffMember, type StandIn, standInOn } from './staff';
import type { Text } from './text';

/** Somebody asks for the transfer of the case to another unit; its supervisor decides (S1.86). */
export interface Transfer {
  id: string;
  by: string;
  on: CivilDate;
  /** The unit that the case is in, and the one that it is to go to. */
  from: string | null;
  unit: string;
  /** Of that unit. */
  supervisor: string;
  /** The caseworker who is proposed there; once accepted, the one who took the case. */
  worker: string | null;
  /** Null once it is decided: the journal has it. */
  reason: Text | null;
  outcome: 'requested' | 'accepted' | 'declined' | 'withdrawn';
  decidedOn: CivilDate | null;
  /** Why it was declined. */
  comment: Text | null;
}

export interface TransferEvents {
  transferRequested: Pick<Transfer, 'id' | 'unit' | 'supervisor' | 'worker'> & {
    reason: Text;
    /** Who stands in for the receiving supervisor, where that is known. */
    standIn: Omit<StandIn, 'for'> | null;
  };
  /** `was`: where the case was, with everybody who gave it away. */
  transferAccepted: Pick<Transfer, 'id' | 'unit' | 'supervisor'> & {
    worker: string;
    was: { unit: string | null; worker: string | null; supervisors: string[] };
  };
  transferDeclined: Pick<Transfer, 'id' | 'unit' | 'supervisor'> & { comment: Text };
  transferWithdrawn: Pick<Transfer, 'id' | 'unit' | 'supervisor'>;
}

export const evolveTransfers: Evolvers<TransferEvents> = {
  transferRequested: (aCase, { standIn, ...asked }, { by, on }) => ({
    ...whenAsked(aCase, { ...asked, standIn }),
    transfers: [
      ...aCase.transfers,
      { by, on, from: aCase.unit, ...asked, outcome: 'requested', decidedOn: null, comment: null },
    ],
  }),
  transferAccepted: (aCase, accepted, { on }) =>
    decided(whenAccepted(aCase, accepted), accepted.id, {
      outcome: 'accepted',
      decidedOn: on,
      worker: accepted.worker,
    }),
  transferDeclined: (aCase, { comment, ...declined }, { on }) =>
    decided(whenOver(aCase, declined), declined.id, { outcome: 'declined', decidedOn: on, comment }),
  transferWithdrawn: (aCase, withdrawn, { on }) =>
    decided(whenOver(aCase, withdrawn), withdrawn.id, { outcome: 'withdrawn', decidedOn: on }),
};

/** The transfer that waits for a decision, if there is one. */
export function pendingTransfer({ transfers }: Pick<Case, 'transfers'>): Transfer | undefined {
  return transfers.find(({ outcome }) => outcome === 'requested');
}

/** Who may accept or decline: the supervisor of the other unit, and the stand-in in the stand-in's dates. */
export function receiversOn(aCase: Case, on: CivilDate): string[] {
  const supervisor = pendingTransfer(aCase)?.supervisor;
  if (supervisor === undefined) return [];
  const standIn = standInOn(aCase, on, supervisor);
  return standIn === null ? [supervisor] : [standIn, supervisor];
}

/** The unit that the case was in at the end of a day. */
export function unitOn({ unit, transfers }: Pick<Case, 'unit' | 'transfers'>, on: CivilDate): string | null {
  const next = transfers.find(({ outcome, decidedOn }) => outcome === 'accepted' && (decidedOn as CivilDate) > on);
  return next ? next.from : unit;
}

// ── whose the case is ──────────────────────────────────────────────────────────────────────────────────────────────

/** The unit of a case and the people who have a part in it: what a transfer changes, in the case and in the lists of cases. */
export interface Roster {
  unit: string | null;
  staff: StaffMember[];
  standIns: StandIn[];
  /** The people who may know of the case, where it is restricted. */
  restrictedTo?: string[] | null;
}

type Asked = Pick<TransferEvents['transferRequested'], 'supervisor' | 'standIn'>;

/** A request makes the supervisor of the other unit known to the case, and the stand-in. */
export function whenAsked<R extends Roster>(roster: R, { supervisor, standIn }: Asked): R {
  const receiving = withMember(roster.staff, supervisor, 'receiving-supervisor');
  if (!standIn) return { ...roster, staff: receiving };
  return {
    ...roster,
    staff: withMember(receiving, standIn.id, 'stand-in'),
    standIns: [...roster.standIns, { ...standIn, for: supervisor }],
  };
}

// Others work on the case for the whole agency, or for another one.
const OF_A_UNIT: readonly CaseRole[] = ['caseworker', 'supervisor', 'stand-in'];

/** The unit that gave the case away stays known and has no part in it any more; who takes a restricted case may know of it. */
export function whenAccepted<R extends Roster>(
  roster: R,
  { unit, supervisor, worker }: Pick<TransferEvents['transferAccepted'], 'unit' | 'supervisor' | 'worker'>,
): R {
  const standIns = roster.standIns
    .filter((each) => each.for === supervisor)
    .map(({ id, from, to }) => ({ id, from, to }));
  const stays = standIns.map(({ id }) => id);
  const staff = roster.staff.map((member): StaffMember => {
    if (member.id === supervisor) return { id: supervisor, role: 'supervisor', active: member.active };
    return stays.includes(member.id) || !OF_A_UNIT.includes(member.role) ? member : { ...member, former: true };
  });
  const accepted = { ...roster, unit, staff, standIns };
  const { restrictedTo } = roster;
  return restrictedTo ? { ...accepted, restrictedTo: [...new Set([...restrictedTo, worker])] } : accepted;
}

/** A transfer that comes to nothing leaves the case with whom it was; whoever was asked has no part in it any more. */
export function whenOver<R extends Roster>(roster: R, { supervisor }: Pick<Transfer, 'supervisor'>): R {
  const staff = roster.staff.map((member): StaffMember =>
    member.id === supervisor && member.role === 'receiving-supervisor' ? { ...member, former: true } : member,
  );
  return { ...roster, staff, standIns: roster.standIns.filter((each) => each.for !== supervisor) };
}

/** Whoever has a part in the case keeps it as it is. */
function withMember(staff: StaffMember[], id: string, role: CaseRole): StaffMember[] {
  return staff.some((member) => member.id === id && !member.former) ? staff : joined(staff, { id, role, active: true });
}

function decided(aCase: Case, id: string, decision: Partial<Transfer>): Case {
  const transfers = aCase.transfers.map((each) => (each.id === id ? { ...each, reason: null, ...decision } : each));
  return { ...aCase, transfers };
}
