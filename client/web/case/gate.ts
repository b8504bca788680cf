import type { MiddlewareHandler } from 'hono';
import { civilDateAt } from '../../../domain/calendar/agency-clock';
import type { CaseFile } from '../../../store/case-files';
import type { PageParts } from '../pages';
import { type Reach, reachInto } from '../rights/reach';
import type { SignedIn } from '../session/viewer';

/** What every page of a case finds in its context. */
export interface InCase {
  Variables: SignedIn['Variables'] & {
    file: CaseFile;
    reach: Reach;
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
    if (!file || !reach || !least.includes(reach)) return c.notFound();
    c.set('file', file);
    c.set('reach', reach);
    await next();
  };
}

const ALL: readonly Reach[] = ['whole', 'joint service', 'exchange'];
