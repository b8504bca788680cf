import type { CivilDate } from '../../domain/calendar/civil-date';
import { activeStaff, assignedWorker } from '../../domain/case/staff';
import type { Plan } from '../../domain/case/plan';
import { memberOf } from '../../domain/case/family';
import { NOTHING_SAID, rowsOn } from '../../domain/case/review';
import { isOwn } from './readers-copy';
import { nameOf, type Source, wordsOf } from './source';

/** Where somebody signs, or what became of it. */
export interface SignatureBlock {
  name: string;
  role: 'caseworker' | 'supervisor' | 'parent' | 'child' | 'caregiver';
  /** A child of the age who is not in a permanent placement is invited to sign, the others are to be asked. */
  opportunity: 'required' | 'invited';
  reviewedOn: CivilDate | null;
  signedOn: CivilDate | null;
  refusedToSignOn: CivilDate | null;
  refusedToParticipateOn: CivilDate | null;
  notLocatedOn: CivilDate | null;
  /** Asked for where somebody refused or was not located (S1.75). */
  reason: string | null;
}

/**
 * A block for worker and supervisor (S1.70, S1.71), for each parent who receives services, and for each child of twelve
 * or older, in a permanent placement or invited (S1.74).
 */
export async function signatureBlocks(source: Source, frozen: Plan, now: Plan): Promise<SignatureBlock[]> {
  // From the approval on the rows are the plan's own; until then the day says who has one.
  const rows = now.approval ? now.reviews : rowsOn(source.aCase, frozen, source.on);
  const family = rows.map(async ({ person, opportunity, reviewedOn, signedOn, reason, ...row }) => ({
    name: nameOf(source, person),
    role: memberOf(source.aCase, person)?.role ?? ('parent' as const),
    opportunity,
    reviewedOn: reviewedOn ?? signedOn ?? null,
    signedOn: signedOn ?? null,
    ...(isOwn(source, person) ? await explained(source, { reason, ...row }) : othersOwn),
  }));
  return [...staffBlocks(source, frozen, now), ...(await Promise.all(family))];
}

/** Why somebody else did not sign is told to the agency only. */
const othersOwn = { refusedToSignOn: null, refusedToParticipateOn: null, notLocatedOn: null, reason: null };

async function explained(
  source: Source,
  row: Pick<Plan['reviews'][number], 'refusedToSignOn' | 'refusedToParticipateOn' | 'notLocatedOn' | 'reason'>,
): Promise<Pick<SignatureBlock, keyof typeof othersOwn>> {
  return {
    refusedToSignOn: row.refusedToSignOn ?? null,
    refusedToParticipateOn: row.refusedToParticipateOn ?? null,
    notLocatedOn: row.notLocatedOn ?? null,
    reason: await wordsOf(source, row.reason?.id),
  };
}

/** Worker and supervisor sign the printed plan before it is submitted; keyed dates are printed. */
function staffBlocks(source: Source, frozen: Plan, now: Plan): SignatureBlock[] {
  const { aCase } = source;
  const worker = assignedWorker(aCase);
  const supervisor = now.approval?.by ?? activeStaff(aCase, 'supervisor')[0];
  const block = (role: 'caseworker' | 'supervisor', id: string | null | undefined, signedOn?: CivilDate) =>
    id
      ? [
          {
            ...NOTHING_SAID,
            name: nameOf(source, id),
            role,
            opportunity: 'required' as const,
            signedOn: signedOn ?? null,
          },
        ]
      : [];
  return [
    ...block('caseworker', worker, (frozen.paper ?? now.paper)?.worker),
    ...block('supervisor', supervisor, (frozen.paper ?? now.paper)?.supervisor),
  ];
}
