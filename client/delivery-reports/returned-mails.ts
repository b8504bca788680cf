import type { NoticeId } from '../../domain/record';
import type { Archive } from '../../store/record-store';
import { deliveryReportIn } from './delivery-report';

/** What a number of mails said about deliveries. */
export interface ReadReports {
  /** Mails that came back: failed in the ledger now. */
  returned: number;
  /** Known before. */
  knownBefore: number;
  /** Reports on mails that are not in this ledger. */
  unknown: number;
  /** Reports that a mail is still tried, or was delivered. */
  nothingNew: number;
  /** No reports. */
  others: number;
  /** The cases that were told of mails that came back, each once: the next in line hears of it there. */
  casesTold: string[];
  /** The cases of such mails that are over, each once: nobody was told. */
  casesOver: string[];
}

/** Tells a case that a notice was not delivered after all; false where the case is over and nobody hears of it. */
export type TellCase = (id: NoticeId, status: string) => Promise<boolean>;

/**
 * Reads mails as reports on deliveries. A mail that came back has failed in the ledger, and its case hears of it, so that
 * the next in line receives the notice. Read again it changes nothing; a case that could not be told is told then. A case
 * that is over tells nobody, and is named.
 */
export async function readReports(
  mails: readonly Buffer[],
  archive: Pick<Archive, 'mailReturned'>,
  tell: TellCase,
): Promise<ReadReports> {
  const counts = { returned: 0, knownBefore: 0, unknown: 0, nothingNew: 0, others: 0 };
  const told = new Map<string, boolean>();
  for (const mail of mails) counts[await readReport(mail, archive, noting(told, tell))]++;
  const casesThat = (were: boolean) => [...told].filter(([, is]) => is === were).map(([caseId]) => caseId);
  return { ...counts, casesTold: casesThat(true), casesOver: casesThat(false) };
}

type Count = Exclude<keyof ReadReports, 'casesTold' | 'casesOver'>;

function noting(told: Map<string, boolean>, tell: TellCase): TellCase {
  return async (id, status) => {
    const heard = await tell(id, status);
    told.set(id.caseId, heard);
    return heard;
  };
}

async function readReport(mail: Buffer, archive: Pick<Archive, 'mailReturned'>, tell: TellCase): Promise<Count> {
  const report = await deliveryReportIn(mail);
  if (report.says === 'nothing') return 'others';
  if (report.says === 'nothing new') return 'nothingNew';
  const { messageId, status } = report;
  const found = await archive.mailReturned(messageId, status);
  if (!found) return 'unknown';
  for (const id of found.notices) await tell(id, status);
  return found.before ? 'knownBefore' : 'returned';
}
