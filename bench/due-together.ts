import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, instantAt, instantOf, timeOfDayAt } from '../domain/calendar/agency-clock';
import { CLOCK, momentOf } from '../domain/calendar/moment';
import type { Case } from '../domain/case/case';
import type { NoticeId, RecordBatch } from '../domain/record';
import { isRefusal } from '../domain/commands/refusal';
import { type Outcome, turn } from '../domain/turn';
import { policyOf } from '../policies/packs';
import { bareStart } from './bare-cases';
import { startCarried } from './carried';
import { inLanes } from './lanes';
import { inTurns, type Pair } from './pairs';
import type { Size } from './size';
import type { Stand } from './stand';
import { FIRST_DAY, newCase } from './ten-years';
import { BARE_WORKFLOW } from './workflows/bare-messages';

/** Cases per second from the moment at which all are due until the last mail is accepted: one record and one mail each. */
export async function dueTogether(stand: Stand, { due, storms }: Size): Promise<Pair[]> {
  const ring = firstReminder();
  const block = (side: 'real' | 'bare', count: number) => (turn: number) =>
    storm(stand, count, `${side}-${count}-${turn}`, starters(stand, ring)[side]);
  await inTurns(1, block('real', WARM_UP), block('bare', WARM_UP));
  return inTurns(storms, block('real', due), block('bare', due));
}

const WARM_UP = 50;

/** The first moment at which a case mails one reminder to one person, and the case just before it. */
interface Ring {
  before: Case;
  at: Instant;
  outcome: Outcome;
}

function firstReminder(): Ring {
  let before = newCase();
  const { zone } = before.settings;
  let at = instantOf(FIRST_DAY, '12:00', zone);
  for (;;) {
    const outcome = turn(before, { type: 'clock' }, momentOf(at, zone, CLOCK), policyOf);
    if (isRefusal(outcome) || !outcome.wake) throw new Error('The case of the benchmark never reminds anybody.');
    if (mailed(outcome) === 1) return { before, at, outcome };
    before = outcome.case;
    const ends = outcome.bars.map((bar) => bar.until);
    at = [outcome.wake.at, ...ends].reduce((first, next) => (next < first ? next : first));
  }
}

function mailed({ notices }: Outcome): number {
  return notices.reduce((sum, { mailTo }) => sum + mailTo.length, 0);
}

type Start = (caseId: string, dueAt: number) => Promise<unknown>;

function starters({ client }: Stand, ring: Ring): Record<'real' | 'bare', Start> {
  return {
    real: (caseId, now) => startCarried(client, caseId, ring.before, { at: ring.at, now }),
    bare: (caseId, now) => {
      const effects = effectsOf(caseId, ring);
      const wake = { at: instantAt(now), follows: { records: 1, mails: 1 }, effects };
      const opening = { message: { by: CLOCK, args: null }, follows: { records: 0, mails: 0 } };
      return client.workflow.start(BARE_WORKFLOW, bareStart({ caseId, opening, wakes: [wake] }));
    },
  };
}

/** What the case would have its activities do at that moment. */
function effectsOf(caseId: string, { at, outcome }: Ring): { batch: RecordBatch; mails: NoticeId[] } {
  const { events, notices } = outcome;
  const { settings, today } = outcome.case;
  const told = { at, on: today as string, time: timeOfDayAt(at, settings.zone), events, notices };
  const mails = notices.flatMap(({ kind, about, occasion, mailTo }) =>
    mailTo.map((recipient) => ({ caseId, kind, about, occasion, recipient })),
  );
  return { batch: { caseId, turns: [told] }, mails };
}

// Milliseconds for each start; a storm that begins before all are there would measure their starts.
const START = 20;
const SETTLING = 5_000;

async function storm(stand: Stand, count: number, name: string, start: Start): Promise<number> {
  const dueAt = Date.now() + count * START + SETTLING;
  const sent = stand.effects.nextMails(count);
  const caseIds = Array.from({ length: count }, (_, index) => `due-${name}-${index}`);
  await inLanes(caseIds, (caseId) => start(caseId, dueAt));
  if (Date.now() > dueAt - SETTLING / 2) throw new Error('The cases were not all there when they were due.');
  await sent;
  const took = Date.now() - dueAt;
  await pause(SETTLING / 5);
  return (count * 1000) / took;
}
