/** What the product does about each sentence of the document, for docs/rules.md. */
export const rules: Record<string, string> = {
  'S1.9':
    'A duty of the case: met by the approval of the initial plan. A plan that is submitted, or returned, leaves the date where it is.',
  'S1.10':
    'The duty starts with the earliest of the three events among the focus children; an earlier one that is keyed later moves the date and says so.',
  'S1.11': 'First contacts are recorded per child, with day and time; the earliest starts the clock of that child.',
  'S1.12': 'Removals are recorded per child, from the opening on, and can be corrected or deleted; the date follows.',
  'S1.13': 'A jurisdictional hearing starts the clock when it was held, not when it is set.',
  'S1.16':
    'The update is due on the earlier of six months and the next status review hearing that no approved plan has served yet; hearings that are continued, vacated or held early move the date.',
  'S1.18':
    'An initial plan and an update are not submitted before this document is recorded for them; what is missing is shown beforehand.',
  'S1.19':
    'Under these two programmes, and in a case that is voluntary without one, no plan is submitted without its family assessment; a revision or amendment goes on with that of the plan it changes.',
  'S1.22':
    'Approved exceptions are taken up by name: by the amendment that their approval asks for, or by the next full plan.',
  'S1.23':
    'The approval of an exception starts a duty to amend the plan, met by an approved plan that takes the exception up.',
  'S1.25':
    'The rows of a plan in effect name every parent who receives services as required; their signatures are shown as outstanding until they are explained.',
  'S1.27':
    'Age and placement are looked at on the day on which the plan takes effect; the row of such a child is required, and the twelfth birthday is announced while a plan is made.',
  'S1.30':
    'An item of the checklist “Preparing for the case plan update”: shown with each update in progress, recorded when done, in nobody’s way.',
  'S1.32': 'An item of the checklist “Preparing for the case plan update”.',
  'S1.33':
    'Two items of the checklist “Preparing for the case plan update”: the reports filed, the notebook up to date.',
  'S1.34': 'An update is not submitted before SCZ 222 is recorded for it.',
  'S1.35': 'An update is not submitted before this tool is recorded for it.',
  'S1.36':
    'A report to the court that includes one of the two tools is refused, also where the tool is within the plan’s document that goes with it, in whatever order they are recorded.',
  'S1.37': 'An item of the checklist “Preparing for the case plan update”.',
  'S1.38':
    'Recorded by person with day and words (recordEngagement, recommendations), and an item of the checklist “Engaging the family in the plan”.',
  'S1.39':
    'An item of the checklist “Engaging the family in the plan”, shown with initial plans and updates in progress.',
  'S1.40': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.41':
    'A meeting on the plan can be planned; one of which nothing is heard after its day is asked about. An item of the checklist “Engaging the family in the plan” as well.',
  'S1.42':
    'An item of the checklist “Engaging the family in the plan”; whether the child understood is for people to see.',
  'S1.43': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.44': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.45':
    'An item of the checklist “Engaging the family in the plan”; a meeting is recorded with its kind, such as TDM, and with the plan that it was about.',
  'S1.46': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.47': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.48': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.49':
    'Recorded by person with its day (recordEngagement, relinquishment-option and full-disclosure), and an item of the checklist “Engaging the family in the plan”.',
  'S1.50':
    'Creating an update takes the answer; nothing said is yes. No is refused under a programme of the court, and an explicit yes asks for the narratives in any case.',
  'S1.64': 'The plan’s print is dated: not before its last change, and not after the signatures on it.',
  'S1.65': 'The language is chosen with the plan’s document; English/Spanish stands for two prints.',
  'S1.66': 'Spanish alone can be chosen and stands for one print: the limit of the old system is not taken over.',
  'S1.67': 'The language is one of headings: the body is English in every print.',
  'S1.70': 'Signatures on paper are keyed in their order: the worker’s first.',
  'S1.71': 'A submission without, or dated before, the supervisor’s signature on paper is refused.',
  'S1.72':
    'The rows of the plan take what each said and when, after the supervisor’s approval; in voluntary cases the parents sign before it.',
};
