import type { Case } from '../case/case';
import { focusChildren, memberOf, type Removal } from '../case/family';
import { initialPlanApprovedOn } from '../case/plan';
import { GOALS } from '../case/codes';
import { currentPlacement } from '../case/placement';
import { command, firstRefusal, inFuture, unknownChild, unknownPeople } from './command';
import { afterLeaving, beforeBirth, beforeCare, beforeContacts, bornAfter, ofAge, whileElsewhere } from './family-days';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, flag, id, list, object, optional, time, words } from './shape';

/** Emergency Response first contacts, keyed or corrected at any time; they move what depends on them (GLOSSARY b6). */
export const recordFirstContacts = command({
  description: 'Record the Emergency Response worker’s first in-person contact with each child',
  by: CASEWORK,
  shape: {
    contacts: list(object({ child: id('child'), on: date('local day'), time: optional(time('local time')) }), 1),
  },
  decide: (aCase, { contacts }, moment) =>
    firstRefusal(
      ...contacts.map((contact) => unknownChild(aCase, contact.child)),
      ...contacts.map((contact) => inFuture('The first contact', contact.on, moment)),
      ...contacts.map(({ child, on }) => beforeBirth(aCase, child, on, 'The first contact')),
      ...contacts.map(({ child, on }) => afterLeaving(aCase, child, on, 'The first contact')),
    ) ?? contacts.map((contact) => ({ type: 'firstContactRecorded' as const, ...contact, time: contact.time ?? null })),
});

export const deleteFirstContact = command({
  description: 'Delete a first contact that was keyed by mistake',
  by: CASEWORK,
  shape: { child: id('child') },
  decide: (aCase, { child }) =>
    aCase.firstContacts.some((contact) => contact.child === child)
      ? [{ type: 'firstContactDeleted', child }]
      : refusal('unknown-thing', `No first contact with ${child} is recorded.`),
});

export const recordRemoval = command({
  description: 'Record or correct the removal of a child from the family home',
  by: CASEWORK,
  shape: { child: id('child'), on: date('day of the removal') },
  decide: (aCase, { child, on }, moment) => {
    const was = removalOfTheEpisode(aCase, child, on)?.on;
    return (
      firstRefusal(
        unknownChild(aCase, child),
        inFuture('The removal', on, moment),
        beforeBirth(aCase, child, on, 'The removal'),
        afterLeaving(aCase, child, on, 'The removal'),
      ) ?? [was ? { type: 'removalCorrected', child, on, was } : { type: 'removalRecorded', child, on }]
    );
  },
});

/** A removal after the initial plan's approval begins another episode; within an episode a second date corrects the first. */
function removalOfTheEpisode(aCase: Case, child: string, on: string): Removal | undefined {
  const approved = initialPlanApprovedOn(aCase);
  const isLater = (day: string) => approved !== null && day > approved;
  return aCase.removals.findLast((removal) => removal.child === child && isLater(removal.on) === isLater(on));
}

export const deleteRemoval = command({
  description: 'Delete a removal that was keyed by mistake',
  by: CASEWORK,
  shape: { child: id('child') },
  decide: (aCase, { child }) =>
    aCase.removals.some((removal) => removal.child === child)
      ? [{ type: 'removalDeleted', child }]
      : refusal('unknown-thing', `No removal of ${child} is recorded.`),
});

/** A home, the child's present one or, with its last day, an earlier one that is keyed late. */
export const placeChild = command({
  description: 'Record the home in which a child is placed',
  by: CASEWORK,
  shape: {
    child: id('child'),
    caregiver: id('caregiver'),
    from: date('first day in the home'),
    to: optional(date('last day in the home, of an earlier one that is keyed late')),
  },
  decide: (aCase, { child, caregiver, from, to }, moment) =>
    firstRefusal(
      unknownChild(aCase, child),
      unknownPeople(aCase, [caregiver]),
      inFuture('The placement', from, moment),
      to !== undefined && inFuture('The end of the placement', to, moment),
      caregiver === child && refusal('unknown-person', `${child} cannot be placed with itself. Name the caregiver.`),
      to !== undefined &&
        to < from &&
        refusal('date-out-of-order', `The placement would end ${to}, before it begins (${from}).`),
      beforeBirth(aCase, child, from, 'The placement'),
      afterLeaving(aCase, child, from, 'The placement'),
      to !== undefined && afterLeaving(aCase, child, to, 'The end of the placement'),
      to === undefined && placedAlready(aCase, child),
      whileElsewhere(aCase, child, from, to),
    ) ?? [{ type: 'childPlaced', child, caregiver, from, ...(to && { to }) }],
});

function placedAlready(aCase: Case, child: string): Refusal | null {
  const sentence = `${child} is placed already. End that placement first, or give the last day of an earlier one (to).`;
  return currentPlacement(aCase, child) ? refusal('wrong-state', sentence) : null;
}

export const endPlacement = command({
  description: 'End a child’s placement',
  by: CASEWORK,
  shape: { child: id('child'), on: date('last day in the home') },
  decide: (aCase, { child, on }, moment) => {
    const current = currentPlacement(aCase, child);
    if (!current) return refusal('unknown-thing', `${child} is not placed in a home.`);
    const early =
      on < current.from && refusal('date-out-of-order', `The placement began ${current.from}; it cannot end ${on}.`);
    return (
      firstRefusal(early, inFuture('The end of the placement', on, moment)) ?? [{ type: 'placementEnded', child, on }]
    );
  },
});

export const deletePlacement = command({
  description: 'Delete the placement of a child that was keyed last, by mistake',
  by: CASEWORK,
  shape: { child: id('child') },
  decide: (aCase, { child }) =>
    aCase.placements.some((placement) => placement.child === child)
      ? [{ type: 'placementDeleted', child }]
      : refusal('unknown-thing', `No placement of ${child} is recorded.`),
});

/** The home becomes permanent; from then on a child of twelve signs its own plan (S1.27). */
export const recordPermanentPlacement = command({
  description: 'Record a home as a child’s permanent placement',
  by: CASEWORK,
  shape: { child: id('child'), from: date('since when'), goal: optional(choice('case plan goal', GOALS)) },
  decide: (aCase, { child, from, goal }, moment) => {
    const current = currentPlacement(aCase, child);
    if (!current) return refusal('unknown-thing', `${child} is not placed in a home. Record the placement first.`);
    const early =
      from < current.from && refusal('date-out-of-order', `The placement began ${current.from}, after ${from}.`);
    return (
      firstRefusal(early, inFuture('The permanent placement', from, moment)) ?? [
        { type: 'placementMadePermanent', child, from },
        ...(goal ? [{ type: 'goalSet' as const, child, goal }] : []),
      ]
    );
  },
});

export const setGoal = command({
  description: 'Set the case plan goal of a child',
  by: CASEWORK,
  shape: { child: id('child'), goal: choice('case plan goal', GOALS) },
  decide: (aCase, { child, goal }) => firstRefusal(unknownChild(aCase, child)) ?? [{ type: 'goalSet', child, goal }],
});

/** Once the flag stands, active efforts are asked for (S4.24). */
export const recordIndianChild = command({
  description: 'Record whether a child is an American Indian child, or there is reason to know it',
  by: CASEWORK,
  shape: { child: id('child'), applies: flag('active efforts are due for this child') },
  decide: (aCase, { child, applies }) =>
    firstRefusal(unknownChild(aCase, child)) ?? [{ type: 'indianChildRecorded', child, applies }],
});

export const recordLeavingCare = command({
  description: 'Record that a child has left care and so leaves the plan',
  by: CASEWORK,
  shape: { child: id('child'), on: date('day'), reason: words('why, such as guardianship') },
  decide: (aCase, { child, on, reason }, moment) =>
    firstRefusal(
      unknownChild(aCase, child),
      inFuture('Leaving care', on, moment),
      beforeBirth(aCase, child, on, 'Leaving care'),
      beforeCare(aCase, child, on),
      beforeContacts(aCase, child, on),
      !focusChildren(aCase).some((member) => member.id === child) &&
        refusal('wrong-state', `The plan is not about ${child}, or ${child} has left already.`),
    ) ?? [{ type: 'childLeftCare', child, on, reason }],
});

export const deleteLeavingCare = command({
  description: 'Delete that a child has left care, keyed by mistake',
  by: CASEWORK,
  shape: { child: id('child') },
  decide: (aCase, { child }) =>
    memberOf(aCase, child)?.leftOn
      ? [{ type: 'leavingCareDeleted', child }]
      : refusal('unknown-thing', `It is not recorded that ${child} has left care.`),
});

/** Not known at the opening, or keyed wrongly: a signature may hang on it (S1.27). */
export const recordBirth = command({
  description: 'Record or correct the birth date of a child',
  by: CASEWORK,
  shape: { child: id('child'), birth: date('birth date') },
  decide: (aCase, { child, birth }, moment) => {
    const family = aCase.family.map((member) => (member.id === child ? { ...member, birth } : member));
    return (
      firstRefusal(
        unknownChild(aCase, child),
        inFuture('The birth', birth, moment),
        bornAfter(aCase, child, birth),
        ofAge({ family }, aCase.openedOn ?? moment.on),
      ) ?? [{ type: 'birthRecorded', child, birth }]
    );
  },
});
