import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { Text } from './text';

/** The end of the case as planned, and the plan for the time after it (S4.64–S4.72). */
export interface Aftercare {
  plannedClosing: CivilDate | null;
  begunOn: CivilDate | null;
  /** With whom it was begun: youth, family and significant others (S4.67). */
  with: string[];
  completedOn: CivilDate | null;
  /** How to reach the agency afterwards, given to youth and family (S4.71). */
  contactInformationGivenOn: CivilDate | null;
  /** Documentation, information and support for after-care, given to youth and family (S4.70). */
  documentationGivenOn: CivilDate | null;
  /** The family was prepared to find community services by itself (S4.72). */
  familyPreparedOn: CivilDate | null;
}

export interface AftercareEvents {
  closingPlanned: { on: CivilDate; justification: Text | null };
  plannedClosingDeleted: { was: CivilDate };
  aftercareBegun: { on: CivilDate; with: string[] };
  aftercareCompleted: {
    on: CivilDate;
    safety: Text;
    permanency: Text;
    wellBeing: Text;
    contactInformationGivenOn: CivilDate;
    documentationGivenOn: CivilDate | null;
    familyPreparedOn: CivilDate | null;
  };
}

export const evolveAftercare: Evolvers<AftercareEvents> = {
  closingPlanned: (aCase, { on }) => withAftercare(aCase, { plannedClosing: on }),
  plannedClosingDeleted: (aCase) => withAftercare(aCase, { plannedClosing: null }),
  aftercareBegun: (aCase, { on, with: people }) => withAftercare(aCase, { begunOn: on, with: people }),
  aftercareCompleted: (aCase, { on, contactInformationGivenOn, documentationGivenOn, familyPreparedOn }) =>
    withAftercare(aCase, { completedOn: on, contactInformationGivenOn, documentationGivenOn, familyPreparedOn }),
};

const NOTHING_YET: Aftercare = {
  plannedClosing: null,
  begunOn: null,
  with: [],
  completedOn: null,
  contactInformationGivenOn: null,
  documentationGivenOn: null,
  familyPreparedOn: null,
};

function withAftercare(aCase: Case, change: Partial<Aftercare>): Case {
  return { ...aCase, aftercare: { ...(aCase.aftercare ?? NOTHING_YET), ...change } };
}
