import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import { contactOf } from './contact';
import { familyMeetingsHeld } from './engagement';
import type { Evolvers } from './events';
import { patpReviewsHeld } from './patp-review';
import { planOf } from './plan';
import type { Text } from './text';

/** What a checklist can be about; a list about the case is there once. */
export const CHECKLIST_SUBJECTS = ['plan', 'meeting', 'conference', 'patp-review', 'contact', 'case'] as const;
export type ChecklistSubject = (typeof CHECKLIST_SUBJECTS)[number];

/** What was done of a checklist of the pack, in codes; a later record of the same list and thing takes its place. */
export interface ChecklistRecord {
  checklist: string;
  /** The plan, meeting, conference, review or contact; null for the case. */
  about: string | null;
  on: CivilDate;
  done: string[];
  notApplicable: string[];
}

export interface ChecklistEvents {
  checklistRecorded: ChecklistRecord & { notes: Text | null };
}

// Of a list about meetings, conferences, reviews or contacts so many records stay; the journal has all of them (product default).
const KEPT = 3;

export const evolveChecklists: Evolvers<ChecklistEvents> = {
  checklistRecorded: (aCase, { checklist, about, on, done, notApplicable }) => {
    const others = aCase.checklists.filter((each) => each.checklist !== checklist || each.about !== about);
    return withoutOld({ ...aCase, checklists: [...others, { checklist, about, on, done, notApplicable }] });
  },
};

/** What is about superseded and discarded plans, deleted things and old meetings is in the journal alone. */
export function withoutOld(aCase: Case): Case {
  const there = aCase.checklists.filter(({ about }) => about === null || isThere(aCase, about));
  const kept = there.filter(({ checklist, about }, index) => {
    const later = there.slice(index + 1).filter((each) => each.checklist === checklist);
    return isPlan(aCase, about) || later.length < KEPT;
  });
  return kept.length === aCase.checklists.length ? aCase : { ...aCase, checklists: kept };
}

/** The record of a list about a thing. */
export function checklistRecordOf(aCase: Case, checklist: string, about: string | null): ChecklistRecord | undefined {
  return aCase.checklists.find((each) => each.checklist === checklist && each.about === about);
}

/** The things of a kind that a list can be recorded for, oldest first. */
export function checklistThings(aCase: Case, subject: Exclude<ChecklistSubject, 'case'>): string[] {
  switch (subject) {
    case 'plan':
      return aCase.plans.filter((plan) => isPlan(aCase, plan.id)).map((plan) => plan.id);
    case 'meeting':
      return familyMeetingsHeld(aCase).map((meeting) => meeting.id);
    case 'conference':
      return aCase.conferences.latest.map((conference) => conference.id);
    case 'patp-review':
      return patpReviewsHeld(aCase).map((review) => review.id);
    case 'contact':
      return aCase.contacts.latest.map((contact) => contact.id);
  }
}

function isThere(aCase: Case, id: string): boolean {
  return (
    isPlan(aCase, id) ||
    contactOf(aCase, id) !== undefined ||
    [...familyMeetingsHeld(aCase), ...aCase.conferences.latest, ...patpReviewsHeld(aCase)].some(
      (each) => each.id === id,
    )
  );
}

/** A plan that somebody works on or by: of the others nothing is ticked any more. */
function isPlan(aCase: Case, id: string | null): boolean {
  const state = id === null ? undefined : planOf(aCase, id)?.state;
  return state === 'In Progress' || state === 'In Effect';
}
