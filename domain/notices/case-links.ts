/** The address at which people open a case. */
export type CaseLinks = (caseId: string) => string;

/** Links to the page of a case in the Temporal UI at `CASECLOCK_LINKS`, by default that of `npm start`. */
export function caseLinks(env: Record<string, string | undefined>): CaseLinks {
  return temporalPages(env['CASECLOCK_LINKS'] || 'http://localhost:8233', env['TEMPORAL_NAMESPACE']);
}

/** Links to the page of a case in the Temporal UI at that address. */
export function temporalPages(base: string, namespace = 'default'): CaseLinks {
  const root = base.replace(/\/+$/, '');
  return (caseId) => `${root}/namespaces/${namespace}/workflows/${encodeURIComponent(`case/${caseId}`)}`;
}
