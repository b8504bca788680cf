import type { Case } from '../case/case';
import { memberOf } from '../case/family';
import { command, firstRefusal, inFuture } from './command';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { date, flag, id, optional, text } from './shape';

/** From then on the parent is not seen each month any more (S3.10). Said again, the later statement corrects it. */
export const recordRightsTerminated = command({
  description: 'Record, or correct, the termination of a parent’s rights',
  by: CASEWORK,
  shape: { person: id('parent'), on: date('day') },
  decide: (aCase, { person, on }, moment) =>
    firstRefusal(unknownParent(aCase, person), inFuture('The termination', on, moment)) ?? [
      { type: 'rightsTerminated', person, on },
    ],
});

export const deleteRightsTerminated = command({
  description: 'Delete a termination of rights that was recorded by mistake',
  by: CASEWORK,
  shape: { person: id('parent') },
  decide: (aCase, { person }) =>
    memberOf(aCase, person)?.rightsTerminatedOn
      ? [{ type: 'rightsTerminated', person, on: null }]
      : refusal('unknown-thing', `No termination of rights is recorded for ${person}.`),
});

/** Parents in the home are seen each month whatever the goal (S3.6, S3.7), from that day on: earlier months stay. */
export const recordResidence = command({
  description: 'Record whether a parent lives in the child’s home or elsewhere',
  by: CASEWORK,
  shape: {
    person: id('parent'),
    elsewhere: flag('lives outside the child’s home'),
    on: optional(date('since when; today unless said otherwise')),
  },
  decide: (aCase, { person, elsewhere, on }, moment) =>
    firstRefusal(unknownParent(aCase, person), inFuture('The move', on ?? moment.on, moment)) ?? [
      { type: 'residenceRecorded', person, elsewhere, since: on ?? moment.on },
    ],
});

/** "Consult with their supervisor to develop a plan for contact with parents" (S3.10). */
export const recordParentContactPlan = command({
  description: 'Record the plan for contact with a parent that was made with the supervisor',
  by: CASEWORK,
  shape: {
    person: id('parent'),
    on: optional(date('day of the consultation; today unless said otherwise')),
    plan: text('the plan for contact'),
  },
  decide: (aCase, { person, on, plan }, moment) =>
    firstRefusal(
      unknownParent(aCase, person),
      inFuture('The consultation', on ?? moment.on, moment),
      plan.empty && refusal('reason-missing', `Write the plan for contact with ${person}.`, 'S3.10'),
    ) ?? [{ type: 'parentContactPlanned', person, on: on ?? moment.on, plan }],
});

function unknownParent(aCase: Case, person: string): Refusal | null {
  const parents = aCase.family.filter((member) => member.role === 'parent').map((member) => member.id);
  const sentence = `${person} is not a parent of this case. Parents: ${parents.join(', ') || 'none'}.`;
  return parents.includes(person) ? null : refusal('unknown-person', sentence);
}
