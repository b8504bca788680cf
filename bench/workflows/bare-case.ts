import { condition, defineUpdate, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import type { BareActivities, BareRun, Happening, Told } from './bare-messages';

const { record } = proxyActivities<Pick<BareActivities, 'record'>>({ startToCloseTimeout: '30 seconds' });
const { sendNotice } = proxyActivities<Pick<BareActivities, 'sendNotice'>>({
  taskQueue: 'mail',
  startToCloseTimeout: '1 minute',
});

/**
 * The least that a workflow can do with the same commands, wakes, records and mails as a case: it appends what it is
 * told, records it and mails. It decides nothing and shows nothing: no labels, no attributes, no details.
 */
export async function bareCase({ caseId, opening, wakes }: BareRun): Promise<void> {
  const happened: Happening[] = [opening];
  let done = 0;
  setHandler(defineUpdate<number, [Told]>('tell'), (told) => happened.push(told));
  void ring(wakes, happened);
  for (;;) {
    await condition(() => happened.length > done);
    const next = happened[done++] as Happening;
    await carryOut(caseId, next);
    if (next.follows.ends) return;
  }
}

/** One timer for the next wake, set again only after it has fired. */
async function ring(wakes: Happening[], happened: Happening[]): Promise<void> {
  for (const wake of wakes) {
    await sleep(Math.max(1, Date.parse(wake.at as string) - Date.now()));
    happened.push(wake);
  }
}

async function carryOut(caseId: string, { follows, message, effects }: Happening): Promise<void> {
  for (let records = 0; records < follows.records; records++) await record(effects?.batch ?? { caseId, message });
  const mails = Array.from({ length: follows.mails }, (_, mail) => effects?.mails[mail] ?? { caseId, mail });
  await Promise.all(mails.map((mail) => sendNotice(mail)));
}
