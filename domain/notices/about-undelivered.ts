import type { CivilDate } from '../calendar/civil-date';
import type { Case, Problem } from '../case/case';
import type { RecordedEvent } from '../case/events';
import { planOf, planTitle } from '../case/plan';
import { programmeManagers, supervisorsOf } from '../case/recipients';
import { dutyIn } from '../duties/agenda';
import type { View } from '../duties/diff';
import { aboutDuty } from './about-duties';
import { titleAboutPeople } from './about-people';
import type { Announcers } from './announce';
import { noticeKey, type NoticeDraft, partsOfKey } from './notice';

/**
 * Who is told when a mail reaches nobody: the next in line, with all that the mail was about. Where that mail fails as
 * well, the one after, each person once; when nobody is left it stands as a problem in the case and on the worklist.
 */
export const UNDELIVERED_ANNOUNCERS: Announcers = {
  noticeUndelivered: (failed, view, recorded) => {
    const chased = chaseOf(view.aCase, failed);
    const next = chased ? nextInLine(view.aCase, recorded.on, chased.missed) : undefined;
    return chased && next ? [toNext(next, chased, view, recorded)] : [];
  },
};

type Failed = Pick<Problem, 'notice' | 'to' | 'code'>;

/** The mail that failed first, and everybody whom it or word of it did not reach. */
interface Chase {
  first: Failed;
  missed: string[];
}

/** Goes back from a mail about a problem to what it was about; null where a case does not know that any more. */
function chaseOf(aCase: Case, failed: Failed): Chase | null {
  if (partsOfKey(failed.notice).kind !== MAIL.kind) return { first: failed, missed: [failed.to] };
  const about = aCase.problems.find(
    ({ event }) => failed.notice === noticeKey({ ...MAIL, occasion: occasionOf(event) }),
  );
  const before = about ? chaseOf(aCase, about) : null;
  return before && { first: before.first, missed: [...before.missed, failed.to] };
}

const MAIL = { kind: 'problem', about: 'mail' } as const;

function occasionOf(event: number): string {
  return `event-${event}`;
}

/** The supervisor, the stand-in, the programme managers: the first whom nothing was tried with. */
function nextInLine(aCase: Case, on: CivilDate, missed: readonly string[]): string | undefined {
  return [...supervisorsOf(aCase, on), ...programmeManagers(aCase)].find((id) => !missed.includes(id));
}

function toNext(next: string, { first, missed }: Chase, view: View, recorded: RecordedEvent): NoticeDraft {
  const { notice: undelivered, to: person, code } = first;
  const failed = partsOfKey(undelivered).kind;
  const facts = { undelivered, failed, person, code, alsoMissed: missed.slice(1).join(', ') };
  return { ...matterOf(undelivered, view, recorded, facts), about: MAIL.about, to: [next] };
}

/** What the mail was about, as it stands now: it may have been done, or be due on another day, since. */
function matterOf(notice: string, view: View, recorded: RecordedEvent, facts: NoticeDraft['facts']): NoticeDraft {
  const { kind, about } = partsOfKey(notice);
  const duty = dutyIn(view.agenda, about);
  if (duty) return aboutDuty(duty, view, recorded, MAIL.kind, 'notice-undelivered', facts);
  const plan = planOf(view.aCase, about);
  const title = (plan ? planTitle(plan) : titleAboutPeople(kind, about, view.aCase)) ?? 'News of the case';
  const said = { topic: 'notice-undelivered', title, occasion: occasionOf(recorded.sequence) } as const;
  return { ...MAIL, ...said, to: [], due: null, because: '', facts };
}
