import { HEARING_KINDS } from '../domain/case/court';
import { PROGRAMMES } from '../domain/case/programme';
import { type Cells as CellsOf, type Column, DATE, ID, isDate, oneOf } from './columns';

/*
 * What a row of an existing caseload says of a case: the least that lets its duties be derived. Everything else is told
 * to the case later.
 */

const each = (fits: (text: string) => boolean) => (cell: string) => wordsOf(cell).every(fits);
/** Role and number, so that no name stands in the place of an id: product default. */
const isMemberId = (role: 'child' | 'parent') => (text: string) => new RegExp(`^${role}-[1-9]\\d?$`).test(text);
const isChildId = isMemberId('child');
/** A person, and a day where it is known. */
const isChild = (text: string) => {
  const [id = '', birth] = text.split(':');
  return isChildId(id) && (birth === undefined || isDate(birth)) && text.split(':').length < 3;
};
/** One day for all children, or a child with a day. */
const isDayOf = (text: string) => (text.includes(':') ? isChild(text) : isDate(text));

const DAYS = {
  must: 'a date that exists, written YYYY-MM-DD, or child-1:YYYY-MM-DD for each child',
  fits: each(isDayOf),
};

/** The columns of a caseload in the order of the documentation. */
export const COLUMNS = {
  case: { about: 'the case’s id', required: true, ...ID },
  worker: { about: 'the caseworker who holds it', required: true, ...ID },
  supervisor: { about: 'who approves its plans', required: true, ...ID },
  unit: { about: 'the unit that it belongs to', ...ID },
  policy: {
    about: 'the policy pack, such as santa-clara; else that of the agency’s settings',
    must: 'a policy pack such as santa-clara',
    fits: (cell: string) => !/\s/.test(cell),
  },
  programme: { about: 'what the family receives services under', ...oneOf(PROGRAMMES) },
  children: {
    about: 'the children, with birth dates where they are known: child-1:2015-08-30 child-2',
    required: true,
    must: 'ids like child-1 (never names), each with or without a birth date, such as child-1:2015-08-30 child-2',
    fits: each(isChild),
  },
  parents: {
    about: 'the parents who receive services: parent-1 parent-2',
    must: 'ids like parent-1 (never names)',
    fits: each(isMemberId('parent')),
  },
  first_contact: { about: 'the first contact of Emergency Response', ...DAYS },
  removal: { about: 'the removal from home', ...DAYS },
  plans: {
    about: 'the days on which the initial plan and each update were approved, oldest first; the last is in effect',
    must: 'dates that exist, written YYYY-MM-DD',
    fits: each(isDate),
  },
  next_hearing: { about: 'the next hearing that is set', ...DATE },
  next_hearing_kind: { about: 'its kind; status-review unless said', ...oneOf(HEARING_KINDS) },
} satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
export type Cells = CellsOf<ColumnName>;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** The opening that a row asks for: by the programme manager who takes the caseload over. */
export function openingOf(cells: Cells, by: string): Record<string, unknown> {
  const children = wordsOf(cells.children).map((child) => child.split(':'));
  const days = (cell: string | undefined) =>
    wordsOf(cell).flatMap((word) =>
      daysOf(
        word,
        children.map(([id = '']) => id),
      ),
    );
  const staff = [
    { id: cells.worker, role: 'caseworker' },
    { id: cells.supervisor, role: 'supervisor' },
  ];
  const { next_hearing: on, next_hearing_kind: kind = 'status-review' } = cells;
  return {
    ...known({ unit: cells.unit, policy: cells.policy, programme: cells.programme }),
    family: [
      ...children.map(([id, birth]) => ({ id, role: 'child', ...known({ birth }) })),
      ...wordsOf(cells.parents).map((id) => ({ id, role: 'parent' })),
    ],
    staff: staff.some(({ id }) => id === by) ? staff : [...staff, { id: by, role: 'programme-manager' }],
    worker: cells.worker,
    firstContacts: days(cells.first_contact),
    removals: days(cells.removal),
    takenOver: { plans: wordsOf(cells.plans), hearings: on ? [{ kind, on }] : [] },
  };
}

function daysOf(word: string, children: readonly string[]): { child: string; on: string }[] {
  const [child = '', on] = word.split(':');
  return on === undefined ? children.map((id) => ({ child: id, on: word })) : [{ child, on }];
}

function wordsOf(cell = ''): string[] {
  return cell.split(/\s+/).filter(Boolean);
}

function known(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
