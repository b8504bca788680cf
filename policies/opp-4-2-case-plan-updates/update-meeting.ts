import { addDays, earliest } from '../../domain/calendar/civil-date';
import { familyMeetingsPlanned } from '../../domain/case/engagement';
import type { WarningRule } from '../../domain/duties/warning';

/*
 * OPP 4-2, "Engaging the Family in the Case Plan Update":
 *
 *     • Schedule a meeting that focuses on the development of the case plan update. […]
 *     • Actively involve the parents in identifying strengths and needs.
 *     • This objective my be accomplished during a TDM.
 *
 * A meeting that was planned and of which nothing is heard afterwards is asked about (product default).
 */
export const plannedMeetingNotHeld: WarningRule = {
  code: 'meeting-not-held',
  source: 'OPP 4-2',
  cites: ['S1.41', 'S1.45'],
  finds: (aCase, { today }) =>
    familyMeetingsPlanned(aCase)
      .filter(({ on }) => on < today)
      .map(({ id: key, on }) => ({
        key,
        sentence: `${key} was planned for ${on}. Record that it was held (recordFamilyMeeting), or delete it (deleteFamilyMeeting).`,
      })),
  changesOn: (aCase, today) =>
    earliest(familyMeetingsPlanned(aCase).flatMap(({ on }) => (on >= today ? [addDays(on, 1)] : []))),
};
