/** What the product does about each sentence of the document, for docs/rules.md. */
export const rules: Record<string, string> = {
  'S4.1':
    'A full plan is not submitted while one of its objectives has no task, or a task does not say who, what, where, when and how.',
  'S4.2':
    'Each task names a case planning partner from the guide’s list; a full plan in which no task is for a parent who takes part is not submitted.',
  'S4.3':
    'Referrals, declined services and the family’s engagement are recorded while the initial plan is made; services run from the plan in effect until the case is closed, and after the closure nothing is added.',
  'S4.4':
    'What members of the family’s team recommend is recorded by person (recordEngagement, recommendations) and listed among the evidence of the case (caseclock evidence).',
  'S4.5':
    'Family team meetings are recorded, and the next one is due within the days that the agency sets: the number is in another manual (FOM 722-6B). They are listed among the evidence of the case.',
  'S4.6': 'A full plan is not submitted while its safety activities are not written.',
  'S4.7': 'A full plan is not submitted while its permanency plans are not written.',
  'S4.8': 'A full plan is not submitted while what it does for well-being is not written.',
  'S4.9':
    'Reviews of the plan with the family are a duty of each month of the enrolment; how many there were, and the last one, is among the evidence of the case.',
  'S4.10':
    'A written referral that leaves needs, goals or particulars of the service open is refused; the complete ones are listed among the evidence of the case.',
  'S4.11':
    'The evidence of the case says of each service how many days after its first referral it started, or that it had none.',
  'S4.12':
    'A full plan is not submitted while the living arrangement of a child is not assessed; one that was not found safe is shown with the plan.',
  'S4.13': 'A full plan is not submitted while it does not say how trauma is addressed.',
  'S4.14': 'An item of the checklist for supervision after each review of the treatment plan.',
  'S4.15': 'Helps: an item of the checklist for supervision after each review of the treatment plan.',
  'S4.16':
    'Two items of the checklist for supervision after each review of the treatment plan; what falls due in the next 90 days is worked out by caseclock forecast CASE --months 3.',
  'S4.17':
    'An optional checklist of each family team meeting with the seven things to observe and the four to ask in an interview.',
  'S4.18':
    'The initial plan of a pack with this guide is not submitted while nothing is recorded of the part of a parent who receives services: took part, declined, or what was done to involve the parent.',
  'S4.19':
    'A duty from each initial out-of-home placement, due 30 days later and met when the last planned service has its written referral.',
  'S4.20':
    'That somebody declined a service is recorded with the steps to follow up, or refused; it is shown until the service starts for that person or a later plan names it no more.',
  'S4.21': 'A full plan is not submitted while the individual needs of a child or a parent are not written.',
  'S4.22': 'A full plan is not submitted while the viewpoint of a parent is not written.',
  'S4.23':
    'Helps: a full plan is not submitted until somebody has said that it was gone through with everybody in words that all understand; whether they are, only readers can tell.',
  'S4.24':
    'A child can be flagged as American Indian. While the plan in effect has no active efforts for the child on record, in words, this is shown; each plan asks anew (product default).',
  'S4.25':
    'The record of a case conference is refused unless it says what is completed, its outcome, what is pending and the next steps. Where the agency sets a number of days, the next conference is a duty.',
  'S4.26':
    'Two items of the checklist of each case conference: barriers to involving the family, and a plan that fits its strengths, needs and trauma needs.',
  'S4.27':
    'Two items of the checklist of each case conference. They are sensitive: shown in the list itself, never in the agenda, a mail or any other answer.',
  'S4.28':
    'An item of the checklist of each case conference: which services there are in the community and how to reach or develop the others.',
  'S4.29':
    'A referral says whether its provider was chosen for the family’s needs, preferences, location and culture; what is not said is shown until it is. Another provider is looked at anew.',
  'S4.30': 'The start of a service is refused unless it says how often, how intensive, where and when.',
  'S4.31':
    'A written referral without expectations is refused. Of a running service it is shown while attendance, behaviour or payment linked to delivery is not recorded, and when the provider reports that attendance or behaviour is not as it should be.',
  'S4.32':
    'Where the agency sets a number of days, each written report starts the next one of every running service; a report keyed by mistake can be deleted.',
  'S4.33':
    'A removal, placement, absence, child leaving care or end of parental rights is shown for each running service until the talk in which the provider was told is recorded.',
  'S4.34':
    'Of each running service it is shown that no plan with the provider for barriers is recorded, until one is (recordProviderContact).',
  'S4.35':
    'A provider’s answer that a service is not to be had is refused without the next step: develop it with the provider, or find another one. The step is shown until the service starts for everybody whom it was for, or each of them is referred again.',
  'S4.36':
    'A verbal referral that leaves something open is shown until it is cleared up, at the next plan review, visit or meeting.',
  'S4.37':
    'A referral says with whom of the family its goals and expectations were agreed, beside the provider; while nobody is named, this is shown.',
  'S4.38': 'A referral says whether the provider’s approach is evidence-based; while it does not, this is shown.',
  'S4.39':
    'A written referral without needs, goals, time frames or potential barriers is refused, also when it is corrected.',
  'S4.40':
    'A written referral without frequency, level, location, goals, duration or expectations is refused; with whom they were agreed is asked for beside it.',
  'S4.41': 'Each referral is an event of the case with all that it says; corrections and deletions are as well.',
  'S4.42':
    'A change of a service keeps its order: joint review, adjustment, written confirmation. The plan is to be revised until one approved afterwards documents the change; the steps done and left are shown.',
  'S4.43':
    'A referral says whether mission and confidentiality policies of the provider are known; while it does not, this is shown.',
  'S4.44':
    'An item of the checklist of each initial plan and update: what the assessment says is needed at once to protect children and caregivers.',
  'S4.45':
    'Where the agency sets a number of days, the services of an approved plan are to be referred by word of mouth and in writing within them.',
  'S4.46':
    'Where the agency sets a number of days, a referral without an answer reminds and escalates until the provider’s answer is recorded.',
  'S4.47':
    'Referrals, the start, change and end of services, reports and talks are events of the case; a new or changed service has the plan revised.',
  'S4.48':
    'The update of the plan is due at its interval, and the monthly review of the treatment plan is a duty of its own.',
  'S4.49':
    'Of each running service it is shown that nobody recorded whether it is given as the plan says; one that is not is shown until it is adjusted.',
  'S4.50':
    'A service is evaluated with the family (evaluateService). One that is not fully effective is shown until its level, intensity, type, location, duration or provider is changed, or it is ended.',
  'S4.51':
    'A full plan is not submitted while one of its planned services does not say to what it overcomes barriers, and by when.',
  'S4.52': 'A written referral without level, intensity, duration or type is refused.',
  'S4.53':
    'A service that the plan in effect does not name for these people has the plan revised: it stands until a plan that names it is approved.',
  'S4.54': 'A service cannot start without an objective of the plan in effect that it serves.',
  'S4.55':
    'A change of a child’s goal, like any other significant event, is shown for each running service until the talk in which the provider was told is recorded.',
  'S4.56': 'A full plan is not submitted while its concurrent plan is not written.',
  'S4.57':
    'Visits to each child of the plan and each parent who receives services are owed at the interval that the agency sets, each counted from the last: one that comes earlier moves the next.',
  'S4.58':
    'Items of the checklist of each contact: satisfaction with services and their effect, views on progress, emerging issues and changes.',
  'S4.59': 'Items of the checklist of each contact: needed changes in services, and issues that nobody addresses.',
  'S4.60':
    'That the last family team meeting had no talk with the family before it, since the meeting before, is shown.',
  'S4.61':
    'A duty of each month of the enrolment (not of one in which it is ended early), due on its last day, met by a review with a child or a parent; overdue until it is held or a reason is recorded.',
  'S4.62':
    'A review that found changes has the treatment plan updated: it stands, without a date, until a plan approved afterwards takes it up.',
  'S4.63':
    'Where the agency sets a number of days, each talk with the provider starts the next one of every running service.',
  'S4.64':
    'At the final family team meeting and when the family is assessed anew before a planned closing it is shown that no after-care plan is done; at the closure itself it is a condition.',
  'S4.65':
    'A case is not closed without a finished after-care plan and a closing summary, but for a death or a transfer to another agency.',
  'S4.66':
    'The after-care plan is to begin six months before the planned closing and moves with it; a closing that is planned later than that needs a justification.',
  'S4.67': 'The after-care plan is begun with a child or a parent, others beside them; without one it is refused.',
  'S4.68':
    'The after-care plan is refused as finished unless it says how safety, permanency and well-being are kept up.',
  'S4.69':
    'Once the after-care plan is begun it is shown while no written referral has been made since, and while the provider of one has not answered.',
  'S4.70':
    'The day on which youth and family got documentation, information and support is recorded with the after-care plan; while it is not, this is shown.',
  'S4.71':
    'The after-care plan is finished only with the day on which youth and family were told how to reach the agency; without it the case is not closed.',
  'S4.72':
    'The day on which the family was prepared to find community services is recorded with the after-care plan; while it is not, this is shown.',
};
