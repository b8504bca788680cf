import type { Context } from 'hono';
import type { Archive, StaffEntry } from '../../../store/record-store';
import type { Issuer } from './issuer';
import { type EndedSessions, isOver, readSession, type Session } from './session';
import type { SignInSettings } from './settings';
import type { Viewer } from './viewer';

/** What the sign-in works with. */
export interface Door {
  archive: Pick<Archive, 'staff' | 'staffMember' | 'chooseLanguage' | 'saveDraft' | 'drafts' | 'dropDraft'>;
  settings: SignInSettings;
  issuer: Issuer;
  ended: EndedSessions;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Hears what went wrong, without anything of a person. */
  report: (fault: string) => void;
}

/** The session of a browser, if it is neither over nor ended. */
export async function openSession(c: Context, door: Door): Promise<Session | null> {
  const session = await readSession(c, door.settings, door.now());
  return session && !isOver(session, door.now()) && !door.ended.has(session) ? session : null;
}

/** The person as pages know them; null for whoever may see none: not in the directory, not active, or without a role. */
export function viewerOf(entry: StaffEntry | null | undefined): Viewer | null {
  if (!entry?.active || !entry.role) return null;
  const { id, name, unit, language, role } = entry;
  return { id, name, unit, language, role };
}
