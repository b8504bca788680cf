import { Client } from 'pg';
import type { CaseEvent } from '../../domain/case/events';
import type { Archive } from '../../store/record-store';
import { AT, eventAt } from './batches';

/** Words that nothing names go seven days after they were stored, and no others. */
export function sweepsWords(given: () => Archive, another: () => Archive, url: () => string): void {
  async function daysLater(days: number, ...ids: string[]): Promise<void> {
    const client = new Client({ connectionString: url() });
    await client.connect();
    const earlier = `written_at = written_at - $1::interval, saved_again_at = saved_again_at - $1::interval`;
    await client.query(`update narrative set ${earlier} where id = any($2)`, [`${days} days`, ids]);
    await client.end();
  }

  const isThere = async (id: string) => (await another().text(id)) !== null;

  async function name(caseId: string, text: string): Promise<void> {
    const event = { type: 'closureReturned', comment: { id: text } } as unknown as CaseEvent;
    const turn = { at: AT, on: '2027-02-03', time: '09:30', events: [{ ...eventAt(1), event }], notices: [] };
    await given().record({ caseId, turns: [turn] });
  }

  test('a text that nothing names is removed after seven days, and not before', async () => {
    const { id } = await given().saveText('Nobody said this');
    await daysLater(6, id);
    await given().sweepWords();
    expect(await isThere(id)).toBe(true);
    await daysLater(1, id);
    expect((await given().sweepWords()).texts).toBe(1);
    expect(await isThere(id)).toBe(false);
    expect(await given().sweepWords()).toEqual({ texts: 0, drafts: 0 });
  });

  test('a text that an event names six days after it was stored is there for good', async () => {
    const { id } = await given().saveText('Said six days later');
    await daysLater(6, id);
    await given().sweepWords();
    await name('swept-1', id);
    await daysLater(100, id);
    await given().sweepWords();
    expect(await isThere(id)).toBe(true);
  });

  test('a text that is stored again is kept for seven days more: it may be about to be said', async () => {
    const { id } = await given().saveText('Written twice');
    await daysLater(30, id);
    await another().saveText('Written twice');
    await given().sweepWords();
    expect(await isThere(id)).toBe(true);
  });

  test('a text that a draft names is kept as long as the draft; an expired draft goes', async () => {
    const { id } = await given().saveText('In a draft');
    const key = { person: 'w-sweeps', caseId: 'swept-2', what: 'createPlan', subject: '' };
    await given().saveDraft({ ...key, args: { summary: { id } }, request: null });
    await daysLater(30, id);
    await given().sweepWords();
    expect(await isThere(id)).toBe(true);
    const client = new Client({ connectionString: url() });
    await client.connect();
    await client.query(`update draft set saved_at = saved_at - interval '7 days' where person = 'w-sweeps'`);
    await client.end();
    expect(await given().sweepWords()).toEqual({ texts: 1, drafts: 1 });
  });
}
