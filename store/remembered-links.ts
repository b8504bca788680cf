import type { Kysely } from 'kysely';
import type { CaseLink } from './journal';
import type { Tables } from './tables';

// A worker keeps as many cases (workers/case-worker.ts); what is forgotten is read.
const MOST = 1_000;

/**
 * The ends of the chains that this process wrote last, so that a case that is told one thing after another is not looked
 * up for each. Whoever goes on from one has to make sure that it is the end still.
 */
export class RememberedLinks {
  private readonly links = new Map<string, CaseLink>();

  get(caseId: string): CaseLink | null {
    return this.links.get(caseId) ?? null;
  }

  keep(caseId: string, link: CaseLink): void {
    this.forget(caseId);
    this.links.set(caseId, link);
    const [oldest] = this.links.keys();
    if (this.links.size > MOST && oldest !== undefined) this.forget(oldest);
  }

  forget(caseId: string): void {
    this.links.delete(caseId);
  }
}

const BY_STORE = new WeakMap<Kysely<Tables>, RememberedLinks>();

/** What this process remembers of a store. */
export function linksOf(db: Kysely<Tables>): RememberedLinks {
  const links = BY_STORE.get(db) ?? new RememberedLinks();
  BY_STORE.set(db, links);
  return links;
}
