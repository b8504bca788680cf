import { type CommandName, commandOf } from '../domain/commands/catalogue';
import type { Field, Fields } from '../domain/commands/shape';
import type { Text } from '../domain/case/text';

/** Stores words and gives back the reference that a command carries instead of them. */
export type SaveText = (words: string) => Promise<Text>;

/** Arguments as people give them, with every text stored and replaced by its reference. */
export async function withStoredTexts(
  name: CommandName,
  args: Record<string, unknown>,
  save: SaveText,
): Promise<Record<string, unknown>> {
  return inObject(commandOf(name).shape, args, save);
}

async function inObject(fields: Fields, value: Record<string, unknown>, save: SaveText) {
  const entries = await Promise.all(
    Object.entries(value).map(async ([key, item]) => {
      const field = fields[key];
      return [key, field ? await inField(field, item, save) : item] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function inField(field: Field, value: unknown, save: SaveText): Promise<unknown> {
  if (value === undefined || value === null) return value;
  if (field.kind === 'optional') return inField(field.of, value, save);
  if (field.kind === 'object') return inObject(field.fields, value as Record<string, unknown>, save);
  if (field.kind === 'list') return Promise.all((value as unknown[]).map((item) => inField(field.of, item, save)));
  return field.kind === 'text' && typeof value === 'string' ? save(value) : value;
}
