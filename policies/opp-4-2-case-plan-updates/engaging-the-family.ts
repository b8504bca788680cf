import type { Checklist } from '../../domain/checklist';

/*
 * OPP 4-2, "Engaging the Family in the Case Plan Update". Who took part, who was told of the time frames and what the
 * family recommends is recorded by person as well (recordEngagement).
 *
 *   Family-centered case planning ensures the involvement and participation of family members in all aspects of case
 *   planning […]. It includes the family members' recommendations regarding the types of services that will be most
 *   helpful to them, timelines for achieving the plan, and expected outcomes for the child and family.
 *
 *   The social worker:
 *     • Encourages the parents and child to participate in the development of the case plan update.
 *       • Explain the purpose of the case plan and that the plan is flexible according to the changing needs of the family.
 *       • Schedule a meeting that focuses on the development of the case plan update.
 *       • Explain the terms used in the plan in language that the child can understand.
 *     • Involves the parents and child in a discussion of the updated case plans goals around concern for the child's
 *       safety.
 *     • Focuses on family strengths, with specific attention to culture, traditions, values and lifestyle as a means to
 *       build a bridge for case planning and service delivery.
 *       • Actively involve the parents in identifying strengths and needs.
 *       • This objective my be accomplished during a TDM.
 *     • Helps the family define what each member can do for themselves and where other family members may be of help.
 *       • Ask what the family has done in the past in order to successfully solve problems.
 *       • Ask the parents and child to identify services and service providers that have helped them in the past.
 *     • Discusses the relinquishment option and provides full disclosure to the participants regarding time frames of
 *       reunification and the consequence of not meeting the limits.
 *       • Use the approach that the agency wants to help the parents meet the time limits.
 */
export const engagingTheFamily: Checklist = {
  code: 'engaging-the-family',
  title: 'Engaging the family in the plan',
  source: 'OPP 4-2',
  about: 'plan',
  items: [
    {
      code: 'recommendations',
      asks: 'Ask for the family’s recommendations: which services help most, by when, and what is to come of them.',
      cites: ['S1.38'],
    },
    { code: 'encouraged', asks: 'Encourage the parents and the child to take part.', cites: ['S1.39'] },
    {
      code: 'purpose-explained',
      asks: 'Explain what the plan is for, and that it changes with the needs of the family.',
      cites: ['S1.40'],
    },
    { code: 'meeting-scheduled', asks: 'Schedule a meeting that focuses on the plan.', cites: ['S1.41'] },
    {
      code: 'terms-explained',
      asks: 'Explain the terms of the plan in language that the child can understand.',
      cites: ['S1.42'],
    },
    {
      code: 'goals-and-safety',
      asks: 'Discuss the goals with parents and child around the concern for the child’s safety.',
      cites: ['S1.43'],
    },
    {
      code: 'family-strengths',
      asks: 'Focus on the family’s strengths: its culture, traditions, values and lifestyle.',
      cites: ['S1.44'],
    },
    {
      code: 'strengths-by-parents',
      asks: 'Have the parents identify strengths and needs; a TDM is one place for it.',
      cites: ['S1.45'],
    },
    {
      code: 'who-does-what',
      asks: 'Help the family define what each member can do, and where other relatives help.',
      cites: ['S1.46'],
    },
    {
      code: 'what-worked',
      asks: 'Ask what the family did in the past that solved problems.',
      cites: ['S1.47'],
    },
    {
      code: 'services-that-helped',
      asks: 'Ask which services and providers helped them in the past.',
      cites: ['S1.48'],
    },
    {
      code: 'time-frames',
      asks:
        'Discuss the relinquishment option, the time frames of reunification and what follows if they are not met; ' +
        'the agency wants to help the parents meet them.',
      cites: ['S1.49'],
    },
  ],
};
