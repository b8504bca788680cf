import { join } from 'node:path';
import type { Hono } from 'hono';
import { CaseExists, Refused, UnknownCase } from '../../client/case-errors';
import type { Cases } from '../../client/cases';
import { completeOpening, dayOfOpening } from '../../client/opening';
import { withSnapshot } from '../../client/plan-snapshot';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import type { Scenario } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import { withStoredTexts } from '../../client/texts';
import type { SignedIn, Viewer } from '../../client/web/session/viewer';
import { instantOf, timeOfDayAt } from '../../domain/calendar/agency-clock';
import { momentOf } from '../../domain/calendar/moment';
import { blankCase, type Case } from '../../domain/case/case';
import type { CommandName } from '../../domain/commands/catalogue';
import { isRefusal } from '../../domain/commands/refusal';
import { type Outcome, turn } from '../../domain/turn';
import { policyOf } from '../../policies/packs';
import { DEMO_FAMILIES } from '../../scripts/start/demo-families';
import { openStore } from '../../store/postgres';
import type { Archive, StaffEntry, TurnRecord } from '../../store/record-store';
import { type GivenParts, siteAs, viewerOf } from './web';

/** The pages with one family's case behind them, told up to a day, on a real record store and without a server. */
export interface ToldSite {
  caseId: string;
  archive: Archive;
  /** The pages as somebody of the staff sees them. */
  as(person: string, change?: Partial<Viewer>): Hono<SignedIn>;
  /** The case as it is now; what the pages say to it has changed it. */
  case(): Case;
  /** What is behind the pages. */
  parts: GivenParts;
}

/** Tells a scenario, one of test/scenarios or one that is given, up to a day's noon, and others beside it, and puts pages in front of them. */
export async function toldSite(
  url: string,
  story: string | Scenario = 'marlow',
  day = '2027-05-10',
  beside: readonly Scenario[] = [],
): Promise<ToldSite> {
  const archive = openStore(url);
  const held = new Map<string, Case>();
  const first = typeof story === 'string' ? storyNamed(story) : story;
  for (const each of [first, ...beside]) held.set(each.caseId, await toldCase(archive, each, day));
  const [[caseId, { settings }]] = [...held] as [[string, Case]];
  const { zone } = settings;
  const now = instantOf(day, '12:00', zone);
  const cases = new HeldCases(held, archive, now);
  const parts = { archive, zone, now: () => now, cases: async () => cases as unknown as Cases };
  const own = () => held.get(caseId) as Case;
  return { caseId, archive, parts, case: own, as: (person, change) => siteAs(of(person, change), parts) };
}

/** A scenario of test/scenarios. */
export function storyNamed(story: string): Scenario {
  return readScenario(join(__dirname, `../scenarios/${story}.yaml`));
}

/** Tells a scenario, one of test/scenarios or one that is given, up to a day's noon, and records it in a store with its people. */
export async function toldCase(archive: Archive, story: string | Scenario, day: string): Promise<Case> {
  const scenario = typeof story === 'string' ? storyNamed(story) : story;
  const { caseId, zone } = scenario;
  const turns: TurnRecord[] = [];
  const stage = new InMemoryStage(caseId, zone, (outcome) => turns.push(recordOf(outcome, zone)));
  const steps = scenario.steps.filter(({ date }) => date < day);
  await play({ ...scenario, steps, until: { date: day, time: '12:00' } }, stage);
  for (const { command, args } of [scenario.opening, ...steps])
    await withStoredTexts(command, args, (words) => keep(archive, words));
  await archive.saveStaff(STAFF);
  for (const [id, name] of Object.entries(DEMO_FAMILIES[caseId] ?? {}))
    await archive.saveParticipant(caseId, { id, name });
  await archive.record({ caseId, turns });
  return stage.case();
}

/** Cases without a server: the same core, told by hand, and recorded at once. */
class HeldCases implements Pick<Cases, 'open' | 'opened' | 'case' | 'tell'> {
  constructor(
    private readonly held: Map<string, Case>,
    private readonly archive: Archive,
    private readonly now: string,
  ) {}

  private readonly answered = new Map<string, number>();

  async open(caseId: string, given: Record<string, unknown>, { by, request = '' }: Parameters<Cases['open']>[2]) {
    if (this.answered.has(request)) return;
    if (this.held.has(caseId)) throw new CaseExists(caseId);
    const args = completeOpening(given, dayOfOpening(given, this.now));
    const { zone } = args['settings'] as { zone: string };
    const input = { type: 'command' as const, name: 'openCase' as const, args };
    const outcome = turn(blankCase(caseId), input, momentOf(this.now, zone, by), policyOf);
    if (isRefusal(outcome)) throw new Refused(outcome);
    this.held.set(caseId, outcome.case);
    this.answered.set(request, outcome.case.sequence);
    await this.archive.record({ caseId, turns: [recordOf(outcome, zone)] });
  }

  async case(caseId: string): Promise<Case> {
    const held = this.held.get(caseId);
    if (!held) throw new UnknownCase(caseId);
    return held;
  }

  async opened(caseId: string): Promise<Case> {
    return this.case(caseId);
  }

  async tell(caseId: string, command: CommandName, args: Record<string, unknown>, said: Parameters<Cases['tell']>[3]) {
    const { by, request = '' } = said;
    const before = this.answered.get(request);
    if (before !== undefined) return { sequence: before };
    const stored = await withStoredTexts(command, args, (words) => keep(this.archive, words));
    const held = await this.case(caseId);
    const input = { type: 'command' as const, name: command, args: withSnapshot(command, stored, held) };
    const outcome = turn(held, input, momentOf(this.now, held.settings.zone, by), policyOf);
    if (isRefusal(outcome)) throw new Refused(outcome);
    this.held.set(caseId, outcome.case);
    const { sequence } = outcome.case;
    if (request) this.answered.set(request, sequence);
    await this.archive.record({ caseId, turns: [recordOf(outcome, held.settings.zone)] });
    return { sequence };
  }
}

async function keep(archive: Archive, words: string) {
  const { id, hash } = await archive.saveText(words);
  return { id, hash, empty: words.trim() === '' };
}

function recordOf({ case: { toldAt, today }, events, notices }: Outcome, zone: string): TurnRecord {
  const at = toldAt as string;
  return { at, on: today as string, time: timeOfDayAt(at, zone), events, notices };
}

function of(person: string, change: Partial<Viewer> = {}): Viewer {
  const { id, name, unit, role } = STAFF.find((each) => each.id === person) as StaffEntry;
  return viewerOf({ id, name, unit, role: role ?? 'caseworker', ...change });
}

function entry(id: string, name: string, role: StaffEntry['role'], unit: string | null): StaffEntry {
  const nobody = { mail: null, supervisor: null, standIn: null, standInFrom: null, standInTo: null };
  return { id, name, role, unit, ...nobody, language: 'en', notices: 'each', active: true };
}

/** The staff of the stories, each with the role in the agency that they have in the case, and some who have none in it. */
export const STAFF: StaffEntry[] = [
  entry('w-hale', 'Corin Hale', 'caseworker', 'unit-3'),
  entry('w-teague', 'Bryn Teague', 'caseworker', 'unit-3'),
  entry('s-okafor', 'Nkem Okafor', 'supervisor', 'unit-3'),
  entry('s-lindqvist', 'Per Lindqvist', 'stand-in', 'unit-3'),
  entry('m-vasquez', 'Pilar Vasquez', 'programme-manager', null),
  entry('i-dunmore', 'Joss Dunmore', 'dcfs-worker', null),
  entry('d-pruitt', 'Wren Pruitt', 'dhs-caseworker', null),
  entry('l-asher', 'Noor Asher', 'dhs-liaison', null),
  entry('w-other', 'Ren Abara', 'caseworker', 'unit-7'),
  entry('s-other', 'Mika Sorel', 'supervisor', 'unit-7'),
  entry('a-quill', 'Dana Quill', 'auditor', null),
  entry('x-admin', 'Lee Marsh', 'administrator', null),
];
