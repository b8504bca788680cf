import { familyMeetingsHeld } from '../../domain/case/engagement';
import { planOf } from '../../domain/case/plan';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import { daysSetByTheAgency, duty, type NextInRow, oneAfterAnother } from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

const ENGAGED = ['participated', 'declined', 'effort'];

/*
 * Practice Guide, "Policy requirements":
 *
 *   Parental participation in the development of the case plan is required.
 *
 * A parent who declines, or who is not reached by the efforts on record, does not hold up the plan of the others
 * (product default).
 */
export const parentsTakePart = gate('submitPlan', {
  code: 'participation-missing',
  source: SOURCE,
  cites: ['S4.18'],
  refuses: (aCase, { plan: id }) => {
    if (planOf(aCase, id)?.kind !== 'initial') return null;
    const engaged = aCase.engagements.filter(({ kind }) => ENGAGED.includes(kind)).map(({ person }) => person);
    const left = aCase.family.filter(
      (member) => member.role === 'parent' && member.receivesServices && !engaged.includes(member.id),
    );
    const whom = left.map((member) => member.id).join(', ');
    return left.length > 0
      ? `The initial plan cannot be submitted: parents take part in making it, and nothing is recorded for ${whom}. ` +
          'Record that they took part or declined, or what was done to involve them (recordEngagement).'
      : null;
  },
});

/*
 * Practice Guide, "Fidelity measures":
 *
 *   The family's team met within the required timeframes (FOM 722-6B).
 *
 * The time frames are in another manual: the prompt runs where the agency sets a number (part e, row 10).
 */
const everyMeeting = oneAfterAnother('the last family team meeting', (aCase) =>
  familyMeetingsHeld(aCase).map(({ on }) => on),
);

export const familyMeeting = duty<NextInRow>('family-meeting', {
  title: 'Family team meeting',
  source: SOURCE,
  cites: ['S4.5'],
  ...everyMeeting,
  // After the last of all nothing is owed any more.
  per: (aCase, asOf) => {
    const owed = everyMeeting.per(aCase, asOf);
    return familyMeetingsHeld(aCase).at(-1)?.final ? owed.slice(0, -1) : owed;
  },
  due: daysSetByTheAgency('family-meeting'),
  needsLimit: true,
  announce: false,
  announceMoves: false,
  remind: [0],
  escalate: SHORT_LADDER,
});

/*
 * KCA 18:
 *
 *   Conduct pre-meeting discussions with family to determine involvement of service providers at family team meetings.
 *
 * Shown of the last meeting: the talk lies between the one before it and the meeting itself.
 */
export const noTalkBeforeTheMeeting: WarningRule = {
  code: 'pre-meeting',
  source: SOURCE,
  cites: ['S4.60'],
  finds: (aCase) => {
    const [meeting, before] = familyMeetingsHeld(aCase).reverse();
    const talks = aCase.engagements.filter(({ kind }) => kind === 'pre-meeting');
    const isPrepared = talks.some(({ on }) => on <= (meeting?.on ?? '') && on > (before?.on ?? ''));
    return meeting && !isPrepared
      ? [
          {
            key: meeting.id,
            sentence: `No talk with the family before ${meeting.id} (${meeting.on}) is recorded: whether providers take part is for the family to say (recordEngagement, pre-meeting).`,
          },
        ]
      : [];
  },
};
