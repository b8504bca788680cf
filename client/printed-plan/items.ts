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

function titleOf(printing: Printing, { code, participants, frequency, occurrences }: OutlineItem): string {
  const times = occurrences === undefined ? null : `${occurrences} ${occurrences === 1 ? 'time' : 'times'}`;
  return [`${code}: ${people(printing, participants)}`, frequency, times].filter(Boolean).join('; ');
}

function particulars({ overcomesBarriersTo, by, specialised, types, ...item }: OutlineItem): string[] {
  return [
    ...said('Visitation', item.visitation),
    ...said('Planned contact', item.contact),
    ...said('Service types', types?.join('; ')),
    ...said('SILP setting', item.silpSetting),
    ...answered('Specialized program', specialised),
    ...said('Overcomes barriers to', overcomesBarriersTo),
    ...said('By', by && withWeekday(by)),
    ...said('Description', item.description),
    ...said('Not applicable', item.notApplicable),
  ];
}
