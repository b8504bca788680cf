import { once } from '../../domain/case/recipients';
import { PAGE_TITLES, PLAN_NARRATIVES, type PlanNarrative, REVIEWED_PAGES } from '../../domain/case/plan-pages';
import { documents } from './documents';
import { type Entry, type Page, PAGES, type Printing, said, withAge } from './entry';
import { identification, reviews } from './identification';
import { goneThrough, items } from './items';
import { objectives } from './objectives';
import { participants } from './participants';

/** A page of a plan, or what it says to one participant: a heading and its lines. */
export interface PrintedPage {
  title: string;
  lines: string[];
}

/** A plan page by page, as on the screens of the CWS/CMS guide (S2.32), then the documents that go with it. */
export function planByPage(printing: Printing): PrintedPage[] {
  const entries = entriesOf(printing);
  const pages = PAGES.map((page) => ({
    title: page,
    lines: [
      ...(page === 'ID' ? identification(printing) : []),
      ...entries.filter((entry) => entry.page === page).flatMap(({ lines }) => lines),
      ...narratives(printing, page),
      ...REVIEWED_PAGES.filter((each) => PAGE_TITLES[each] === page).flatMap((each) => goneThrough(printing, each)),
    ],
  }));
  return [...pages, { title: 'Documents', lines: documents(printing) }];
}

/** What a plan says to each participant: "View by Participant" (S2.41). */
export function planByParticipant(printing: Printing): PrintedPage[] {
  const entries = entriesOf(printing);
  const named = entries.flatMap((entry) => entry.participants);
  return once([...(printing.plan.participants ?? []), ...named]).map((person) => ({
    title: withAge(printing, person),
    lines: entries
      .filter((entry) => entry.participants.length === 0 || entry.participants.includes(person))
      .flatMap(({ page, lines: [first = '', ...more] }) => [`${page}: ${first}`, ...more]),
  }));
}

/** Everything that a plan says of somebody, in the order of its pages. */
function entriesOf(printing: Printing): Entry[] {
  const all = [
    ...reviews(printing),
    ...participants(printing),
    ...objectives(printing),
    ...REVIEWED_PAGES.flatMap((page) => items(printing, page)),
  ];
  return PAGES.flatMap((page) => all.filter((entry) => entry.page === page));
}

/** The words of a page that are nobody's in particular, in the same order whenever they were written. */
function narratives({ plan }: Printing, page: Page): string[] {
  const { narratives: written = {} } = plan.outline;
  const names = (Object.keys(PLAN_NARRATIVES) as PlanNarrative[]).filter((name) => PLAN_NARRATIVES[name].page === page);
  return names.flatMap((name) => said(PLAN_NARRATIVES[name].title, written[name]));
}
