import type { Context, MiddlewareHandler } from 'hono';
import { civilDateAt, type Instant } from '../../../domain/calendar/agency-clock';
import { GLASS_ROLES } from '../../../store/break-glass';
import type { CaseFile } from '../../../store/case-files';
import type { PageParts } from '../pages';
import { type Reach, reachInto } from '../rights/reach';
import type { SignedIn } from '../session/viewer';

/** What every page of a case finds in its context. */
export interface InCase {
  Variables: SignedIn['Variables'] & {
    file: CaseFile;
    reach: Reach;
    /** Until when the case is open to somebody without a right to it; null for everybody who has one. */
    glass: Instant | null;
  };
}

/**
 * Lets people into the pages of a case, as far as they see into it. Whoever sees nothing of it gets the answer that
 * there is no such page, as for a case that does not exist: nobody learns which of the two it is.
 */
export function caseGate({ archive, zone, now }: PageParts, least: readonly Reach[] = ALL): MiddlewareHandler<InCase> {
  return async (c, next) => {
    const file = await archive.caseFile(c.req.param('case') ?? '');
    const reach = file && reachInto(file, c.get('viewer'), civilDateAt(now(), zone));
    if (!file) return c.notFound();
    if (reach && least.includes(reach)) {
      c.set('reach', reach);
      c.set('glass', null);
    } else {
      const glass = await openedFor(c, archive, file);
      if (glass === null) return c.notFound();
      c.set('reach', 'whole');
      c.set('glass', glass);
    }
    c.set('file', file);
    await next();
  };
}

/** Until when somebody may look who gave a reason. They look, and send nothing. */
async function openedFor(
  c: Context<InCase>,
  archive: PageParts['archive'],
  { caseId }: CaseFile,
): Promise<Instant | null> {
  const { id, role } = c.get('viewer');
  const isLook = c.req.method === 'GET' || c.req.method === 'HEAD';
  return isLook && GLASS_ROLES.includes(role) ? archive.glass(id, caseId) : null;
}

const ALL: readonly Reach[] = ['whole', 'joint service', 'exchange'];
