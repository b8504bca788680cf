import { isMissingChild } from '../../domain/case/availability';
import { OVERDUE_LADDER, SHORT_LADDER } from '../../domain/duties/ladder';
import {
  absenceSpans,
  type AbsenceSpan,
  backBeforeItWasDue,
  bothReportsMade,
  childIsBack,
  duty,
  eachMonth,
  effortMade,
  effortsInWords,
  hours,
  missingChild,
  type MissingChildSubject,
  type MonthSubject,
  reportsInWords,
  theLastDayOfTheMonth,
  theNotice,
} from '../../domain/duties/vocabulary';

export const missingChildren = absenceSpans(isMissingChild);

/*
 * OPP 4-2, "Documenting SW Planned Contact for Youth on Runaway Status":
 *
 *   Because social workers are unable to make monthly contacts directly with youth on runaway status, specific
 *   documentation must be entered into CWS/CMS to indicate that the youth is unavailable for contact. […]
 *   DFCS policy regarding youth on runaway status is for social workers to make monthly efforts to contact individuals
 *   significant to the youth in order to make inquiries that may possibly lead to information regarding the whereabouts
 *   of the youth. The monthly contacts with these individuals and/or other efforts to locate the youth is documented in
 *   a CWS/CMS Contact.
 *
 * "Excluding Runaway or Abducted Children in Contacts": the same for both (S1.88). A month with a single day of absence
 * has its effort, whether or not the child was seen in it.
 */
export const locateMissingChild = duty<MonthSubject<AbsenceSpan>>('locate-effort', {
  title: ({ span, month }) => `Locate effort for ${span.person} in ${month}`,
  source: 'OPP 4-2',
  cites: ['S1.87', 'S1.88', 'S1.89', 'S1.90'],
  ...eachMonth(missingChildren),
  due: theLastDayOfTheMonth,
  metBy: effortMade,
  cancelledBy: backBeforeItWasDue(isMissingChild),
  details: effortsInWords,
  closesWithReason: true,
  announce: false,
  announceMoves: false,
  remind: [10, 5, 1],
  escalate: OVERDUE_LADDER,
});

/** Law enforcement and NCMEC hear within 24 elapsed hours (product default, no rule; GLOSSARY part d, b14). */
export const missingChildReport = duty<MissingChildSubject>('missing-child-report', {
  title: ({ absence }) => `Missing-child report for ${absence.person}`,
  source: 'product default',
  cites: [],
  per: missingChild,
  since: theNotice,
  due: hours(24),
  metBy: bothReportsMade,
  cancelledBy: childIsBack,
  details: reportsInWords,
  announce: true,
  announceMoves: true,
  announceMet: true,
  remind: [],
  escalate: SHORT_LADDER,
});
