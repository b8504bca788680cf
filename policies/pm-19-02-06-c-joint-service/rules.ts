/** What the product does about each sentence of the document, for docs/rules.md. */
export const rules: Record<string, string> = {
  'S0.1':
    'A duty from each completed visit to the next: due 30 days later, with reminders and escalations. The first counts from the day of the RSP.',
  'S0.2':
    'An enrolment takes a shorter interval (reviewEvery); a longer one than 30 days is refused. Of two enrolments that run together the shorter interval holds.',
  'S0.3': 'Each review says whether the RSP was revised, and counts either way.',
  'S0.4': 'Recording the visit issues Item 80 code 675 anew, whether or not the RSP was revised.',
  'S0.5':
    'The code is month and year of the latest completed visit (MMYY): an older visit keyed late leaves it, a deleted visit takes it back.',
  'S0.6':
    'These rules run while the case is enrolled in the joint service (dcfs-2151a): duties begin with its first day; after its last day none begins, and the reports and decisions of its time stay owed. What belongs to no joint service is refused. The review of the RSP runs in an enrolment of its own as well (rsp-review).',
  'S0.7':
    'Caseworkers of either agency key into the same case: each owes the other a report every month and may log what was said. A joint service without an active worker of one agency is warned of.',
  'S0.8':
    'A topic of the exchange log. Beyond it, appointments of the two agencies, and hearings, that expect the same person less than two hours apart are warned of.',
  'S0.9':
    'A topic of the exchange log. Beyond it, appointments and hearings of which the family was not told three working days before are warned of (the number is a product default).',
  'S0.10': 'A topic of the exchange log (duplication-of-services), on record with day, channel and who took part.',
  'S0.11': 'A topic of the exchange log (community-resources), on record with day, channel and who took part.',
  'S0.12': 'A topic of the exchange log (barriers-to-progress), on record with day, channel and who took part.',
  'S0.13': 'A topic of the exchange log (non-cooperation), on record with day, channel and who took part.',
  'S0.14':
    'Release consents are records with a last day. Their renewal is a duty; without one in force Form 2151A is refused, and the lack is shown while the joint service runs.',
  'S0.15':
    'A topic of the exchange log (changes-in-the-family); what DCFS tells about the family asks for a decision on the RSP.',
  'S0.16':
    'The list of topics is open: it has “other”, and an agency adds its own (settings.lists, exchange-topics). What is on neither is refused.',
  'S0.17':
    'Form 2151A is a record of its own each way, month by month; each form enters the log of exchanges by itself.',
  'S0.18':
    'A duty for each month of the joint service, due on its last day, or on the closing day of the service. It can be sent late, and says how late.',
  'S0.19': 'The document goes to the DCFS worker and the DHS liaison, and so do escalations when it is late.',
  'S0.20': 'Without a text on the progress, or an explicit “no change”, the form is refused.',
  'S0.21':
    'Two headings, for what has occurred and for what is expected in the upcoming month; the form is refused while one of them has neither a text nor “no change”.',
  'S0.22': 'Without a text on the address, or an explicit “no change”, the form is refused.',
  'S0.23': 'Without a text on the family’s composition, or an explicit “no change”, the form is refused.',
  'S0.24': 'Without a text on conflicts with DCFS activities, or an explicit “no change”, the form is refused.',
  'S0.25':
    'Without a text on other problems or changes, or an explicit “no change”, the form is refused. Each report knows the day of the one before, from which it tells; its draft collects what was keyed since.',
  'S0.26':
    'A duty of the DCFS worker for each month. One that has not come is told to both workers and the supervisor, can be received late, or is closed as missed with its reason.',
  'S0.27':
    'Each report from DCFS opens a decision on the RSP: changed or not, with the reason. So does each exchange in which DCFS told something, unless it is keyed as not about the family, and a talk of both where it is keyed as about it. Five working days are a product default.',
  'S0.28':
    'A log with day, direction, channel (in person, by phone and others), topics and who took part; forms enter it by themselves, the words stay in the record store.',
};
