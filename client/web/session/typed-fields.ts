import type { Context } from 'hono';

/** A field of a form: its name and what was typed. */
export type Typed = [name: string, value: string];

/** What was typed into a form, in its order; files are not among it. */
export async function fieldsOf(c: Context): Promise<Typed[]> {
  const form = await c.req.parseBody({ all: true });
  return Object.entries(form).flatMap(([name, given]) =>
    [given].flat().flatMap((value): Typed[] => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** What was typed into one field; null where there is none, or the body is no form. */
export async function fieldOf(c: Context, name: string): Promise<string | null> {
  const value = (await c.req.parseBody())[name];
  return typeof value === 'string' ? value : null;
}
