import type { Context } from 'hono';

/** A table to keep, in UTF-8 with the mark by which spreadsheets know it. The name has no name of a person in it. */
export function downloaded(c: Context, name: string, table: string): Response {
  return c.body(`\uFEFF${table}`, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'no-store',
  });
}
