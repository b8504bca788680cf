import type { LedgerEntry } from '../../store/record-store';

/** What a mail says. HTML and text are both made from it, so that they cannot contradict each other. */
export interface Letter {
  /** The subject after the case number: what and when. */
  subject: string;
  /** What it is, in a few words. */
  heading: string;
  /** When: the line that must not be overlooked. */
  when?: string;
  /** `late` draws the eye, `done` asks for nothing. */
  tone?: 'late' | 'done';
  /** What is asked of the reader, one sentence each. */
  body: string[];
  /** Things that belong together, such as inherited duties. */
  list?: { title: string; items: string[] };
}

/** The words of one topic. */
export type Template = (entry: LedgerEntry) => Letter;

/** What stands around every letter. */
export interface Frame {
  caseId: string;
  /** Name of the reader. People of the agency are named; participants never are. */
  reader: string;
  /** Why the due date is what it is, line by line. */
  because: string[];
  /** The date that is explained. */
  due: string | null;
  link: string;
  /** Date and time on the agency's clock. */
  moment: string;
}
