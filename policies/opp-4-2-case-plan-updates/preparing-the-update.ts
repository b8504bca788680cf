import type { Checklist } from '../../domain/checklist';

/*
 * OPP 4-2, "Preparing for the Case Plan Update". What is asked about the documents is in documents.ts, the child's
 * education on the pages of the plan.
 *
 *   When preparing to update the case plan, the social worker:
 *     • Reassesses the needs of the child and family. […]
 *     • Requests written reports from therapists, drug treatment counselors, parenting class instructors, etc.
 *       • Review and file the reports. Update the Service Provider notebook. […]
 *     • Updates client notebooks in CWS/CMS if there is new information or if the information has changed.
 *
 * "Other References": "OPP Chapter 4-1: Initial Case Plan" and "OPP Chapter 16-5: Education Stability Plan &
 * Documentation in Case Records".
 */
export const preparingTheUpdate: Checklist = {
  code: 'preparing-the-update',
  title: 'Preparing for the case plan update',
  source: 'OPP 4-2',
  about: 'plan',
  plans: ['update'],
  ahead: true,
  items: [
    { code: 'needs-reassessed', asks: 'Reassess the needs of the child and the family.', cites: ['S1.30'] },
    {
      code: 'reports-requested',
      asks: 'Request written reports from therapists, drug treatment counselors, parenting instructors and others.',
      cites: ['S1.32'],
    },
    { code: 'reports-filed', asks: 'Review and file those reports.', cites: ['S1.33'] },
    { code: 'provider-notebook', asks: 'Update the Service Provider notebook.', cites: ['S1.33'] },
    {
      code: 'client-notebooks',
      asks: 'Update the client notebooks where information is new or has changed.',
      cites: ['S1.37'],
    },
    {
      code: 'related-chapters',
      asks:
        'Look at the related chapters: OPP 4-1, Initial Case Plan; OPP 16-5, Education Stability Plan & ' +
        'Documentation in Case Records.',
      cites: ['S1.93'],
    },
  ],
};
