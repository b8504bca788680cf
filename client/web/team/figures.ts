import type { ChildSetting } from '../../../domain/measures/full-month';
import { SETTINGS_OF_CHILDREN } from '../../../domain/measures/full-month';
import { listOf } from '../../../domain/measures/list';
import type { CaseMeasures, Measured, VisitMonth } from '../../../domain/measures/measured';
import { fullMonthSum, onTimeSum, visitSum } from '../../../domain/measures/sums';
import { MEASURED_TASKS } from '../../../domain/measures/tasks';

/** What is measured, as it stands in addresses. */
export type MeasureKey = `visits-${'children' | 'parents'}` | `full-${'in-care' | 'at-home'}` | `on-time-${string}`;

/** A number with the list that it was counted from. */
export interface Figure {
  key: MeasureKey;
  /** So many of so many; `share` in per cent, null of nothing. */
  part: number;
  whole: number;
  share: number | null;
  /** Not owed after all, by a reason that excuses; counted in the whole of visits and nowhere else. */
  excused: number;
  /** Why it was not done, in codes, and how often (S3.21). */
  reasons: Record<string, number>;
  list: (Measured | VisitMonth)[];
}

/** All numbers of some cases. Each is counted from its own list, so that they cannot disagree. */
export function figuresOf({ visits, tasks }: CaseMeasures): Figure[] {
  const children = visits.filter(({ role }) => role === 'child');
  return [
    ofVisits('visits-children', children),
    ofVisits(
      'visits-parents',
      visits.filter(({ role }) => role === 'parent'),
    ),
    ...SETTINGS_OF_CHILDREN.map((setting) => ofFullMonths(setting, children)),
    ...MEASURED_TASKS.map(([kind]) =>
      onTime(
        kind,
        tasks.filter((task) => task.kind === kind),
      ),
    ),
  ];
}

function ofVisits(key: MeasureKey, list: VisitMonth[]): Figure {
  const { seen, months, ofAll, excused, reasons } = visitSum(list);
  return { key, part: seen, whole: months, share: ofAll, excused, reasons, list: inOrder(list, []) };
}

function ofFullMonths(setting: ChildSetting, children: readonly VisitMonth[]): Figure {
  const list = children.filter(({ full }) => full === setting);
  const { seen, months, ofAll, excused, reasons } = fullMonthSum(list);
  const key: MeasureKey = setting === 'in care' ? 'full-in-care' : 'full-at-home';
  return { key, part: seen, whole: months, share: ofAll, excused, reasons, list: inOrder(list, []) };
}

function onTime(kind: string, list: Measured[]): Figure {
  const { due, onTime: part, share, reasons } = onTimeSum(list);
  const excused = list.length - due;
  return { key: `on-time-${kind}`, part, whole: due, share, excused, reasons, list: inOrder([], list) };
}

function inOrder(visits: VisitMonth[], tasks: Measured[]): (Measured | VisitMonth)[] {
  return listOf({ visits, tasks });
}
