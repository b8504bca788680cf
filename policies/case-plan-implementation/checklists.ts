import type { Checklist } from '../../domain/checklist';
import { SOURCE } from './source';

/*
 * Practice Guide, "How to use your supervisor":
 *
 *   Schedule, prepare and actively participate in regular case conferences with your supervisor to discuss:
 *     • How to address specific barriers to involving the family in the case implementation process and to verify that
 *       the plan is individualized to the family's specific strengths, needs and trauma needs.
 *     • Ongoing assessment of safety concerns and dynamics of coercive control that might be interfering with or
 *       hindering successful completion of the case plan.
 *     • Availability of services within the family's community or ways to access/develop the appropriate services to meet
 *       the family's individualized needs as identified in the case plan.
 *
 * What was completed, its outcome, what is pending and what comes next is in the record of the conference itself
 * (conferences.ts).
 */
export const conferenceTopics: Checklist = {
  code: 'conference-topics',
  title: 'Topics of the case conference',
  source: SOURCE,
  about: 'conference',
  items: [
    {
      code: 'barriers',
      asks: 'Address specific barriers to involving the family.',
      cites: ['S4.26'],
    },
    {
      code: 'individual-plan',
      asks: 'Verify that the plan fits the family’s own strengths, needs and trauma needs.',
      cites: ['S4.26'],
    },
    { code: 'safety', asks: 'Assess safety concerns again.', cites: ['S4.27'], sensitive: true },
    {
      code: 'coercive-control',
      asks: 'Assess dynamics of coercive control that may hinder the completion of the plan.',
      cites: ['S4.27'],
      sensitive: true,
    },
    {
      code: 'services-at-hand',
      asks: 'Talk over which services there are in the family’s community, and how to reach or develop those it needs.',
      cites: ['S4.28'],
    },
  ],
};

/*
 * Practice Guide, "Fidelity measures": Observation (seven) and Interview (four). Optional, as the guide has it; the
 * measures under "Documentation" are found in the case itself (evidence.ts).
 */
export const fidelityForm: Checklist = {
  code: 'fidelity',
  title: 'Fidelity measures: observation and interview',
  source: SOURCE,
  about: 'meeting',
  items: [
    {
      code: 'supportive-people',
      asks: 'Observed: helps the person identify people who are supportive.',
      cites: ['S4.17'],
    },
    {
      code: 'reluctance',
      asks: 'Observed: addresses reasons for reluctance to include specific team members.',
      cites: ['S4.17'],
    },
    { code: 'teaming', asks: 'Observed: facilitates teaming.', cites: ['S4.17'] },
    {
      code: 'support-given',
      asks: 'Observed: asks what team members, informal or formal, have done to provide support.',
      cites: ['S4.17'],
    },
    {
      code: 'service-effectiveness',
      asks: 'Observed: requests input regarding the effectiveness of services.',
      cites: ['S4.17'],
    },
    {
      code: 'how-to-assist',
      asks: 'Observed: asks how the worker can be of assistance to the family.',
      cites: ['S4.17'],
    },
    {
      code: 'team-input',
      asks: 'Observed: asks for team members’ input when developing or adjusting the plan.',
      cites: ['S4.17'],
    },
    {
      code: 'helpful-activities',
      asks: 'Interview: the person could identify helpful activities of the worker.',
      cites: ['S4.17'],
    },
    {
      code: 'satisfaction',
      asks: 'Interview: the person is satisfied with services offered or referred.',
      cites: ['S4.17'],
    },
    {
      code: 'success-acknowledged',
      asks: 'Interview: the person described examples of the worker acknowledging success, however large or small.',
      cites: ['S4.17'],
    },
    {
      code: 'input-used',
      asks: 'Interview: the person described examples of own input used in decision making.',
      cites: ['S4.17'],
    },
  ],
};

/*
 * KCA 18, "Use caseworker visits to mobilize services":
 *
 *   Discuss effectiveness/satisfaction with services with family members as well as their views on progress toward goals,
 *   emerging issues and changes.
 *   Identify need for changes in service delivery with family members.
 *   Discuss with family members if they feel there are any unresolved issues that the department and/or service providers
 *   are not meeting or addressing.
 */
export const visitPrompts: Checklist = {
  code: 'visit-prompts',
  title: 'To talk about at a visit',
  source: SOURCE,
  about: 'contact',
  items: [
    {
      code: 'satisfaction',
      asks: 'Discuss how effective the services are, and how satisfied the family is with them.',
      cites: ['S4.58'],
    },
    { code: 'views-on-progress', asks: 'Ask for their views on progress toward the goals.', cites: ['S4.58'] },
    { code: 'emerging-issues', asks: 'Ask for emerging issues and changes.', cites: ['S4.58'] },
    { code: 'changes-needed', asks: 'Identify with them what has to change in the services.', cites: ['S4.59'] },
    {
      code: 'unresolved-issues',
      asks: 'Ask for unresolved issues that the agency or providers do not address.',
      cites: ['S4.59'],
    },
  ],
};

/*
 * Practice Guide, "In supervision": the worker was able to identify
 *
 *     How the parent participates in the process of change.
 *     How successes are acknowledged (however large or small).
 *     How the case has progressed and what to expect in next 90 days.
 *
 * How trauma is addressed (S4.13) is on the pages of the plan. What falls due in the next 90 days is worked out by the
 * forecast: caseclock forecast CASE --months 3.
 */
export const inSupervision: Checklist = {
  code: 'in-supervision',
  title: 'In supervision, after the review of the treatment plan',
  source: SOURCE,
  about: 'patp-review',
  items: [
    { code: 'process-of-change', asks: 'Say how the parent takes part in the process of change.', cites: ['S4.14'] },
    { code: 'successes', asks: 'Say how successes are acknowledged, however large or small.', cites: ['S4.15'] },
    { code: 'progress', asks: 'Say how the case has progressed.', cites: ['S4.16'] },
    {
      code: 'next-90-days',
      asks: 'Say what to expect in the next 90 days (caseclock forecast CASE --months 3).',
      cites: ['S4.16'],
    },
  ],
};

/*
 * KCA 17:
 *
 *   Use assessment information to identify immediate needs to protect children and caregivers.
 */
export const immediateNeeds: Checklist = {
  code: 'immediate-needs',
  title: 'From the assessment to services',
  source: SOURCE,
  about: 'plan',
  items: [
    {
      code: 'protection',
      asks: 'Identify from the assessment what is needed at once to protect children and caregivers, and refer to it now.',
      cites: ['S4.44'],
    },
  ],
};
