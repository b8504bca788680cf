import { withWeekday } from '../../domain/calendar/civil-date';
import type { OutlineItem } from '../../domain/case/plan-outline';
import { PAGE_TITLES, type ReviewedPage } from '../../domain/case/plan-pages';
import { answered, below, type Entry, people, type Printing, said } from './entry';

/** Contributing factors, strengths or services: a code, whom it concerns, and its particulars (S2.41–S2.46). */
export function items(printing: Printing, page: ReviewedPage): Entry[] {
  return (printing.plan.outline[page] ?? []).map((item) => ({
    page: PAGE_TITLES[page],
    participants: item.participants,
    lines: [titleOf(printing, item), ...below(...particulars(item))],
  }));
}

/** For whom a page was gone through again in this update (S2.39, S2.42). */
export function goneThrough(printing: Printing, page: ReviewedPage): string[] {
  const whom = printing.plan.outline.reviewed?.[page] ?? [];
  return whom.length > 0 ? [`Gone through for: ${people(printing, whom)}`] : [];
}

/** "Arrange Visitation" and "SW Planned Contact" stand there once for each kind (S1.59, S1.60). */
function titleOf(printing: Printing, { code, participants, visitation, contact, ...more }: OutlineItem): string {
  const { frequency, occurrences } = more;
  const kind = [visitation, contact].filter(Boolean).join(', ');
  const times = occurrences === undefined ? null : `${occurrences} ${occurrences === 1 ? 'time' : 'times'}`;
  const title = `${code}${kind ? ` (${kind})` : ''}: ${people(printing, participants)}`;
  return [title, frequency, times].filter(Boolean).join('; ');
}

function particulars({ overcomesBarriersTo, by, specialised, types, ...item }: OutlineItem): string[] {
  return [
    ...said('Service types', types?.join('; ')),
    ...said('SILP setting', item.silpSetting),
    ...answered('Specialized program', specialised),
    ...said('Overcomes barriers to', overcomesBarriersTo),
    ...said('By', by && withWeekday(by)),
    ...said('Description', item.description),
    ...said('Not applicable', item.notApplicable),
  ];
}
