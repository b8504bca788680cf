import type { Viewer } from '../session/viewer';

/** Those who work on cases open them; the partners of a joint service come to cases that are there. */
const OPENERS: readonly Viewer['role'][] = ['caseworker', 'supervisor', 'programme-manager'];

/** Whether somebody with that role opens cases. */
export function mayOpen({ role }: Pick<Viewer, 'role'>): boolean {
  return OPENERS.includes(role);
}
