import { CONFERENCE_POINTS, type ConferencePoint, conferenceDays } from '../../domain/case/conference';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import { daysSetByTheAgency, duty, type NextInRow, oneAfterAnother } from '../../domain/duties/vocabulary';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

const IN_WORDS: Record<ConferencePoint, string> = {
  completed: 'what has been completed',
  outcome: 'what came of it',
  pending: 'what is pending',
  nextSteps: 'possible next steps',
};

/*
 * Practice Guide, "How to use your supervisor":
 *
 *   Schedule, prepare and actively participate in regular case conferences with your supervisor to discuss:
 *   What has been completed, the outcome of that effort, pending activities and possible next steps to support the case
 *   planning process.
 */
export const conferenceComplete = gate('recordConference', {
  code: 'conference-incomplete',
  source: SOURCE,
  cites: ['S4.25'],
  refuses: (_, said) => {
    const left = CONFERENCE_POINTS.filter((point) => said[point]?.empty ?? true).map((point) => IN_WORDS[point]);
    return left.length > 0
      ? `The record of the conference does not say ${left.join(', ')}. Add what is missing.`
      : null;
  },
});

/** "Regular" is no number: each conference starts the next, where the agency sets the days (part e, row 10). */
export const caseConference = duty<NextInRow>('case-conference', {
  title: 'Case conference of worker and supervisor',
  source: SOURCE,
  cites: ['S4.25'],
  ...oneAfterAnother('the last case conference', conferenceDays),
  due: daysSetByTheAgency('case-conference'),
  needsLimit: true,
  announce: false,
  announceMoves: false,
  remind: [0],
  escalate: SHORT_LADDER,
});
