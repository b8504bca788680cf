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

/** The latest of its kind with a person, and each talk before a meeting; the earlier ones are in the journal. */
export interface Engagement {
  person: string;
  kind: EngagementKind;
  on: CivilDate;
}

/** What meeting it is: of the family's team, a team decision meeting, of child and family team, on the plan (S1.41, S1.45). */
export const MEETING_KINDS = ['FTM', 'TDM', 'CFT', 'plan-update'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** A meeting of the family's team (S4.5). */
export interface FamilyMeeting {
  id: string;
  on: CivilDate;
  /** The last one before the case closes: after-care work is due at it (S4.64). */
  final: boolean;
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
  /** Not kept where nobody said it, like the plan. */
  kind?: MeetingKind;
  /** The plan that it was about. */
  plan?: string;
  /** It lies ahead, or nobody has recorded yet that it was held. */
  planned?: true;
}

type MeetingSubject = Pick<FamilyMeeting, 'kind' | 'plan'>;

export interface EngagementEvents {
  engagementRecorded: Engagement & { summary: Text | null };
  engagementDeleted: Engagement;
  familyMeetingPlanned: { id: string; on: CivilDate } & MeetingSubject;
  familyMeetingRecorded: { id: string; on: CivilDate; final: boolean; with: string[] } & MeetingSubject;
  familyMeetingDeleted: { id: string };
}

export const evolveEngagement: Evolvers<EngagementEvents> = {
  engagementRecorded: (aCase, { person, kind, on }) => ({
    ...aCase,
    engagements: withEngagement(aCase.engagements, { person, kind, on }),
  }),
  engagementDeleted: (aCase, { person, kind, on }) => ({
    ...aCase,
    engagements: aCase.engagements.filter((each) => !isSameKind(each, { person, kind }) || each.on !== on),
  }),
  familyMeetingPlanned: (aCase, meeting) =>
    withMeeting(aCase, { ...meeting, final: false, deleted: false, planned: true }),
  // Who was there is in the journal.
  familyMeetingRecorded: (aCase, event) => {
    const { with: _, ...meeting } = event;
    return withMeeting(aCase, { ...meeting, deleted: false });
  },
  familyMeetingDeleted: (aCase, { id }) => ({
    ...aCase,
    familyMeetings: aCase.familyMeetings.map((each) => (each.id === id ? { ...each, deleted: true } : each)),
  }),
};

/** The latest entry of a kind for a person, or the one of a day. */
export function engagementOf(
  { engagements }: Case,
  which: Pick<Engagement, 'person' | 'kind'>,
  on?: CivilDate,
): Engagement | undefined {
  const theirs = engagements.filter((each) => isSameKind(each, which) && (on === undefined || each.on === on));
  return theirs.sort((one, other) => (one.on < other.on ? -1 : 1)).at(-1);
}

/** The family team meetings that count, in the order of their days. */
export function familyMeetingsHeld(aCase: Case): FamilyMeeting[] {
  const held = aCase.familyMeetings.filter((meeting) => !meeting.deleted && !meeting.planned);
  return held.sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The meetings that were planned and not recorded as held. */
export function familyMeetingsPlanned(aCase: Case): FamilyMeeting[] {
  return aCase.familyMeetings.filter((meeting) => !meeting.deleted && meeting.planned);
}

function withMeeting(aCase: Case, meeting: FamilyMeeting): Case {
  const isKnown = aCase.familyMeetings.some((each) => each.id === meeting.id);
  const familyMeetings = isKnown
    ? aCase.familyMeetings.map((each) => (each.id === meeting.id ? meeting : each))
    : [...aCase.familyMeetings, meeting];
  return { ...aCase, familyMeetings };
}

function withEngagement(known: Engagement[], said: Engagement): Engagement[] {
  if (known.some((each) => standsFor(each, said))) return known;
  return [...known.filter((each) => !standsFor(said, each)), said];
}

/**
 * What is newer stands for what is older, whichever is keyed first. A talk before a meeting stands for itself alone: the
 * next one prepares another meeting (S4.60).
 */
function standsFor(one: Engagement, other: Engagement): boolean {
  return isSameKind(one, other) && (one.kind === 'pre-meeting' ? one.on === other.on : one.on >= other.on);
}

function isSameKind(one: Pick<Engagement, 'person' | 'kind'>, other: typeof one): boolean {
  return one.person === other.person && one.kind === other.kind;
}
