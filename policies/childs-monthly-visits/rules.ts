/** What the product does about each sentence of the document, for docs/rules.md. */
export const rules: Record<string, string> = {
  'S3.1':
    'An investigation is an enrolment beside the services. While it runs, the interview of each child of the case is a duty, met by a note at which the child was seen in person; what it lacks when it is closed is warned of. A day by which only where the agency sets one.',
  'S3.2':
    'While an investigation runs, a visit to the home is a duty, met by a completed visit there at which somebody was seen; closed without one, it is warned of.',
  'S3.3':
    'While an investigation runs, the interview in person of each parent, and of whoever else is named for it, is a duty; an adult who cannot be seen is excused for so long. Calls are shown and do not stand in.',
  'S3.4':
    'A visit counts when whoever held the case that day made it, or when it is said to be made in that person’s stead; the explanation names who covered.',
  'S3.5':
    'A duty for each child in out-of-home care and each calendar month, due on its last day, met by a completed visit in person. A month with visits elsewhere than in the placement only counts and is warned of while it lasts; how many visits were in the residence is measured.',
  'S3.6':
    'A duty for each month, for a child at home and each parent who lives there. A month in which a child was seen elsewhere than at home only counts and is warned of while it lasts.',
  'S3.7':
    'The same duty in a voluntary in-home case, for the children in the home and the parents in the same household; the explanation names this sentence.',
  'S3.8':
    'The type follows from what is on record: a child removed or placed is in out-of-home care, else the case is an in-home dependency or, where the programme is voluntary, a voluntary in-home case; an investigation is an enrolment beside it. The explanation of each month names the sentence that asks for the visit.',
  'S3.9':
    'While a child’s goal is Return Home or Remain Home, and while there is no goal yet, each month is owed for all parents: by allegation, and living elsewhere.',
  'S3.10':
    'When monthly contact with a parent ends by the goal, a plan for contact is owed with the supervisor, without a day; not for parents whose rights are terminated or whose whereabouts are unknown.',
  'S3.11':
    'A contact exception excuses months once the supervisor has approved it, for people to whom a visit is owed. Those in force are counted and shown as a warning.',
  'S3.12':
    'While a parent is excepted, a completed call, letter, e-mail or video call is due every three months, each counted from the one before.',
  'S3.13':
    'A stay in prison or hospital is recorded and excuses nothing by itself; calls and letters are notes of their own. A whole month away without a call, letter or visit on record is warned of. Where the visits to a parent are excepted, calls and letters are owed instead.',
  'S3.14':
    'While a person’s whereabouts are unknown, an effort to locate is a duty each month: by letter, telephone, relatives, locate service, visit or otherwise, each on record and in the explanation.',
  'S3.15':
    'Attempts, calls and letters make nobody seen; whoever was said not to be seen at a visit stays unseen, whatever is corrected later.',
  'S3.16': 'The list of people in a note, with whether each was seen, is all that counts; a note has no type.',
  'S3.17': 'One note meets the month of everybody who was seen at it, and an interview of an investigation as well.',
  'S3.18':
    'Runaway is a dated status that excuses the months it covers, with an effort to locate each month; a note that says the child was seen in placement meanwhile is warned of.',
  'S3.19':
    'While a child is placed out of state, a call each month, to the child or to the home in which it lives that day, is a duty in place of the visit.',
  'S3.20':
    'Only a completed visit in person makes a child seen. A call with the child in it leaves the month open, and the explanation says so.',
  'S3.21':
    'Helps: no month is a bare number: each one that was not met carries its reason, excused by what or missed why, wherever it is shown. Measures are counted with the reasons beside each number and the list behind it.',
  'S3.22':
    'A month that passed stays overdue until somebody records why; without a reason it is not closed. So whoever was not seen is there with a reason or still open. The list behind the measures has in front what nobody has explained.',
  'S3.23':
    'The reason is a code and a note, recorded by the worker or the supervisor, with the day on which the case was staffed. A child’s missed month in which the supervisor had no part is warned of.',
  'S3.24':
    'A stated good, not a demand: monthly contact with each caregiver of a child is a duty only where the agency says so (limits: caregiver-contact), met by a visit, call or letter, and never escalated; it is measured like the others.',
};
