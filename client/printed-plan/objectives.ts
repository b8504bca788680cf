import { withWeekday } from '../../domain/calendar/civil-date';
import { EXTENDED_FOSTER_CARE, type Task } from '../../domain/case/plan-pages';
import type { WrittenPlan } from '../written-plan';
import { below, type Entry, people, type Printing, said, withAge } from './entry';

type Objective = WrittenPlan['outline']['objectives'][number];

/** The Service Objectives page: for whom, by when, how far it got, and who does what (S2.8–S2.14). */
export function objectives(printing: Printing): Entry[] {
  return printing.plan.outline.objectives.map((each) => ({
    page: 'Service Objectives',
    participants: each.participants,
    lines: [titleOf(printing, each), ...below(...particulars(printing, each))],
  }));
}

function titleOf(printing: Printing, { id, type, participants, projectedCompletion }: Objective): string {
  const by = projectedCompletion ? `, by ${withWeekday(projectedCompletion)}` : '';
  return `${type} (${id}): ${people(printing, participants)}${by}`;
}

function particulars(
  printing: Printing,
  { descriptions = [], criteria = [], tasks = [], ...each }: Objective,
): string[] {
  return [
    ...said('Service objective detail', each.detail),
    ...descriptions.flatMap(({ person, words }) =>
      said(`Additional description for ${withAge(printing, person)}`, words),
    ),
    // Of a non-minor dependent the sentence of the guide goes before the participation criteria (S2.48, S2.49).
    ...(criteria.length > 0 ? [`${EXTENDED_FOSTER_CARE} ${criteria.join('; ')}`] : []),
    ...said('Follows from', each.from?.join('; ')),
    ...said('Met', each.met),
    ...said('Progress', each.progress),
    ...tasks.flatMap(task),
  ];
}

/** What a case planning partner does: who, what, where, when and how (S4.1, S4.2). */
function task({ partner, who, what, where, when, how }: Task): string[] {
  return [
    `Task of ${partner}${who ? `: ${who}` : ''}`,
    ...below(...said('What', what), ...said('Where', where), ...said('When', when), ...said('How', how)),
  ];
}
