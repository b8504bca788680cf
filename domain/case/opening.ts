import type { Evolvers } from './events';
import type { FamilyMember } from './family';
import type { Programme } from './programme';
import type { AgencySettings } from './settings';
import type { StaffMember } from './staff';

export interface OpeningEvents {
  caseOpened: {
    policy: string;
    settings: AgencySettings;
    voluntary: boolean;
    programme: Programme | null;
    unit: string | null;
    family: FamilyMember[];
    staff: StaffMember[];
    /** The case ran before it was opened here: what fell due until then is told to nobody. */
    takenOver?: true;
  };
}

export const evolveOpening: Evolvers<OpeningEvents> = {
  caseOpened: (aCase, { policy, settings, voluntary, programme, unit, family, staff }, stamp) => ({
    ...aCase,
    policy,
    settings,
    voluntary,
    programme,
    unit,
    family,
    staff,
    openedOn: stamp.on,
  }),
};
