import { readFileSync } from 'node:fs';
import { storeAddress } from '../../store/address';
import { Cases } from '../cases';
import { connect } from '../connection';
import { mailsIn } from '../delivery-reports/mailbox-file';
import { type ReadReports, readReports } from '../delivery-reports/returned-mails';
import { InputError } from '../input-error';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { waiting } from './progress';
import { answer, type Invocation } from './terminal';

/** `caseclock bounces`. */
export async function readBounces(invocation: Invocation, file: string): Promise<number> {
  const mails = mailsIn(await fileOf(invocation, file));
  const read = await withCasesAndArchive(invocation, mails);
  answer(invocation, { mails: mails.length, ...read }, inWords(mails.length, read));
  return EXIT.done;
}

async function withCasesAndArchive(invocation: Invocation, mails: Buffer[]): Promise<ReadReports> {
  const done = waiting(invocation, 'Reading the reports');
  const archive = lazy.store().openStore(storeAddress(invocation.env));
  try {
    const client = await connect();
    const cases = new Cases(client, () => Promise.reject(new Error('A report has no words')));
    const tell = cases.tellOfReturnedMail.bind(cases);
    return await readReports(mails, archive, tell).finally(() => void client.connection.close());
  } finally {
    await archive.close();
    done();
  }
}

async function fileOf(invocation: Invocation, file: string): Promise<Buffer> {
  if (file === '-') return Buffer.from(await invocation.input());
  try {
    return readFileSync(file);
  } catch (error) {
    throw new InputError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}

function inWords(mails: number, read: ReadReports): string {
  const { returned, knownBefore, unknown, nothingNew, others, casesTold, casesOver } = read;
  const counted: [number, string][] = [
    [returned, 'did not arrive: failed in the ledger'],
    [knownBefore, 'known before'],
    [unknown, 'about mails that this ledger does not have'],
    [nothingNew, 'still tried, or delivered'],
    [others, 'no delivery report'],
  ];
  const lines = counted.filter(([count]) => count > 0).map(([count, what]) => `  ${count} ${what}`);
  return [
    `${mails} ${mails === 1 ? 'mail' : 'mails'} read.`,
    ...lines,
    ...(casesTold.length > 0 ? [`Told, so that the next in line hears of it: ${casesTold.join(', ')}`] : []),
    ...(casesOver.length > 0
      ? [
          `Nobody was told, as the case is closed or cancelled: ${casesOver.join(', ')}`,
          'See what it was with caseclock notices --status failed --case CASE, and tell the person in another way.',
        ]
      : []),
  ].join('\n');
}
