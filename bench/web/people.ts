import { setTimeout as pause } from 'node:timers/promises';
import { areaPage, casePage, formPage } from '../../client/web/case/addresses';
import { sentBy } from '../../test/web/forms/form-reader';
import type { LivingCase } from './living';
import { cookieOf, type WebStand } from './stand';
import { Visitor } from './visitor';

/** Milliseconds from a request until all of its answer was there. */
export interface Latencies {
  work: number[];
  case: number[];
  form: number[];
  command: number[];
}

/** Everybody is at the pages at once, and looks at each for so long (the task's figures). */
export const PEOPLE = 50;
const PAUSE = 5_000;

/** For how long people are at their work, and for how long before what they do is counted; in seconds. */
export interface Shift {
  warmUp: number;
  counted: number;
}

/**
 * Each of the people goes round: My work, a case, My work, the contact form as the button in the list opens it, sending it,
 * and the contacts of the case; with a pause after each. They begin at different steps: people are not in step.
 */
export async function atWork(stand: WebStand, living: readonly LivingCase[], shift: Shift): Promise<Latencies> {
  const took: Latencies = { work: [], case: [], form: [], command: [] };
  const from = performance.now() + shift.warmUp * 1000;
  const until = from + shift.counted * 1000;
  const notes: Notes = (kind, milliseconds) => {
    if (performance.now() >= from) took[kind].push(milliseconds);
  };
  await Promise.all(
    living.map(async ({ caseId, worker }, index) => {
      await pause((index * PAUSE) / living.length);
      const visitor = new Visitor(stand.address, await cookieOf(worker));
      for (let turn = index; performance.now() < until; turn++)
        await ROUND[turn % ROUND.length]?.(visitor, caseId, notes);
      visitor.leave();
    }),
  );
  return took;
}

type Notes = (kind: keyof Latencies, milliseconds: number) => void;
type Step = (visitor: Visitor, caseId: string, notes: Notes) => Promise<void>;

const ROUND: readonly Step[] = [
  (visitor, _, notes) => look(visitor, '/work', 'work', notes),
  (visitor, caseId, notes) => look(visitor, casePage(caseId), 'case', notes),
  (visitor, _, notes) => look(visitor, '/work', 'work', notes),
  recordContact,
  (visitor, caseId, notes) => look(visitor, areaPage(caseId, 'contacts'), 'case', notes),
];

async function look(visitor: Visitor, path: string, kind: keyof Latencies, notes: Notes): Promise<void> {
  notes(kind, (await visitor.open(path)).took);
  await pause(PAUSE);
}

async function recordContact(visitor: Visitor, caseId: string, notes: Notes): Promise<void> {
  const form = formPage(caseId, 'recordContact', { with: 'child-1', method: 'in-person', back: '/work' });
  const shown = await visitor.open(form);
  notes('form', shown.took);
  await pause(PAUSE);
  const [path = form] = form.split('?');
  notes('command', (await visitor.send(path, filledIn(shown.html(), path))).took);
  await pause(PAUSE);
}

/** The form as it stands, with what nobody can know before the visit. */
function filledIn(html: string, path: string): URLSearchParams {
  const sent = sentBy(html, path);
  const isChild = ([name, value]: [string, string]) => value === 'child-1' && /^with\..+\.person$/.test(name);
  // A row for each of the family, or one that is empty yet.
  const [row] = [...sent].find(isChild) ?? ['with.child-1.person'];
  sent.set(row, 'child-1');
  sent.set(row.replace('person', 'how'), 'seen');
  sent.set('place', 'in-placement');
  return sent;
}
