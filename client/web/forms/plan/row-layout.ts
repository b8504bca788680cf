import type { OutlineItem } from '../../../../domain/case/plan-outline';

/** Which fields of a row stand in view, in which order; the others open when somebody wants them. */
export interface RowLayout {
  first: readonly string[];
  more: readonly string[];
  /** Sent along as they are: what is written elsewhere, or by the product. */
  carried?: readonly string[];
}

/** How the rows of each page of a plan are laid out. */
export const ROW_LAYOUTS: Readonly<Record<string, RowLayout>> = {
  people: { first: ['needs', 'viewpoint'], more: [] },
  children: {
    first: ['goal', 'concurrentGoal', 'adoptability'],
    more: ['component', 'componentFrom', 'alternative', 'projectedTermination'],
  },
  education: { first: ['grade', 'performance', 'iep'], more: [] },
  livingArrangements: { first: ['assessedOn', 'safe', 'description'], more: [] },
  contributingFactors: { first: ['code', 'participants', 'description'], more: [] },
  strengths: { first: ['code', 'participants', 'description'], more: [] },
  objectives: {
    first: ['type', 'participants', 'projectedCompletion', 'from', 'detail'],
    more: ['tasks', 'descriptions', 'criteria'],
    // Progress belongs to the plan in force and has a form of its own; everybody is chosen by name.
    carried: ['id', 'met', 'progress'],
  },
  plannedServices: {
    first: ['code', 'participants', 'frequency'],
    more: ['overcomesBarriersTo', 'by', 'occurrences', 'specialised', 'description'],
  },
};

const HOW_OFTEN: RowLayout = {
  first: ['frequency', 'notApplicable'],
  more: ['participants', 'occurrences', 'description'],
  carried: ['code', 'visitation', 'contact'],
};

/** Of a case management service by what it is: nobody is asked for what belongs to another one. */
const BY_SERVICE: Readonly<Record<string, RowLayout>> = {
  'Arrange Visitation': HOW_OFTEN,
  'SW Planned Contact': HOW_OFTEN,
  'Provide Your Rights Brochure': { first: [], more: ['participants', 'description'], carried: ['code'] },
  'Family Engagement': { first: ['types'], more: ['participants', 'frequency', 'description'], carried: ['code'] },
  'Arrange and Maintain Placement': {
    first: ['participants', 'silpSetting'],
    more: ['description'],
    carried: ['code'],
  },
};

const ANY_SERVICE: RowLayout = {
  first: ['code', 'visitation', 'contact', 'participants', 'frequency'],
  more: ['notApplicable', 'occurrences', 'types', 'silpSetting', 'description'],
};

/** How a row of the case management services is laid out: one that is not chosen yet asks what it is. */
export function serviceLayout({ code, visitation, contact }: Partial<OutlineItem>): RowLayout {
  const layout = code === undefined ? undefined : BY_SERVICE[code];
  if (!layout || (layout === HOW_OFTEN && !(visitation ?? contact))) return ANY_SERVICE;
  // What somebody wrote in a field that does not belong there is not hidden.
  return layout;
}
