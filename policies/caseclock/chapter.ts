import type { Chapter } from '../chapter';
import { closureApproval, planApproval, transferApproval } from './approvals';
import { comeOfAge, placedBeforeRemoval } from './contradictions';

/** What the product adds where the documents stop short. */
export const caseclock: Chapter = {
  duties: [planApproval, closureApproval, transferApproval],
  gates: [],
  warnings: [comeOfAge, placedBeforeRemoval],
};
