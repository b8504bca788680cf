import { ENGAGEMENT_KINDS, engagementOf } from '../case/engagement';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, id, optional, text } from './shape';

/**
 * Per person: full disclosure at all stages (S1.6), concerted efforts to involve and part taken (S1.17, S4.18), the
 * family's recommendations (S1.38, S4.4), the relinquishment option (S1.49), the talk before a meeting (S4.60), active
 * efforts for an American Indian child (S4.24).
 */
export const recordEngagement = command({
  description: 'Record how a member of the family was engaged in planning',
  by: CASEWORK,
  shape: {
    person: id('participant'),
    kind: choice('how', ENGAGEMENT_KINDS),
    on: optional(date('day; today unless said otherwise')),
    summary: optional(text('what was said or done')),
  },
  decide: (aCase, { person, kind, on, summary }, moment) =>
    firstRefusal(
      unknownPeople(aCase, [person]),
      inFuture('The entry', on ?? moment.on, moment),
      beforeTheCase(aCase, 'The entry', on ?? moment.on),
    ) ?? [{ type: 'engagementRecorded', person, kind, on: on ?? moment.on, summary: summary ?? null }],
});

export const deleteEngagement = command({
  description: 'Delete the latest entry of a kind, or that of a day, that was keyed by mistake',
  by: CASEWORK,
  shape: {
    person: id('participant'),
    kind: choice('how', ENGAGEMENT_KINDS),
    on: optional(date('day of the entry; the latest unless said otherwise')),
  },
  decide: (aCase, { person, kind, on }) => {
    const entry = engagementOf(aCase, { person, kind }, on);
    const when = on ? ` on ${on}` : '';
    return entry
      ? [{ type: 'engagementDeleted', ...entry }]
      : refusal('unknown-thing', `Nothing of the kind (${kind}) is recorded for ${person}${when}.`);
  },
});
