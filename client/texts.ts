import { type CommandName, commandOf } from '../domain/commands/catalogue';
import type { Field, Fields } from '../domain/commands/shape';
import type { Text } from '../domain/case/text';

/** Stores words and gives back the reference that a command carries instead of them. */
export type SaveText = (words: string) => Promise<Text>;

/** Reads words from where they are kept, by their id; null where they are not. */
export type ReadText = (id: string) => Promise<string | null>;

/** Arguments as people give them, with every text stored and replaced by its reference. */
export async function withStoredTexts(
  name: CommandName,
  args: Record<string, unknown>,
  save: SaveText,
): Promise<Record<string, unknown>> {
  return inObject(commandOf(name).shape, args, async (given) => (typeof given === 'string' ? save(given) : given));
}

/** The way back: what a case keeps of such arguments, with the words in place of every text and id of one. */
export async function withReadTexts(fields: Fields, kept: object, read: ReadText): Promise<Record<string, unknown>> {
  return inObject(fields, kept, async (text) => read(typeof text === 'string' ? text : (text as Text).id));
}

type Change = (text: unknown) => Promise<unknown>;

async function inObject(fields: Fields, value: object, change: Change): Promise<Record<string, unknown>> {
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => {
      const field = fields[key];
      return [key, field ? await inField(field, item, change) : (item as unknown)] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function inField(field: Field, value: unknown, change: Change): Promise<unknown> {
  if (value === undefined || value === null) return value;
  if (field.kind === 'optional') return inField(field.of, value, change);
  if (field.kind === 'object') return inObject(field.fields, value, change);
  if (field.kind === 'list') return Promise.all((value as unknown[]).map((item) => inField(field.of, item, change)));
  return field.kind === 'text' ? change(value) : value;
}
