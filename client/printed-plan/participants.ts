import { withWeekday } from '../../domain/calendar/civil-date';
import { memberOf } from '../../domain/case/family';
import { once } from '../../domain/case/recipients';
import type { ChildRow, Education, LivingArrangement, PersonalNeeds } from '../../domain/case/plan-pages';
import { below, type Entry, type Printing, said, withAge } from './entry';

/** The CP Participants page: each participant, and what the plan says of that person (S2.33–S2.38). */
export function participants(printing: Printing): Entry[] {
  const { children = [], education = [], livingArrangements = [], people = [] } = printing.plan.outline;
  return peopleOf(printing).map((person) => {
    const isTheirs = ({ child }: { child: string }) => child === person;
    const isFocus = printing.plan.focusChildren?.includes(person);
    const name = `${withAge(printing, person)}${isFocus ? ', focus child' : ''}`;
    const lines = [
      ...goals(printing, person, children.filter(isTheirs)),
      ...education.filter(isTheirs).flatMap(schooling),
      ...livingArrangements.filter(isTheirs).flatMap(home),
      ...people.filter((each) => each.person === person).flatMap(needs),
    ];
    return { page: 'CP Participants', participants: [person], lines: [name, ...below(...lines)] };
  });
}

/** Who takes part, and whoever else has a row on this page. */
function peopleOf({ plan }: Printing): string[] {
  const { children = [], education = [], livingArrangements = [], people = [] } = plan.outline;
  const rows = [...children, ...education, ...livingArrangements].map(({ child }) => child);
  return once([...(plan.participants ?? []), ...rows, ...people.map(({ person }) => person)]);
}

/** The goal is what the plan says, else the child's own; adults have none. */
function goals({ aCase }: Printing, person: string, rows: readonly ChildRow[]): string[] {
  const own = memberOf(aCase, person)?.goal;
  return [...said('Case plan goal', rows.find(({ goal }) => goal)?.goal ?? own), ...rows.flatMap(row)];
}

function row({ concurrentGoal, adoptability, component, componentFrom, ...more }: ChildRow): string[] {
  const since = componentFrom && `since ${withWeekday(componentFrom)}`;
  const { alternative, projectedTermination } = more;
  return [
    ...said('Concurrent case plan goal', concurrentGoal),
    ...said('Assessed by Adoptions', adoptability),
    ...said('Current service component', [component, since].filter(Boolean).join(', ')),
    ...said('Permanency alternative', alternative),
    ...said('Projected child termination date', projectedTermination && withWeekday(projectedTermination)),
  ];
}

function schooling({ grade, performance, iep }: Education): string[] {
  return [
    ...said('Grade level', grade),
    ...said('Performance at school', performance),
    ...said('Individualized Educational Plan', iep),
  ];
}

function home({ assessedOn, safe, description }: LivingArrangement): string[] {
  const found = safe ? 'determined safe' : 'not determined safe';
  return [
    `Living arrangement: assessed ${withWeekday(assessedOn)}, ${found}`,
    ...below(...said('What was found', description)),
  ];
}

function needs({ needs: individual, viewpoint }: PersonalNeeds): string[] {
  return [...said('Individual needs', individual), ...said('Own viewpoint', viewpoint)];
}
