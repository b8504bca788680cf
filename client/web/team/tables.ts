import type { CivilDate } from '../../../domain/calendar/civil-date';
import { csvOf } from '../../csv';
import type { Late } from './overdue-page';
import { loadsOf, type Team } from './team';

/* The lists as tables for spreadsheets: ids, codes and the sentences of the core, under headings that stay. Names of families are not in them. */

/** What each person has to carry. */
export function workloadTable(team: Team, today: CivilDate): string {
  const heading = ['person', 'name', 'role', 'open_cases', 'owed', 'overdue', 'due_within_7_days', 'decisions_waiting'];
  const rows = loadsOf(team, today).map(({ person, cases, owed, overdue, week, decisions }) => {
    const entry = team.staff.find(({ id }) => id === person);
    return [person, entry?.name, entry?.role, cases, owed, overdue, week, decisions];
  });
  return csvOf([heading, ...rows]);
}

/** What is overdue, by person. */
export function overdueTable(late: readonly Late[]): string {
  const rows = late.flatMap(({ person, lines }) =>
    lines.map(({ caseId, duty, kind, due, because }) => [person, caseId, duty, kind, due, because]),
  );
  return csvOf([['person', 'case', 'duty', 'kind', 'due', 'because'], ...rows]);
}
