import { civilDateAt, timeOfDayAt } from '../../domain/calendar/agency-clock';
import { withWeekday } from '../../domain/calendar/civil-date';
import type { Draft, DraftKey } from '../../store/drafts';
import { InputError } from '../input-error';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { personGiven } from './reading';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { agencyZone } from '../agency-zone';

/** `caseclock drafts`: which there are; their words stand in the JSON, for they are the reader's own. */
export async function showDrafts(
  invocation: Invocation,
  { by, case: caseId }: { by?: string; case?: string },
): Promise<number> {
  const person = personGiven(invocation, by, 'Nothing was shown.');
  const wanted = { person, ...(caseId === undefined ? {} : { caseId }) };
  const drafts = await withArchive(invocation, 'Reading the drafts', (archive) => archive.drafts(wanted));
  answer(
    invocation,
    { drafts },
    inWords(person, drafts, agencyZone(invocation.env, undefined), widthOf(invocation.out)),
  );
  return EXIT.done;
}

const HEADING = [['Saved'], ['Case'], ['What'], ['About'], ['Go on with']];

function inWords(person: string, drafts: readonly Draft[], zone: string, width: number): string {
  if (drafts.length === 0) return `${person} has no draft. One is kept for seven days.`;
  const rows = drafts.map((draft) => {
    const saved = `${withWeekday(civilDateAt(draft.savedAt, zone))} ${timeOfDayAt(draft.savedAt, zone)}`;
    return [[saved], [draft.caseId], [draft.what], [draft.subject], [goOnWith(draft)]];
  });
  return table([HEADING, ...rows], width).join('\n');
}

/** The command line that goes on with a draft. */
export function goOnWith({ person, caseId, what }: DraftKey): string {
  return `caseclock tell ${caseId} ${what} --by ${person} --draft`;
}

/** `caseclock drafts drop CASE COMMAND`. */
export async function dropDraft(
  invocation: Invocation,
  caseId: string,
  what: string,
  { by, about = '' }: { by?: string; about?: string },
): Promise<number> {
  const key = { person: personGiven(invocation, by, 'Nothing was dropped.'), caseId, what, subject: about };
  const isDropped = await withArchive(invocation, 'Dropping a draft', (archive) => archive.dropDraft(key));
  if (!isDropped) throw new InputError(`${key.person} has no such draft: caseclock drafts --by ${key.person}.`);
  answer(invocation, { dropped: key }, `The draft of ${what} in ${caseId} is dropped.`);
  return EXIT.done;
}

/** The one draft that is meant: of several, what else is said on the command line must tell which. */
export async function draftMeant(
  invocation: Invocation,
  key: Omit<DraftKey, 'subject'>,
  subject: string,
): Promise<Draft> {
  const all = await withArchive(invocation, 'Reading the draft', (archive) => archive.drafts(key));
  const found = subject === '' ? all : all.filter((each) => each.subject === subject);
  const [draft, ...others] = found;
  if (draft && others.length === 0) return draft;
  const said = `${key.person} has ${draft ? 'several drafts' : 'no draft'} of ${key.what} in ${key.caseId}`;
  const which = draft
    ? ` Say which, by the field that it is about: ${found.map((each) => each.subject).join(', ')}.`
    : '';
  throw new InputError(`${said}.${which} Nothing was sent.`);
}
