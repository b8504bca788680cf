import { type Figure, isReached, summaryOf, type Taken } from './figures';
import { countsOf } from './trace';

const HEAD = ['Figure', 'Case', 'Bare workflow', 'Ratio (least – most)', 'Aim', 'Reached'];

/** Figures that were taken on both sides, as a table in Markdown. */
export function figuresTableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...figures.map(rowOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The figures as a table, with what was played and the machine below it. */
export function tableOf({ figures, story }: Taken, machine: string): string {
  const { commands, wakes, records, mails } = countsOf(story);
  const played = `The story: ${commands} accepted commands after the opening, ${wakes} wakes, ${records} records, ${mails} mails.`;
  return [figuresTableOf(figures), played, `Machine: ${machine}.`].join('\n\n');
}

function rowOf(figure: Figure): string[] {
  const { real, bare, ratio } = summaryOf(figure);
  const { name, unit, aim, pairs } = figure;
  const pairsIn = pairs.length === 1 ? '1 pair' : `${pairs.length} pairs`;
  const ratios = `**${ratio.median.toFixed(2)}** (${ratio.least.toFixed(2)} – ${ratio.most.toFixed(2)}, ${pairsIn})`;
  const wanted = 'atLeast' in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`;
  return [name, inUnit(real, unit), inUnit(bare, unit), ratios, wanted, isReached(figure) ? 'yes' : 'no'];
}

function inUnit(value: number, unit: string): string {
  return `${value.toFixed(1)} ${unit}`.trim();
}

const BEGIN = '<!-- figures: written by "npm run bench" -->';
const END = '<!-- end of figures -->';

/** Puts a table between the marks of a document, in place of the one that is there. */
export function withTable(document: string, table: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`The document lacks the marks "${BEGIN}" and "${END}".`);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
