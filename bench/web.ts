import { civilDateAt, instantAt } from '../domain/calendar/agency-clock';
import { approvalPage, areaPage, casePage, formPage, planPage } from '../client/web/case/addresses';
import type { Aged } from './aged';
import { MARLOW } from './family';
import { median } from './pairs';
import { percentile } from './percentile';
import type { Size } from './size';
import { CASELOAD, fillAgency } from './web/caseload';
import { carryMarlow, openCases } from './web/living';
import { atWork, type Latencies, PEOPLE } from './web/people';
import { type FirstVisit, firstVisits, type PageToWeigh } from './web/slow-line';
import { startWebStand, type WebStand } from './web/stand';

/** What the pages come to. */
export interface WebFigures {
  figures: Aged[];
  /** Under which conditions, and what could not be measured here. */
  notes: string[];
}

/** Takes the figures of the pages: many people at once, and the first visit on a slow line. */
export async function takeWeb(size: Size, say: (what: string) => void): Promise<WebFigures> {
  say('pages: filling …');
  const today = civilDateAt(instantAt(Date.now()), MARLOW.zone);
  const stand = await startWebStand((storeUrl) => fillAgency(storeUrl, today, WORKERS));
  if ('missing' in stand) return { figures: [], notes: [`The pages were not measured: ${stand.missing}.`] };
  try {
    const taken = [await manyAtOnce(stand, size, say), await onSlowLine(stand, say)];
    await stand.refuseTroubles();
    return { figures: taken.flatMap(({ figures }) => figures), notes: taken.flatMap(({ notes }) => notes) };
  } finally {
    await stand.stop();
  }
}

const WORKERS = Array.from({ length: PEOPLE }, (_, number) => `w-${number}`);

async function manyAtOnce(stand: WebStand, { shift }: Size, say: (what: string) => void): Promise<WebFigures> {
  say('pages: opening cases …');
  const living = await openCases(stand, WORKERS);
  say(`pages: ${PEOPLE} people …`);
  const took = await atWork(stand, living, shift);
  return { figures: figuresOfPeople(took), notes: [conditions(took)] };
}

async function onSlowLine(stand: WebStand, say: (what: string) => void): Promise<WebFigures> {
  const caseId = await carryMarlow(stand);
  say('pages: slow line …');
  const visits = await firstVisits(stand.address, mainPages(caseId));
  return 'missing' in visits
    ? { figures: [], notes: [`The slow line was not measured: ${visits.missing}.`] }
    : { figures: visits.flatMap(figuresOfVisit), notes: [] };
}

/** Pages on which people begin or stay; those of a case are of one that is fourteen months old. */
function mainPages(caseId: string): PageToWeigh[] {
  const [worker, supervisor] = ['w-hale', 's-okafor'];
  return [
    { name: 'My work, 100 duties', path: '/work', person: 'w-0' },
    { name: 'Case', path: casePage(caseId), person: worker },
    { name: 'Case: time', path: areaPage(caseId, 'time'), person: worker },
    { name: 'Case: plan', path: planPage(caseId, 'plan-6'), person: worker },
    { name: 'Case: contacts', path: areaPage(caseId, 'contacts'), person: worker },
    { name: 'Case: journal', path: areaPage(caseId, 'journal'), person: worker },
    { name: 'Contact form', path: formPage(caseId, 'recordContact'), person: worker },
    { name: 'Approvals', path: '/approvals', person: 's-1' },
    { name: 'Approval of a plan', path: approvalPage(caseId, 'plan-approval/7'), person: supervisor },
  ];
}

/** The aims are the task's; those of My work are for all of its answer, not for its first byte. */
export function figuresOfPeople({ work, command }: Latencies): Aged[] {
  return [
    { name: 'My work, median', value: median(work), unit: 'ms', atMost: 100 },
    { name: 'My work, 95th percentile', value: percentile(work, 95), unit: 'ms', atMost: 250 },
    { name: 'A contact recorded, median', value: median(command), unit: 'ms', atMost: 200 },
  ];
}

/** What comes over the line and when the page can be used, each with its aim. */
export function figuresOfVisit({ name, kilobytes, usable }: FirstVisit): Aged[] {
  return [
    { name: `${name}: first visit`, value: kilobytes, unit: 'KB', atMost: 100 },
    { name: `${name}: usable on a slow line`, value: usable, unit: 's', atMost: 3 },
  ];
}

function conditions({ work, case: pages, form, command }: Latencies): string {
  const spread = (values: number[]) =>
    `${median(values).toFixed(0)} ms at the median and ${percentile(values, 95).toFixed(0)} ms at the 95th percentile`;
  return (
    `The pages: ${CASELOAD.cases} cases with ${CASELOAD.cases * CASELOAD.dutiesOfACase} duties on PostgreSQL; ` +
    `${PEOPLE} people, each with a running case besides, to which they say what they say. ` +
    `Counted were ${work.length} visits of My work, ${pages.length} of pages of a case (${spread(pages)}), ` +
    `${form.length} of the contact form (${spread(form)}), and ${command.length} contacts ` +
    `(95th percentile ${percentile(command, 95).toFixed(0)} ms).`
  );
}
