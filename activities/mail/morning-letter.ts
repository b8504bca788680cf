import type { SendMailOptions } from 'nodemailer';
import { daysBetween, withWeekday } from '../../domain/calendar/civil-date';
import { daysInWords } from '../../domain/duties/explain';
import { dueInFull, sentenceOf, taskOf } from '../../domain/notices/words';
import type { LedgerEntry } from '../../store/record-store';
import { dateHeader } from './date-header';
import { escaped, foot, footer, heading, page, paragraph, unbroken } from './layout';
import type { CaseLinks } from '../../domain/notices/case-links';
import type { Reader } from './render';

/** One line of a morning mail. */
interface Item {
  caseId: string;
  what: string;
  /** When it is due, or how late it is. */
  when: string | null;
  why: string | null;
  link: string;
}

/** Items that stand together under a heading. */
interface Section {
  title: string;
  items: Item[];
}

/** The mail of a morning: one line for each thing that a person is told, what is most pressing in front. */
export function renderMorning(
  mail: LedgerEntry,
  news: readonly LedgerEntry[],
  reader: Reader,
  links: CaseLinks,
): SendMailOptions {
  const sections = sectionsOf(onceEach(news), mail.on, links);
  const letter = { sections, reader: reader.name, day: withWeekday(mail.on), moment: `${mail.on} ${mail.time}` };
  return {
    to: { name: reader.name, address: reader.mail },
    subject: `Morning mail ${letter.day}: ${sections.map(({ title, items }) => `${items.length} ${inside(title)}`).join(', ')}`,
    date: dateHeader(mail),
    text: textOf(letter),
    html: htmlOf(letter),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Caseclock-Kind': mail.kind },
  };
}

interface MorningLetter {
  sections: Section[];
  reader: string;
  day: string;
  moment: string;
}

/** Of several notices about one duty the last one is enough: its date is still the same. */
function onceEach(news: readonly LedgerEntry[]): LedgerEntry[] {
  const last = new Map<string, LedgerEntry>();
  for (const each of news) last.set(isOfDuty(each) ? `${each.caseId} ${each.about}` : `${last.size}`, each);
  return [...last.values()];
}

const SECTIONS = ['Overdue', 'Due today', 'Due in the next seven days', 'Due later', 'Other news'] as const;

/** What asks for something; other kinds tell what has happened. */
const TO_DO: readonly LedgerEntry['kind'][] = ['reminder', 'task', 'escalation'];

function sectionsOf(news: readonly LedgerEntry[], today: string, links: CaseLinks): Section[] {
  const all = SECTIONS.map((title) => ({
    title,
    items: news.filter((each) => sectionFor(each, today) === title).map((each) => itemOf(each, today, links)),
  }));
  return all.filter(({ items }) => items.length > 0);
}

function sectionFor({ kind, due }: LedgerEntry, today: string): (typeof SECTIONS)[number] {
  if (due === null || !TO_DO.includes(kind)) return 'Other news';
  const left = daysBetween(today, due);
  if (left < 0) return 'Overdue';
  if (left === 0) return 'Due today';
  return left <= 7 ? 'Due in the next seven days' : 'Due later';
}

function itemOf(entry: LedgerEntry, today: string, links: CaseLinks): Item {
  return {
    caseId: entry.caseId,
    what: isOfDuty(entry) ? taskOf(entry) : sentenceOf(entry),
    when: isOfDuty(entry) && entry.due !== null ? whenOf(entry, daysBetween(today, entry.due)) : null,
    why: entry.because.split('\n')[0]?.trim() || null,
    link: links(entry.caseId),
  };
}

/** Its days are counted anew; what other notices say stays as it was said. */
function isOfDuty({ topic }: LedgerEntry): boolean {
  return topic === 'duty-opened' || topic === 'duty-due-soon';
}

function whenOf(entry: LedgerEntry, left: number): string {
  if (left < 0) return `overdue by ${daysInWords(-left)}, was due ${dueInFull(entry)}`;
  return left === 0 ? `due today, ${dueInFull(entry)}` : `due ${dueInFull(entry)}, ${daysInWords(left)} left`;
}

function inside(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function textOf({ sections, reader, day, moment }: MorningLetter): string {
  const parts = [
    `Hello ${reader},`,
    `This is what is new for you on ${day}.`,
    ...sections.map(({ title, items }) => `${title}\n\n${items.map(itemInText).join('\n\n')}`),
    footer({ moment }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function itemInText({ caseId, what, when, why, link }: Item): string {
  return [`- ${caseId}: ${what}`, when, why, link]
    .filter((line) => line !== null)
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n');
}

function htmlOf({ sections, reader, day, moment }: MorningLetter): string {
  return page('Morning mail', `Morning mail, ${day}`, [
    paragraph(`Hello ${reader},`),
    heading(`New for you on ${day}`),
    ...sections.map(sectionInHtml),
    foot({ moment }),
  ]);
}

function sectionInHtml({ title, items }: Section): string {
  const lines = items.map((item) => `<li style="margin:0 0 12px">${itemInHtml(item)}</li>`).join('\n');
  return `<h2 style="margin:24px 0 8px;font-size:18px">${escaped(title)}</h2>
<ul style="margin:4px 0;padding-left:20px">
${lines}
</ul>`;
}

function itemInHtml({ caseId, what, when, why, link }: Item): string {
  const first = `<a href="${escaped(link)}" style="color:#005ea2">${escaped(caseId)}</a>: <b>${unbroken(what)}</b>`;
  const others = [when, why].filter((line) => line !== null).map(unbroken);
  return [first, ...others].join('<br>');
}
