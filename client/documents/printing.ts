import { civilDateAt, type Instant, timeOfDayAt } from '../../domain/calendar/agency-clock';
import type { Case } from '../../domain/case/case';
import { memberOf } from '../../domain/case/family';
import type { HeadingLanguage, PrintKind } from '../../activities/documents/document';
import type { Source } from '../../activities/documents/source';
import type { PrintForm } from '../../activities/documents/compiler';
import { typeset } from '../../activities/documents/compiler';
import type { Archive } from '../../store/record-store';
import { InputError } from '../input-error';
import { contentsOf, type Given } from './contents';

export type { HeadingLanguage, PrintForm, PrintKind };

/** What somebody wants printed. */
export interface PrintWanted {
  kind: PrintKind;
  /** Who prints it. */
  by: string;
  /** Whose copy it is; else it is the agency's own. */
  copyFor?: string;
  plan?: string;
  child?: string;
  month?: string;
  language: HeadingLanguage;
  form: PrintForm;
}

/** A document as it was printed and kept. */
export interface Printed {
  hash: string;
  kind: PrintKind;
  about: string | null;
  snapshot: string | null;
  bytes: Buffer;
}

/** What printing needs of the record store. */
export type PrintStore = Pick<Archive, 'family' | 'person' | 'text' | 'keepDocument'>;

/** Prints a document of a case and keeps it in the record store. What goes wrong goes wrong before anything is kept. */
export async function print(given: Given, wanted: PrintWanted, store: PrintStore, now: Instant): Promise<Printed> {
  const { aCase } = given;
  const source = await sourceFor(aCase, wanted, store, now);
  const { contents, about, snapshot } = await contentsOf({ ...given, source }, wanted);
  const bytes = typeset({ ...frameOf(aCase, wanted, source, now), ...contents }, wanted.form);
  const { kind, form, language, by } = wanted;
  const copyFor = wanted.copyFor ?? null;
  const entry = {
    kind,
    form,
    language,
    caseId: aCase.id,
    about,
    snapshot,
    copyFor,
    printedBy: by,
    printedAt: now,
    bytes,
  };
  return { hash: await store.keepDocument(entry), kind, about, snapshot, bytes };
}

/** Names are read for this print alone; they go into its bytes and nowhere else. What reaches people is not printed. */
async function sourceFor(aCase: Case, wanted: PrintWanted, store: PrintStore, now: Instant): Promise<Source> {
  if (!aCase.staff.some(({ id }) => id === wanted.by))
    throw new InputError(
      `${wanted.by} has no role in case ${aCase.id}: its documents are printed by its own staff. Nothing was printed.`,
    );
  const copyFor = wanted.copyFor;
  const reader = copyFor === undefined ? null : (memberOf(aCase, copyFor) ?? null);
  if (copyFor !== undefined && !reader && !aCase.staff.some(({ id }) => id === copyFor))
    throw new InputError(
      `Case ${aCase.id} has no participant ${copyFor}: ${idsOf(aCase.family)}. Nothing was printed.`,
    );
  const family = await store.family(aCase.id, { person: wanted.by, what: 'print' });
  const staff = await Promise.all(aCase.staff.map(({ id }) => store.person(id)));
  const named = staff.flatMap((person) => (person ? [[person.id, person.name] as const] : []));
  return {
    aCase,
    on: civilDateAt(now, aCase.settings.zone),
    names: new Map([...named, ...family.map(({ id, name }) => [id, name] as const)]),
    read: async (id) => (await store.text(id))?.words ?? null,
    reader,
  };
}

function frameOf({ id, settings }: Case, { language, by, copyFor }: PrintWanted, { names, on }: Source, at: Instant) {
  const time = timeOfDayAt(at, settings.zone);
  const printed = { at, on, time, by: names.get(by) ?? by };
  return { caseId: id, language, printed, copyFor: copyFor === undefined ? null : (names.get(copyFor) ?? copyFor) };
}

/** The ids of people, for a sentence. */
export function idsOf(people: readonly { id: string }[]): string {
  return people.map(({ id }) => id).join(', ');
}
