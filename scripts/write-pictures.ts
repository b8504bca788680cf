import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ToldDay, toldDay } from '../test/browser/told-day';
import { demoStories } from './pictures/demo-stories';
import { DEMO_STAFF } from './start/demo-staff';
import { type Picture, PICTURES, PICTURES_DAY, PICTURES_FOLDER } from './pictures/pictures';

/*
 * Takes the pictures of the pages anew: npm run pictures, after anything on a page has changed that they show. The day is
 * always the same, so what has not changed looks the same.
 */

async function main(): Promise<void> {
  const day = await toldDay(PICTURES_DAY, demoStories(PICTURES_DAY));
  try {
    await day.told.archive.saveStaff(DEMO_STAFF);
    mkdirSync(PICTURES_FOLDER, { recursive: true });
    for (const picture of PICTURES) await take(day, picture);
  } finally {
    await day.close();
  }
}

async function take(day: ToldDay, { name, person, path, width, height, after }: Picture): Promise<void> {
  await forgetDrafts(day, person);
  const page = await day.as(person, { viewport: { width, height }, colorScheme: 'light' });
  await page.goto(path);
  await after?.(page);
  const bytes = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await page.context().close();
  writeFileSync(join(PICTURES_FOLDER, `${name}.png`), bytes);
  process.stdout.write(`${name}.png ${Math.round(bytes.length / 1024)} KB\n`);
}

/** What the picture before has left half written. */
async function forgetDrafts({ told: { archive } }: ToldDay, person: string): Promise<void> {
  for (const draft of await archive.drafts({ person })) await archive.dropDraft(draft);
}

void main();
