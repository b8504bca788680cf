import { listOf, type ListName, LIST_NAMES, type OwnLists, valuesOf } from '../../domain/case/lists';
import { hanging, wrapped } from './wrap';

/** All lists by name, each with its title and how many values it has. */
export function listsInWords(own: OwnLists, width: number): string {
  const room = Math.max(...LIST_NAMES.map((name) => name.length));
  const rows = LIST_NAMES.flatMap((name) => {
    const { title, closed } = listOf(name);
    const about = `${title}: ${valuesOf(name, own).length} values, ${closed ? 'closed' : 'open'}`;
    return hanging(`  ${name.padEnd(room)}  `, about, width);
  });
  return ['Value lists (caseclock lists NAME shows one):', ...rows].join('\n');
}

/** One list: its values, which of them the agency added, and how it adds more. */
export function listInWords(name: ListName, own: OwnLists, width: number): string {
  const { title, source, closed, values } = listOf(name);
  const how = closed
    ? 'The list is complete: an agency adds nothing to it.'
    : `The list is open: an agency adds its own under settings.lists.${name}.`;
  return [
    ...wrapped(`${title} (${source})`, width),
    // Two columns more than a value: what goes on is told from what begins.
    ...valuesOf(name, own).flatMap((value) =>
      wrapped(`${value}${values.includes(value) ? '' : '  (the agency’s own)'}`, width - 4).map(
        (line, index) => (index === 0 ? '  ' : '    ') + line,
      ),
    ),
    ...wrapped(how, width),
  ].join('\n');
}
