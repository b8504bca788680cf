import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { KEPT_AS_RECORDED } from './settled';
import type { Text } from './text';

/** What worker and supervisor go through: work completed, its outcome, what is pending, what comes next (S4.25). */
export const CONFERENCE_POINTS = ['completed', 'outcome', 'pending', 'nextSteps'] as const;
export type ConferencePoint = (typeof CONFERENCE_POINTS)[number];

/** A case conference of worker and supervisor. What was said is in the journal. */
export interface Conference {
  id: string;
  on: CivilDate;
}

/** The latest conferences, for correction; of the older ones the days. */
export interface ConferenceBook {
  /** How many were recorded ever: a number is not given twice. */
  recorded: number;
  latest: Conference[];
  days: CivilDate[];
}

export const NO_CONFERENCES: ConferenceBook = { recorded: 0, latest: [], days: [] };

export interface ConferenceEvents {
  conferenceHeld: Conference & { with: string[] } & Record<ConferencePoint, Text | null>;
  conferenceDeleted: Conference;
}

export const evolveConferences: Evolvers<ConferenceEvents> = {
  conferenceHeld: (aCase, { id, on }) => {
    const { recorded, latest, days } = aCase.conferences;
    const all = [...latest, { id, on }];
    const old = all.slice(0, -KEPT_AS_RECORDED).map((conference) => conference.on);
    const conferences = { recorded: recorded + 1, latest: all.slice(-KEPT_AS_RECORDED), days: [...days, ...old] };
    return { ...aCase, conferences };
  },
  conferenceDeleted: (aCase, { id }) => {
    const latest = aCase.conferences.latest.filter((conference) => conference.id !== id);
    return { ...aCase, conferences: { ...aCase.conferences, latest } };
  },
};

/** The days on which a conference was held, in order. */
export function conferenceDays({ conferences: { latest, days } }: Case): CivilDate[] {
  return [...days, ...latest.map(({ on }) => on)].sort();
}
