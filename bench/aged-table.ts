import type { Aged } from './aged';

/** Figures that stand alone, those of a case of ten years unless said, as a table in Markdown. */
export function agedTableOf(aged: readonly Aged[], title = 'A case of ten years'): string {
  const rows = [[title, 'Figure', 'Aim', 'Reached'], ['---', '---', '---', '---'], ...aged.map(rowOf)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf({ name, value, unit, atMost, spread, beside }: Aged): string[] {
  const ends = spread ? ` (${spread.least.toFixed(2)} – ${spread.most.toFixed(2)})` : '';
  const figure = spread
    ? `**${value.toFixed(2)}**${ends}`
    : `${value.toFixed(1)} ${unit}${beside ? ` (${beside})` : ''}`;
  return [name, figure, `≤ ${atMost}${spread ? '' : ` ${unit}`}`, value <= atMost ? 'yes' : 'no'];
}
