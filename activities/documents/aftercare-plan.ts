import type { CivilDate } from '../../domain/calendar/civil-date';
import type { RecordedEvent } from '../../domain/case/events';
import { assignedWorker } from '../../domain/case/staff';
import { shownOf } from './readers-copy';
import { type Signer, signersAmong, staffWhoSign } from './signers';
import { nameOf, type Source, wordsOf } from './source';

/** The plan for the time after the case: how services address each of the three needs (S4.68), and what was given. */
export interface AftercarePlan {
  kind: 'aftercare-plan';
  caseworker: string;
  plannedClosing: CivilDate | null;
  begunOn: CivilDate | null;
  /** With whom it was made: youth, family and significant others (S4.67). */
  with: string[];
  completedOn: CivilDate | null;
  safety: string | null;
  permanency: string | null;
  wellBeing: string | null;
  /** How to reach the agency afterwards was told (S4.71); information and support were given (S4.70). */
  contactInformationGivenOn: CivilDate | null;
  documentationGivenOn: CivilDate | null;
  familyPreparedOn: CivilDate | null;
  signers: Signer[];
}

/** The after-care plan as it was begun or completed; null where there is none. */
export async function aftercarePlan(source: Source, journal: readonly RecordedEvent[]): Promise<AftercarePlan | null> {
  const { aftercare } = source.aCase;
  if (!aftercare?.begunOn) return null;
  const completed = journal.findLast(({ event }) => event.type === 'aftercareCompleted')?.event;
  const said = aftercare.completedOn && completed?.type === 'aftercareCompleted' ? completed : null;
  const { with: people, ...days } = aftercare;
  // Who signs is who was old enough when the plan was made, on whatever day it is printed.
  const made = { ...source, on: aftercare.completedOn ?? aftercare.begunOn };
  return {
    kind: 'aftercare-plan',
    caseworker: nameOf(source, assignedWorker(source.aCase) ?? ''),
    ...days,
    with: shownOf(source, people).map((person) => nameOf(source, person)),
    safety: await wordsOf(source, said?.safety.id),
    permanency: await wordsOf(source, said?.permanency.id),
    wellBeing: await wordsOf(source, said?.wellBeing.id),
    signers: [...signersAmong(made, people), ...staffWhoSign(source)],
  };
}
