import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { Text } from './text';

/**
 * How a family is engaged: full disclosure (S1.6), part taken (S1.17, S4.18), efforts to involve (S1.17), declined,
 * the relinquishment option (S1.49), the family's recommendations (S1.38, S4.4), the talk before a meeting (S4.60),
 * active efforts for an American Indian child (S4.24).
 */
export const ENGAGEMENT_KINDS = [
  'full-disclosure',
  'participated',
  'effort',
  'declined',
  'relinquishment-option',
  'recommendations',
  'pre-meeting',
  'active-efforts',
] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** The latest of its kind with a person; the earlier ones are in the journal. */
export interface Engagement {
  person: string;
  kind: EngagementKind;
  on: CivilDate;
}

/** A meeting of the family's team (S4.5). */
export interface FamilyMeeting {
  id: string;
  on: CivilDate;
  /** The last one before the case closes: after-care work is due at it (S4.64). */
  final: boolean;
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
}

export interface EngagementEvents {
  engagementRecorded: Engagement & { summary: Text | null };
  engagementDeleted: { person: string; kind: EngagementKind };
  familyMeetingRecorded: { id: string; on: CivilDate; final: boolean; with: string[] };
  familyMeetingDeleted: { id: string };
}

export const evolveEngagement: Evolvers<EngagementEvents> = {
  engagementRecorded: (aCase, { person, kind, on }) => ({
    ...aCase,
    engagements: [...without(aCase.engagements, { person, kind }), { person, kind, on }],
  }),
  engagementDeleted: (aCase, which) => ({ ...aCase, engagements: without(aCase.engagements, which) }),
  familyMeetingRecorded: (aCase, { id, on, final }) => ({
    ...aCase,
    familyMeetings: [...aCase.familyMeetings, { id, on, final, deleted: false }],
  }),
  familyMeetingDeleted: (aCase, { id }) => ({
    ...aCase,
    familyMeetings: aCase.familyMeetings.map((each) => (each.id === id ? { ...each, deleted: true } : each)),
  }),
};

/** The family team meetings that count, in the order of their days. */
export function familyMeetingsHeld(aCase: Case): FamilyMeeting[] {
  const held = aCase.familyMeetings.filter((meeting) => !meeting.deleted);
  return held.sort((one, other) => (one.on < other.on ? -1 : 1));
}

function without(engagements: Engagement[], { person, kind }: Pick<Engagement, 'person' | 'kind'>): Engagement[] {
  return engagements.filter((each) => each.person !== person || each.kind !== kind);
}
