import type { Checklist } from '../../domain/checklist';

/*
 * "Creating a Case Plan Update" (CWS/CMS):
 *
 *   Before you begin a case plan update, always remember to complete case clean-up procedures to ensure that the correct
 *   information populates to data fields and documents.
 */
export const cleanUp: Checklist = {
  code: 'case-clean-up',
  title: 'Before the case plan update is begun',
  source: 'CWS/CMS guide',
  about: 'plan',
  plans: ['update'],
  ahead: true,
  items: [
    {
      code: 'clean-up',
      asks: 'Complete the case clean-up procedures first: the update and its documents are filled from what the case says.',
      cites: ['S2.4'],
    },
  ],
};
