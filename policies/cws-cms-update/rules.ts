/** What the product does about each sentence of the document, for docs/rules.md. */
export const rules: Record<string, string> = {
  'S2.1': 'Each full plan in effect opens the duty of its update, due six months later at the latest.',
  'S2.2':
    'A plan in effect is amended for a reason at any time (createPlan, kind amendment), without restarting its six months.',
  'S2.3': 'An update is refused as long as no initial plan is approved.',
  'S2.4':
    'The clean-up of the case is an item of a checklist that is shown with each update in progress, recorded when done, in nobody’s way.',
  'S2.5':
    'A plan names its focus children, one or more, in one case; a child whom the case is about is never left out.',
  'S2.6': 'Creating an update is refused while an objective of the plan in effect has no progress, and says which.',
  'S2.7': 'Progress is recorded on the plan in effect at any time (recordProgress).',
  'S2.8': 'Met is one of the four values of the screen.',
  'S2.9': 'Progress is a narrative for each objective; the same narrative on two objectives is warned of.',
  'S2.10':
    'Met and narrative are needed for each objective before an update is created, and are looked at again when it is submitted.',
  'S2.11':
    'An objective has its participants, type and date; an objective for nobody is refused. caseclock plan shows them with the age that each has that day.',
  'S2.12': 'An objective takes a projected completion date.',
  'S2.13': 'allParticipants makes an objective one for all participants of the plan.',
  'S2.14': 'An objective takes a detail and an additional description for each participant, as texts.',
  'S2.15':
    'The types are an open list with the values of the screen; an agency adds its own, anything else is refused.',
  'S2.16': 'A new update is In Progress beside the plan in effect.',
  'S2.17':
    'The focus children are chosen when the plan is created (focusChildren); else they are those whom the case is about.',
  'S2.18': 'Other participants are chosen when the plan is created (participants).',
  'S2.19':
    'Unless chosen otherwise a plan has the children and all parents, at home and outside it; its children and the parents who receive services cannot be left out.',
  'S2.20': 'The start date is entered, or is the day of creation.',
  'S2.21': 'The end date is six months after the start unless entered; a longer period is warned of.',
  'S2.22': 'Objectives are copied all, all not met, or none.',
  'S2.23': 'Strengths, contributing factors, services and the appropriateness description are copied unless unticked.',
  'S2.24': 'What is copied comes from the plan in effect, which stays in effect until the new one is approved.',
  'S2.25': 'A plan starts as Request Not Submitted; each request and decision is dated.',
  'S2.26':
    'The effective date is set by the approval; next review and NDA date may be entered, and nothing counts from them.',
  'S2.27':
    'An update is not submitted without an appropriateness description; it is copied if asked, and can be edited.',
  'S2.28':
    'A full plan with the goal kinship guardianship is not submitted without words on how the requirements are met.',
  'S2.29': 'After an initial plan the appropriateness description of the update is blank.',
  'S2.30': 'Each participant who may sign has a row with the dates of review, signature and refusals.',
  'S2.31': 'A row takes the reason or comments as a text; a refusal without a reason is not taken.',
  'S2.32': 'A plan has the seven pages of the screen; a page that is not given stays as it is.',
  'S2.33':
    'A full plan is not submitted without a goal for each focus child; adults carry none. What the plan says becomes the child’s goal when it takes effect.',
  'S2.34': 'A full plan is not submitted without a concurrent goal for each focus child.',
  'S2.35': 'A full plan is not submitted without one of the three answers for each focus child.',
  'S2.36':
    'The row of a child takes the service component and its date; one that does not fit the goal or the text is warned of.',
  'S2.37': 'The permanency alternative is one of the nine values.',
  'S2.38':
    'The row of a child takes the concurrent goal and the projected termination date; an update takes them over.',
  'S2.39': 'An update is not submitted before the contributing factors were gone through for each focus child.',
  'S2.40':
    'The contributing factors of a plan in progress are added, changed and taken out with its page (revisePlan).',
  'S2.41':
    'A factor has its participants and a description; its code is from an open list with the values of the screen. caseclock plan --by-participant shows what is meant for whom.',
  'S2.42':
    'An update is not submitted before strengths and services were gone through for each focus child and parent.',
  'S2.43': 'Services carry frequency and occurrences, which each revision may change.',
  'S2.44':
    'An update whose plan has Family Preservation or another specialised programme is not submitted without words on its progress.',
  'S2.45': 'A full plan about a minor is not submitted without words on the efforts for educational stability.',
  'S2.46':
    'A full plan of a non-minor dependent is not submitted without Arrange and Maintain Placement and the type of SILP setting.',
  'S2.47': 'A full plan of a non-minor dependent is not submitted without an Other Service Objective.',
  'S2.48':
    'Nobody has to type the sentence: caseclock plan puts it before the participation criteria of each objective that has some.',
  'S2.49': 'That objective names one of the participation criteria at least.',
  'S2.50':
    'An update is not submitted before the Out of Home Care Update is recorded for each focus child who is placed.',
  'S2.51': 'An update is not submitted before the Case Plan Update document is recorded.',
  'S2.52':
    'The document says which of the assessments that were made it incorporates; one that was not made is refused.',
  'S2.53':
    'Each condition of the manuals that a plan in progress does not meet yet is shown beforehand (caseclock agenda), each thing in a sentence.',
  'S2.54': 'A submitted plan is Pending Approval, and frozen.',
  'S2.55': 'In Progress, Pending Approval, In Effect: approval puts a plan in effect and supersedes the one before.',
  'S2.56':
    'While an update is made, review dates that the plan in effect still lacks are warned of; they can be entered at any time.',
  'S2.57':
    'Only what was submitted can be approved: the request is an event in the record before the plan takes effect.',
};
