/** What the product does about each sentence of the document, for docs/rules.md. */
export const rules: Record<string, string> = {
  'S1.1':
    'Each plan has a row for every parent who receives services, beside the dates on which worker and supervisor signed the print: together they are the written agreement. Who has not signed is shown as outstanding, and in a voluntary case the parents sign before the plan takes effect.',
  'S1.2':
    'A full plan is not submitted before the family’s strengths and needs are written on its pages; what is missing is shown beforehand.',
  'S1.3': 'A full plan is not submitted before the presenting issues are written.',
  'S1.4':
    'A full plan is not submitted before it says how the family was more successful with these issues in the past.',
  'S1.5': 'A full plan is not submitted before the underlying issues are written that come first.',
  'S1.6':
    'Full disclosure is recorded by person with day and words (recordEngagement, full-disclosure), at any stage of the case; the case keeps the latest day of each person, the record store every entry.',
  'S1.7':
    'A plan that is submitted is a task of the supervisor. Only the supervisor, the stand-in in the stand-in’s dates or the programme manager approves it, nobody who wrote at it, and only as it was submitted; it takes effect that day.',
  'S1.8':
    'A submission is refused before the days are keyed on which worker and supervisor signed the printed plan; a plan that was changed or returned is signed anew.',
  'S1.9':
    'A duty of the case: met by the approval of the initial plan. A plan that is submitted, or returned, leaves the date where it is.',
  'S1.10':
    'The duty starts with the earliest of the three events among the focus children; an earlier one that is keyed later moves the date and says so.',
  'S1.11': 'First contacts are recorded per child, with day and time; the earliest starts the clock of that child.',
  'S1.12': 'Removals are recorded per child, from the opening on, and can be corrected or deleted; the date follows.',
  'S1.13': 'A jurisdictional hearing starts the clock when it was held, not when it is set.',
  'S1.14':
    'The duty is one of the case, in every pack that has the chapter: whoever holds the case has its tasks, reminders and escalations, after a transfer as well.',
  'S1.15':
    'A duty for each full plan in effect, six calendar months after it took effect; revisions and amendments do not start it anew.',
  'S1.16':
    'The update is due on the earlier of six months and the next status review hearing that no approved plan has served yet; hearings that are continued, vacated or held early move the date.',
  'S1.17':
    'Parts taken and efforts to involve are recorded by person with day and words (recordEngagement, participated and effort), for mother, father and children alike.',
  'S1.18':
    'An initial plan and an update are not submitted before this document is recorded for them; what is missing is shown beforehand.',
  'S1.19':
    'Under these two programmes, and in a case that is voluntary without one, no plan is submitted without its family assessment; a revision or amendment goes on with that of the plan it changes.',
  'S1.20':
    'Under a programme of the court an update is not submitted without the section; leaving it out when the update is created is refused, and an earlier no does not stand once the family comes under the court.',
  'S1.21':
    'Under these programmes an initial plan without a family assessment is shown as a warning, and is not held up.',
  'S1.22':
    'Approved exceptions are taken up by name: by the amendment that their approval asks for, or by the next full plan.',
  'S1.23':
    'The approval of an exception starts a duty to amend the plan, met by an approved plan that takes the exception up.',
  'S1.24':
    'When a plan takes effect, the worker is told what to print: the Client Responsibility Sheet for the caregiver of each child of the plan who is placed. An amendment by which a child leaves the plan asks for none. The sheet itself is printed where the plan is written.',
  'S1.25':
    'A plan is not created without each parent who receives services; its rows in effect name every one of them as required, shown as outstanding until signed or explained.',
  'S1.26':
    'When a plan takes effect, the worker is told to print copies, naming each parent who receives services; not of an amendment by which a child leaves the plan.',
  'S1.27':
    'Age and placement are looked at on the day on which the plan takes effect; the row of such a child is required, and the twelfth birthday is announced while a plan is made.',
  'S1.28': 'The same notice names each child of the age whose signature is required.',
  'S1.29':
    'Each participant’s row has the days of reviewing and signing, of refusing to sign or to take part, or of not being located.',
  'S1.30':
    'An item of the checklist “Preparing for the case plan update”: shown with each update in progress, recorded when done, in nobody’s way.',
  'S1.31':
    'A full plan is not submitted before the grade level, performance and need for an Individualized Educational Plan of each child under eighteen are said; of a child who is not in school, the grade level says so and the rest is not asked for.',
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
    'Helps: an item of the checklist “Engaging the family in the plan” asks for it; whether the child understood is for people to see.',
  'S1.43': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.44':
    'Helps: an item of the checklist “Engaging the family in the plan” asks for it; attention to a family’s culture is for people to give.',
  'S1.45':
    'An item of the checklist “Engaging the family in the plan”; a meeting is recorded with its kind, such as TDM, and with the plan that it was about.',
  'S1.46': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.47': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.48': 'An item of the checklist “Engaging the family in the plan”.',
  'S1.49':
    'Recorded by person with its day (recordEngagement, relinquishment-option and full-disclosure), and an item of the checklist “Engaging the family in the plan”.',
  'S1.50':
    'Creating an update takes the answer; nothing said is yes. No is refused under a programme of the court, and an explicit yes asks for the narratives in any case.',
  'S1.51': 'One of the three headings of the section: without its narrative the update is not submitted.',
  'S1.52': 'One of the three headings of the section: without its narrative the update is not submitted.',
  'S1.53': 'One of the three headings of the section: without its narrative the update is not submitted.',
  'S1.54':
    'The refusal names each heading that has no narrative; a narrative without words is refused when it is keyed.',
  'S1.55':
    'caseclock narratives shows the words under the headings, as they were typed, to be put into the court report.',
  'S1.56': 'The initial plan and an update are held to the same pages by the same rules.',
  'S1.57':
    'A full plan is not submitted while an objective names no contributing factor and no strength of that plan from which it follows.',
  'S1.58':
    'More objectives than eight (product default; settings.objectivesAtMost) are shown as a warning, in nobody’s way.',
  'S1.59':
    'A full plan is not submitted before it says of each child how often each of the three visitations takes place, or why there is none.',
  'S1.60':
    'A full plan is not submitted before it says how often the social worker plans to see each child, parent and care provider, or why not. What is owed each month is the rule’s, not the plan’s.',
  'S1.61': 'A full plan is not submitted without this item among its case management services.',
  'S1.62': 'A full plan is not submitted without family engagement among its case management services.',
  'S1.63': 'A full plan is not submitted before family engagement has one service type or more, chosen from a list.',
  'S1.64': 'The plan’s print is dated: not before its last change, and not after the signatures on it.',
  'S1.65': 'The language is chosen with the plan’s document; English/Spanish stands for two prints.',
  'S1.66': 'Spanish alone can be chosen and stands for one print: the limit of the old system is not taken over.',
  'S1.67': 'The language is one of headings: the body is English in every print.',
  'S1.68':
    'A submission is refused before both days are keyed; a signature from before the last change or return is refused.',
  'S1.69':
    'What is missing in a plan in progress is shown with the case before anybody submits, and refused at the submission; a plan without an objective is not complete.',
  'S1.70': 'Signatures on paper are keyed in their order: the worker’s first.',
  'S1.71': 'A submission without, or dated before, the supervisor’s signature on paper is refused.',
  'S1.72':
    'The rows of the plan take what each said and when, after the supervisor’s approval; in voluntary cases the parents sign before it.',
  'S1.73':
    'By the programme of the case or the goal of the child: the row of a child of twelve is required, and shown as outstanding until it is signed or explained.',
  'S1.74':
    'The row of a child who is twelve or older on the day on which the plan takes effect, and in permanent placement, is made by the approval; nobody has to create it.',
  'S1.75':
    'Who refuses to sign or to take part, or is not located, is recorded with a reason; without words it is refused.',
  'S1.76':
    'Recorded by person with the day (recordReviews), also when it is keyed late; looking at the plan and signing it may be on two days.',
  'S1.77':
    'An order that is recorded as different from the plan starts a duty of its own, which ends with an approved plan that takes the order up by name.',
  'S1.78':
    'The clock starts on the day of receipt, of the minute order or of the court’s notification, and not on the day of the order; keyed later, it is overdue at once.',
  'S1.79': 'Due on the day of receipt; from the next day on late every day, with the programme manager on the seventh.',
  'S1.80':
    'Step 1 of the duty: a revision, or an update, that names the order. The case is not closed before it is in an approved plan.',
  'S1.81': 'Step 2: the days of print and of the worker’s signature; a signature before the print is refused.',
  'S1.82': 'Step 3: the day of the supervisor’s signature on paper, not before the worker’s.',
  'S1.83': 'Step 4: submitted online, not before the supervisor’s signature on paper; step 5 is the approval.',
  'S1.84':
    'Step 6: signed by the family, not before the approval, or explained why not. The copies are named in the notice that goes out with the approval.',
  'S1.85': 'Step 7: recorded (fileHardCopy) when nobody’s required signature is outstanding any more, and not before.',
  'S1.86': 'A transfer is refused while an order that differs is not in an approved plan.',
  'S1.87':
    'Recorded with its first day (recordUnavailable, runaway), corrected, and ended when the youth is back; the explanation of the month’s visit names it where visits are owed each month (the visitation tip). An effort to find somebody who is not recorded as missing is refused.',
  'S1.88':
    'Runaway and abducted are reasons of their own; each month asks for an effort to find the child. Where visits are owed each month (the visitation tip), they excuse those of a month that they cover.',
  'S1.89':
    'A duty for each month with a day of such an absence, met by an effort of that month; the child’s return before it was due ends it.',
  'S1.90':
    'Each effort is recorded with its day, how it was made, with what kind of person and what came of it (recordLocateEffort), and stands in the explanation of the month’s duty.',
  'S1.91':
    'Ending the placement of a missing child tells the worker to send the form, Scenario A, to the Placement Tracking Team.',
  'S1.92':
    'Placed in another state (icpc) is a reason of its own; it asks for no effort to find the child. Where visits are owed each month (the visitation tip), it excuses those of a month that it covers, and a call each month is owed instead.',
  'S1.93': 'An item of the checklist “Preparing for the case plan update” names both chapters.',
};
