import { join } from 'node:path';
import fc from 'fast-check';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import { localMoment, type LocalMoment } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import { instantOf } from '../../domain/calendar/agency-clock';
import { addDays, isCivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { checklistsOf } from '../../domain/checklist';
import { agenda } from '../../domain/duties/agenda';
import { ownersOf } from '../../domain/duties/diff';
import { explain, stateInWords } from '../../domain/duties/explain';
import { forecast } from '../../domain/duties/forecast';
import { ladder } from '../../domain/duties/ladder';
import { standingOf } from '../../domain/duties/standing';
import { evidenceIn } from '../../domain/evidence';
import { PACK_NAMES, policyOf } from '../../policies/packs';

/*
 * A rule never throws on a half-filled case: facts come in any order, some never. Cases of a whole story lose dates and
 * entries at random, and whatever is left is asked everything that a case can be asked.
 */

const RUNS = Number(process.env['CASECLOCK_RUNS'] ?? 150);
const SEED = Number(process.env['CASECLOCK_SEED'] ?? 20_270_106);

const STORY = readScenario(join(__dirname, '../scenarios/marlow.yaml'));
const MOMENTS = ['2027-01-06 17:00', '2027-04-30 12:00', '2027-09-30 23:30', '2028-03-30 12:00', '2028-04-30 12:00'];
const DAYS = ['2026-12-31', '2027-02-28', '2027-06-15', '2028-02-29', '2030-01-01'];

const cases: Case[] = [];

beforeAll(async () => {
  for (const moment of MOMENTS) {
    const until = localMoment(moment) as LocalMoment;
    const steps = STORY.steps.filter(({ date, time }) => `${date} ${time}` <= moment);
    const stage = new InMemoryStage(STORY.caseId, STORY.zone);
    await play({ ...STORY, steps, until }, stage);
    cases.push(await stage.case());
  }
});

/** A place in the state where something may be missing or otherwise. */
interface Place {
  holder: Record<string, unknown>;
  key: string;
  /** The same for all entries of a list: `family.*.birth`. */
  path: string;
}

function placesIn(value: unknown, above = ''): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) => {
    const path = `${above}.${Array.isArray(value) ? '*' : key}`;
    return [{ holder, key, path }, ...placesIn(inner, path)];
  });
}

/** What is null anywhere in a case may be null everywhere: not known yet, not done yet. */
function nullablePaths(): Set<string> {
  const places = cases.flatMap((each) => placesIn(each));
  return new Set(places.filter(({ holder, key }) => holder[key] === null).map(({ path }) => path));
}

/** Lists lose entries, what may be unknown is, and days that must be known are other ones. */
function thinned(whole: Case, holes: readonly { where: number; what: number }[], nullable: Set<string>): Case {
  const left = structuredClone(whole);
  for (const { where, what } of holes) {
    const places = placesIn({ ...left, settings: {}, alarms: [] }).filter((place) => canMiss(place, nullable));
    const place = places[where % places.length];
    if (place) place.holder[place.key] = otherwise(place, what, nullable);
  }
  return left;
}

function canMiss({ holder, key, path }: Place, nullable: Set<string>): boolean {
  const value = holder[key];
  return Array.isArray(value) || isCivilDate(value) || (nullable.has(path) && path !== '.openedOn');
}

function otherwise({ holder, key, path }: Place, what: number, nullable: Set<string>): unknown {
  const value = holder[key];
  if (Array.isArray(value)) return (value as unknown[]).filter((_, index) => (what >> (index % 16)) % 2 === 1);
  if (nullable.has(path)) return null;
  return addDays(value as string, (what % 801) - 400);
}

function askEverything(aCase: Case, today: string): void {
  const policy = policyOf(aCase);
  const derived = agenda(aCase, policy, today, { now: instantOf(today, '12:00', aCase.settings.zone) });
  for (const duty of derived.duties) {
    explain(duty, aCase);
    stateInWords(duty);
    ownersOf(duty, aCase, today);
    ladder(duty, aCase.settings, today);
  }
  standingOf(aCase, derived, policy);
  evidenceIn(aCase, policy);
  checklistsOf(aCase, policy);
  forecast(aCase, policy, today, 14);
}

const hole = fc.record({ where: fc.nat(100_000), what: fc.nat(65_535) });

test.each(PACK_NAMES)('%s derives, explains, warns and looks ahead, whatever is missing', (policy) => {
  const nullable = nullablePaths();
  const property = fc.property(
    fc.nat(MOMENTS.length - 1),
    fc.array(hole, { maxLength: 30 }),
    fc.constantFrom(...DAYS),
    (which, holes, today) => askEverything(thinned({ ...(cases[which] as Case), policy }, holes, nullable), today),
  );
  fc.assert(property, { seed: SEED, numRuns: RUNS });
});
