import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { ListedDuty } from '../domain/duties/listed';
import type { CaseRecord } from '../store/case-record';
import type { Expungement } from '../store/expungement';
import type { Participant } from '../store/participants';
import type { LedgerEntry, StoredDocument } from '../store/record-store';
import { type Cell, csvOf } from './csv';

/** What an archive says of itself. */
export interface Manifest {
  case: string;
  events: number;
  /** The last hash of the journal’s chain. */
  lastHash: string;
  /** Whether the journal says what was recorded; where not, `caseclock journal verify` names what is wrong. */
  verified: boolean;
  /** Texts that the events name and that the record store does not have. */
  missingTexts: string[];
  /** Who had names, words and printed documents removed, when and by which order; else null. */
  expunged: Expungement | null;
  /** SHA-256 of each file. */
  files: Record<string, string>;
}

// The first day that a ZIP can name, on this machine's clock as the format has it: the same case gives the same bytes.
const NO_TIME = new Date(1980, 0, 1);

/** All that is recorded of a case as one ZIP, with the hash of each file in `manifest.json`. */
export function archiveOf(record: CaseRecord): { bytes: Uint8Array; manifest: Manifest } {
  const files = filesOf(record);
  const { caseId, journal, lastHash, found, missingTexts, expungement } = record;
  const manifest: Manifest = {
    case: caseId,
    events: journal.length,
    lastHash,
    verified: found.length === 0,
    missingTexts,
    expunged: expungement,
    files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)])),
  };
  const all = { 'manifest.json': strToU8(`${JSON.stringify(manifest, null, 2)}\n`), ...files };
  return { bytes: zipSync(all, { mtime: NO_TIME }), manifest };
}

function filesOf({ journal, duties, notices, texts, documents, family }: CaseRecord): Record<string, Uint8Array> {
  const tables = {
    'journal.jsonl': journal.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    'duties.csv': csvOf([DUTY, ...duties.map(dutyCells)]),
    'notices.csv': csvOf([[...NOTICE, ...NOTICE_MORE], ...notices.map(noticeCells)]),
    'participants.csv': csvOf([[...PARTICIPANT], ...family.map(participantCells)]),
    'documents.csv': csvOf([['file', ...DOCUMENT, 'copies'], ...documents.map(documentCells)]),
  };
  return {
    ...Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, strToU8(text)])),
    ...Object.fromEntries(texts.map(({ id, words }) => [`words/${id}.txt`, strToU8(words)])),
    ...Object.fromEntries(
      documents.flatMap((document) => (document.bytes ? [[pathOf(document), document.bytes] as const] : [])),
    ),
  };
}

const DUTY = ['duty', 'title', 'due', 'state', 'endedOn', 'owners'] as const;
const NOTICE = ['kind', 'topic', 'about', 'occasion', 'recipient', 'title', 'due', 'because'] as const;
const NOTICE_MORE = ['at', 'on', 'time', 'state', 'attempts', 'unanswered', 'answer', 'facts'] as const;
const PARTICIPANT = ['id', 'name', 'address', 'telephone', 'mail', 'protected'] as const;
const DOCUMENT = [
  'hash',
  'kind',
  'form',
  'about',
  'snapshot',
  'copyFor',
  'language',
  'printedBy',
  'printedAt',
] as const;

function dutyCells(duty: ListedDuty): Cell[] {
  return cellsOf({ ...duty, owners: duty.owners?.join(' ') }, DUTY);
}

function noticeCells(notice: LedgerEntry): Cell[] {
  return cellsOf({ ...notice, facts: JSON.stringify(notice.facts) }, [...NOTICE, ...NOTICE_MORE]);
}

/** An archive is handed on: what is protected stays with the agency. */
function participantCells(participant: Participant): Cell[] {
  const isProtected = participant.protected;
  const shown = isProtected ? { ...participant, address: null, telephone: null, mail: null } : participant;
  return cellsOf({ ...shown, protected: isProtected ? 'yes' : 'no' }, PARTICIPANT);
}

function documentCells(document: CaseRecord['documents'][number]): Cell[] {
  const copies = document.copies.map(({ to, on, by }) => `${to} on ${on} by ${by}`).join('; ');
  return [document.bytes ? pathOf(document) : 'expunged', ...cellsOf(document, DOCUMENT), copies];
}

function cellsOf<Name extends string>(row: Readonly<Record<Name, Cell>>, names: readonly Name[]): Cell[] {
  return names.map((name) => row[name]);
}

function pathOf({ hash, form }: StoredDocument): string {
  return `documents/${hash}.${form}`;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
