import { createContext, useContext } from 'hono/jsx';
import type { Context } from 'hono';
import { type Instant, civilDateAt } from '../../../domain/calendar/agency-clock';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { SignedIn, Viewer } from '../session/viewer';
import type { Language } from './words';

/** What every page knows of who looks at it, when and where. */
export interface Frame {
  /** Null before the sign-in. */
  viewer: Viewer | null;
  language: Language;
  /** The token of forms; null before the sign-in. */
  csrf: string | null;
  /** The agency's zone, such as `America/Los_Angeles`. */
  zone: string;
  /** The day it is at the agency. */
  today: CivilDate;
  /** The address of this page, path and query: the language switch comes back to it. */
  address: string;
}

/** The frame of a page behind the sign-in. */
export function frameOf<Page extends SignedIn>(
  c: Context<Page>,
  { zone, now }: { zone: string; now: () => Instant },
): Frame {
  const viewer = c.get('viewer');
  const { pathname, search } = new URL(c.req.url);
  const address = c.req.method === 'GET' ? `${pathname}${search}` : pathname;
  return { viewer, language: viewer.language, csrf: c.get('csrf'), zone, today: civilDateAt(now(), zone), address };
}

const NOBODY: Frame = { viewer: null, language: 'en', csrf: null, zone: 'UTC', today: '1970-01-01', address: '/' };

/** Building blocks find here what the page knows, so that it need not be handed through. */
export const FrameContext = createContext<Frame>(NOBODY);

/** What the page around a building block knows. */
export function useFrame(): Frame {
  return useContext(FrameContext);
}
