import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import type { Step } from '../../client/simulate/scenario';
import { instantOf } from '../../domain/calendar/agency-clock';
import { agenda } from '../../domain/duties/agenda';
import { isOwed } from '../../domain/duties/duty';
import { policyOf } from '../../policies/packs';
import { DEMO_FAMILIES } from '../../scripts/start/demo-families';
import { DEMO_ZONE } from '../../scripts/start/living-case';
import { LIVING_CASES } from '../../scripts/start/living-cases';

/* The demo begins on whatever day somebody tries it: the ends of months, leap days and clock changes included. */

const DAYS = ['2026-11-22', '2026-12-31', '2027-02-28', '2027-03-14', '2028-02-29', '2028-08-31'];

const step = (today: string, command: Step['command'], args: Record<string, unknown>, by: string): Step => ({
  date: today,
  time: '09:00',
  by,
  command,
  args,
  ref: '',
  refused: null,
});

async function begun(id: string, today: string) {
  const living = LIVING_CASES.find((each) => each.id === id);
  const { opening, by, told } = living?.of(today) ?? { opening: {}, by: '', told: [] };
  const stage = new InMemoryStage(id, DEMO_ZONE);
  const open = step(today, 'openCase', { ...opening, settings: { zone: DEMO_ZONE } }, by);
  const refused = [await stage.open(open, instantOf(today, '09:00', DEMO_ZONE))];
  for (const each of told) refused.push(await stage.tell(step(today, each.command, each.args, each.by)));
  const aCase = await stage.case();
  const duties = agenda(aCase, policyOf(aCase), today).duties.filter(isOwed);
  return { refused: refused.filter((each) => each !== null), duties: duties.map((duty) => duty.id), aCase };
}

describe.each(DAYS)('on %s', (today) => {
  test.each(LIVING_CASES.map(({ id }) => id))('%s begins, and has something to do', async (id) => {
    const { refused, duties, aCase } = await begun(id, today);
    expect(refused).toEqual([]);
    expect(duties.length).toBeGreaterThan(0);
    expect(aCase.family.map((member) => member.id).filter((person) => !DEMO_FAMILIES[id]?.[person])).toEqual([]);
  });

  test('each decision that there is waits for somebody', async () => {
    expect((await begun('DEMO-3', today)).duties).toContain('plan-approval/1');
    expect((await begun('DEMO-6', today)).duties).toContain('exception-approval/1');
    expect((await begun('DEMO-7', today)).duties).toContain('transfer-approval/1');
  });
});
