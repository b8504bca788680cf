import { createHash } from 'node:crypto';
import { activeStaff, assignedWorker } from '../../../../domain/case/staff';
import type { Participant } from '../../../../store/participants';
import type { Viewer } from '../../session/viewer';
import { mayRecord } from '../called';
import type { CaseView } from '../case-page';

/*
 * What reaches somebody of the family: address, telephone and mail. Product default: whoever sees the whole case sees it;
 * what is protected is for those alone who visit and answer for it.
 */

type Asked = Pick<CaseView, 'aCase' | 'file' | 'frame' | 'reach' | 'writes'>;

/** Whether somebody is the caseworker of the case, or supervises it or its unit. */
export function isInCharge({ aCase, file }: Pick<CaseView, 'aCase' | 'file'>, viewer: Viewer): boolean {
  const { id, role, unit } = viewer;
  const ofUnit = role === 'supervisor' && file.unit !== null && file.unit === unit;
  return ofUnit || assignedWorker(aCase) === id || activeStaff(aCase, 'supervisor').includes(id);
}

/** Whether this person may see what reaches somebody of the family. */
export function maySeeContactData(view: Asked, viewer: Viewer, isProtected: boolean): boolean {
  return view.reach === 'whole' && (!isProtected || isInCharge(view, viewer));
}

/** Whether this person may change it: those in charge and programme managers, as far as they see it. */
export function mayChangeContactData(view: CaseView, viewer: Viewer, isProtected: boolean): boolean {
  const mayChange = viewer.role === 'programme-manager' || isInCharge(view, viewer);
  return mayChange && mayRecord(view) && maySeeContactData(view, viewer, isProtected);
}

/** What is kept of somebody in the record store, or what somebody typed of it. */
export type ContactData = Omit<Participant, 'id'>;

/** Nothing is kept yet. */
export const NO_CONTACT_DATA: ContactData = { name: '', address: null, telephone: null, mail: null, protected: false };

/** By this a form knows whether somebody else has changed meanwhile what it was filled in from. */
export function seenMark({ name, address, telephone, mail, protected: isProtected }: ContactData): string {
  const said = JSON.stringify([name, address, telephone, mail, isProtected]);
  return createHash('sha256').update(said).digest('hex').slice(0, 16);
}
