import type { AgencyRole } from '../../../store/record-store';
import { SUPERVISING } from '../rights/supervising';

/** The parts of the site that a person can be in. */
export type Place = 'my-work' | 'approvals' | 'team' | 'cases' | 'settings' | 'policy' | 'access' | 'help';

/** A way in the header. */
export interface Way {
  place: Place;
  href: string;
}

/** The ways a role has, in the order in which they stand. */
export function waysOf(role: AgencyRole): Way[] {
  return WAYS.filter(({ roles }) => roles === 'all' || roles.includes(role)).map(({ place, href }) => ({
    place,
    href,
  }));
}

/** Where a role begins: the first of its ways, but for whoever is there for the work of all. */
export function firstPageOf(role: AgencyRole): string | undefined {
  const ways = waysOf(role);
  const first = role === 'programme-manager' ? ways.find(({ place }) => place === 'team') : ways[0];
  return first?.href;
}

/** Whether a role has cases to go to: an administrator has none. */
export function findsCases(role: AgencyRole): boolean {
  return role !== 'administrator';
}

const WORKING: readonly AgencyRole[] = ['caseworker', ...SUPERVISING, 'dhs-caseworker', 'dcfs-worker', 'dhs-liaison'];

const WAYS: readonly (Way & { roles: readonly AgencyRole[] | 'all' })[] = [
  { place: 'my-work', href: '/work', roles: WORKING },
  { place: 'approvals', href: '/approvals', roles: SUPERVISING },
  { place: 'cases', href: '/cases', roles: [...WORKING, 'auditor'] },
  { place: 'team', href: '/team', roles: SUPERVISING },
  { place: 'access', href: '/access', roles: ['auditor'] },
  { place: 'policy', href: '/settings/policy', roles: ['programme-manager'] },
  { place: 'settings', href: '/settings', roles: ['administrator'] },
  { place: 'help', href: '/help', roles: 'all' },
];
