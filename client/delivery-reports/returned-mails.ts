import type { NoticeId } from '../../domain/record';
import type { Archive } from '../../store/record-store';
import { deliveryReportIn } from './delivery-report';

/** What a number of mails said about deliveries. */
export interface ReadReports {
  /** Mails that came back: failed in the ledger now, and their cases told. */
  returned: number;
  /** Known before. */
  knownBefore: number;
  /** Reports on mails that are not in this ledger. */
  unknown: number;
  /** Reports that a mail is still tried, or was delivered. */
  nothingNew: number;
  /** No reports. */
  others: number;
}

/** Tells a case that a notice was not delivered after all. */
export type TellCase = (id: NoticeId, status: string) => Promise<void>;

/**
 * Reads mails as reports on deliveries. A mail that came back has failed in the ledger, and its case hears of it, so that
 * the next in line receives the notice. Read again it changes nothing; a case that could not be told is told then.
 */
export async function readReports(
  mails: readonly Buffer[],
  archive: Pick<Archive, 'mailReturned'>,
  tell: TellCase,
): Promise<ReadReports> {
  const read: ReadReports = { returned: 0, knownBefore: 0, unknown: 0, nothingNew: 0, others: 0 };
  for (const mail of mails) read[await readReport(mail, archive, tell)]++;
  return read;
}

async function readReport(
  mail: Buffer,
  archive: Pick<Archive, 'mailReturned'>,
  tell: TellCase,
): Promise<keyof ReadReports> {
  const report = await deliveryReportIn(mail);
  if (report.says === 'nothing') return 'others';
  if (report.says === 'nothing new') return 'nothingNew';
  const { messageId, status } = report;
  const found = await archive.mailReturned(messageId, status);
  if (!found) return 'unknown';
  for (const id of found.notices) await tell(id, status);
  return found.before ? 'knownBefore' : 'returned';
}
