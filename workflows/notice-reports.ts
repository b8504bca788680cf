import { defineSignal, log, setHandler } from '@temporalio/workflow';
import { noticeKey } from '../domain/notices/notice';
import { type Desk, take } from './desk';
import { NOTICE_REPORT_SIGNAL, type NoticeReport } from './messages';

/** Lets the mail system say what became of a notice after the case had left it to others. */
export function hearOfNotices(desk: Desk): void {
  setHandler(defineSignal<[NoticeReport]>(NOTICE_REPORT_SIGNAL), (report) => heard(desk, report), {
    description: 'What became of a mail: not wanted on its morning, or not delivered after all',
  });
}

/** Said twice it counts once. A signal that throws would end the case, so whatever is wrong with one is left aside. */
function heard(desk: Desk, report: NoticeReport): void {
  try {
    if (!concerns(desk, report)) return;
    const { id } = report;
    if (report.became === 'dropped') take(desk, { type: 'dropped', notice: id });
    else take(desk, { type: 'undelivered', notice: noticeKey(id), to: id.recipient, code: report.code });
  } catch (error) {
    log.error('A report about a notice could not be understood', { reason: error instanceof Error ? error.name : '' });
  }
}

function concerns({ case: aCase }: Desk, { id, became }: NoticeReport): boolean {
  if (id.caseId !== aCase.id) return false;
  const isKnown = aCase.problems.some(({ notice, to }) => notice === noticeKey(id) && to === id.recipient);
  return became === 'dropped' || !isKnown;
}
