import { mailMorning } from '../../activities/morning-mail';
import { wordSweep } from '../../activities/word-sweep';
import { mailSettings } from '../../activities/mail/settings';
import { recordEvents } from '../../activities/record-events';
import { sendNoticeBy } from '../../activities/send-notice';
import { openStore } from '../../store/postgres';
import type { Archive, LedgerEntry, NoticePreference, StaffEntry } from '../../store/record-store';
import { Agency } from './agency';
import { type SmtpSink, startSmtp } from './smtp';
import { startStore } from './store';

/** An agency with a real record store and a real mail server; only the clock is skipped. */
export interface MailingAgency {
  agency: Agency;
  store: Archive;
  storeUrl: string;
  smtp: SmtpSink;
  /** Says how somebody of the staff wants their mail, and where. */
  wants(id: string, notices: NoticePreference, address?: string | null): Promise<void>;
  /** Every mail so far: `w-1: MW-1: Initial case plan due …`. */
  subjects(): string[];
  /** The mails of a case: kind, recipient, state, answer. */
  ledger(caseId: string): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts one. Stop it at the end of the tests. */
export async function startMailingAgency(): Promise<MailingAgency> {
  const [running, smtp] = await Promise.all([startStore(), startSmtp()]);
  const store = openStore(running.url);
  const mail = mailSettings({ CASECLOCK_SMTP_URL: smtp.url });
  const activities = { record: recordEvents(store), sendNotice: sendNoticeBy({ store, ...mail }) };
  const agency = await Agency.start({ activities, scheduled: { ...mailMorning(store), ...wordSweep(store) } });
  return {
    agency,
    store,
    storeUrl: running.url,
    smtp,
    wants: (id, notices, address = `${id}@agency.example`) => store.saveStaff([staffWith(id, notices, address)]),
    subjects: () => smtp.mails.map(({ to, subject }) => `${to?.[0]?.address?.split('@')[0]}: ${subject}`),
    ledger: async (caseId) => (await store.notices(caseId)).filter(isMail).map(inShort),
    stop: async () => {
      await agency.stop();
      mail.transport.close();
      await Promise.all([store.close(), smtp.stop()]);
      await running.stop();
    },
  };
}

function staffWith(id: string, notices: NoticePreference, mail: string | null): StaffEntry {
  const none = { role: null, unit: null, supervisor: null, standIn: null, standInFrom: null, standInTo: null };
  return { id, name: `Staff ${id}`, mail, ...none, language: 'en', notices, active: true };
}

function isMail({ state }: LedgerEntry): boolean {
  return state !== 'journalled';
}

function inShort({ kind, recipient, state, answer }: LedgerEntry): string {
  return [kind, recipient, state, answer].join(', ');
}
