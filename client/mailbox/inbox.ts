import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mailFrom, type ReceivedMail } from './received-mail';

/** The mails that have arrived: one file each in a folder, so that they survive a restart. */
export class Inbox {
  private readonly mails = new Map<string, ReceivedMail>();

  private constructor(private readonly folder: string) {}

  /** Opens a folder, makes it if need be, and reads what lies in it. */
  static async open(folder: string): Promise<Inbox> {
    mkdirSync(folder, { recursive: true });
    const inbox = new Inbox(folder);
    const files = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    for (const name of files.sort()) await inbox.read(name.slice(0, -'.eml'.length));
    return inbox;
  }

  /** Keeps a mail. Its file appears whole or not at all. */
  async add(raw: Buffer): Promise<void> {
    const id = newId();
    const path = join(this.folder, id);
    await writeFile(`${path}.part`, raw);
    await rename(`${path}.part`, `${path}.eml`);
    this.mails.set(id, await mailFrom(id, raw));
  }

  /** All mails in the order of arrival. */
  all(): ReceivedMail[] {
    return [...this.mails.values()];
  }

  get(id: string): ReceivedMail | undefined {
    return this.mails.get(id);
  }

  private async read(id: string): Promise<void> {
    this.mails.set(id, await mailFrom(id, await readFile(join(this.folder, `${id}.eml`))));
  }
}

/** Sorts by arrival, also among mails of one millisecond. */
function newId(): string {
  counter = (counter + 1) % 1_000_000;
  return `${Date.now()}-${String(counter).padStart(6, '0')}-${randomBytes(3).toString('hex')}`;
}

let counter = 0;
