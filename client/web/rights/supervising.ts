import type { AgencyRole } from '../../../store/record-store';

/** Roles of the directory that look after the work of others: they have approvals and a team. */
export const SUPERVISING: readonly AgencyRole[] = ['supervisor', 'stand-in', 'programme-manager'];
