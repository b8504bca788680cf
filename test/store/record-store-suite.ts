import { migrate } from '../../store/migrate';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { notesReadings } from './access-suite';
import { breaksGlass } from './break-glass-suite';
import { keepsCalendarLinks } from './calendar-links-suite';
import { listsCases } from './case-files-suite';
import { keepsDocuments } from './documents-suite';
import { keepsDrafts } from './drafts-suite';
import { expungesCases } from './expungement-suite';
import { keepsNamesApart } from './family-suite';
import { keepsTheJournal } from './journal-suite';
import { dropsNotices, keepsTheLedger } from './ledger-suite';
import { migratesWhollyOrNotAtAll } from './migrating-suite';
import { gathersMornings } from './morning-mail-suite';
import { knowsItsPeople } from './people-suite';
import { takesMailsBack } from './returned-mail-suite';
import { sweepsWords } from './sweep-suite';
import { knowsWhomMailDoesNotReach } from './undelivered-suite';
import { listsDuties } from './worklist-suite';

/** What every record store does, whichever database is behind it. */
export function behavesLikeARecordStore(start: () => Promise<{ url: string; stop: () => Promise<void> }>): void {
  let place: { url: string; stop: () => Promise<void> };
  let store: Archive;
  let other: Archive;

  beforeAll(async () => {
    place = await start();
    await Promise.all([1, 2, 3].map(() => migrate(place.url)));
    store = openStore(place.url);
    other = openStore(place.url);
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await other?.close();
    await place?.stop();
  });

  test('tables that are up to date stay as they are', async () => {
    expect(await migrate(place.url)).toEqual([]);
  });

  test('long texts and short questions of two processes do not mix', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `${index} `.repeat(60_000));
    const saved = Promise.all(texts.map((words) => store.saveText(words)));
    for (let round = 0; round < 60; round++) expect(await other.person(`nobody-${round}`)).toBeNull();
    for (const [index, { id }] of (await saved).entries()) expect((await other.text(id))?.words).toBe(texts[index]);
  });

  keepsTheJournal(
    () => store,
    () => other,
    () => place.url,
  );
  keepsTheLedger(
    () => store,
    () => other,
  );
  listsCases(() => store);
  listsDuties(
    () => store,
    () => other,
    () => place.url,
  );
  knowsItsPeople(
    () => store,
    () => other,
  );
  dropsNotices(() => store);
  gathersMornings(() => store);
  knowsWhomMailDoesNotReach(() => store);
  keepsCalendarLinks(() => store);
  takesMailsBack(() => store);

  test('the same words give the same text', async () => {
    const text = await store.saveText('The family moved.\nLa niña está bien.');
    expect(text.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(text.id).toBe(`text-${text.hash.slice(0, 24)}`);
    expect(await other.saveText(text.words)).toEqual(text);
    expect(await other.text(text.id)).toEqual(text);
    expect((await store.saveText('The family moved. ')).id).not.toBe(text.id);
    expect(await store.text('text-none')).toBeNull();
  });

  breaksGlass(
    () => store,
    () => other,
    () => place.url,
  );

  notesReadings(
    () => store,
    () => other,
    () => place.url,
  );

  keepsNamesApart(
    () => store,
    () => other,
  );

  expungesCases(
    () => store,
    () => other,
    () => place.url,
  );

  keepsDrafts(
    () => store,
    () => other,
    () => place.url,
  );

  sweepsWords(
    () => store,
    () => other,
    () => place.url,
  );

  keepsDocuments(
    () => store,
    () => other,
    () => place.url,
  );

  test('what the database refuses is told without the words', async () => {
    const refusal = await store.saveText('private \0 words').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'StoreRefusal', message: expect.stringContaining('PostgreSQL 22021') });
    expect(JSON.stringify([String(refusal), refusal, (refusal as Error).stack])).not.toContain('private');
  });

  // The last: it leaves a store of a newer release behind.
  migratesWhollyOrNotAtAll(() => place.url);
}
