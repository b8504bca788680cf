import type { AgencyRole, StaffEntry } from '../../../store/record-store';

/** Who looks at a page: an active person of the staff directory, as it is at this request. */
export interface Viewer extends Pick<StaffEntry, 'id' | 'name' | 'unit' | 'language'> {
  role: AgencyRole;
}

/** What every page behind the sign-in finds in its context. */
export interface SignedIn {
  Variables: {
    viewer: Viewer;
    /** The token that a form has to send back in its field `csrf`. */
    csrf: string;
  };
}
