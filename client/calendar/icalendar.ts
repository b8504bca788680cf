/*
 * The lines of iCalendar (RFC 5545, 3.1 and 3.3.11): what a value must be escaped as, where a line is folded. Written
 * here, for the usual package takes half a millisecond for an event and a calendar may have ten thousand.
 */

/** A name with its parameters (`DTSTART;VALUE=DATE`), and a value as it is written. */
export type Property = readonly [name: string, value: string | number];

/** Lines as they are sent, each folded and ended. */
export function linesOf(properties: readonly Property[]): string {
  return properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

/** A text as a value. */
export function asText(words: string): string {
  return words.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** A civil date (`2027-02-03`) as a value. */
export function asDate(date: string): string {
  return date.replaceAll('-', '');
}

/** An instant (`2027-02-03T17:30:00.000Z`) as a value, in UTC. */
export function asInstant(instant: string): string {
  return instant.replace(/\.\d+Z$/, 'Z').replaceAll(/[-:]/g, '');
}

const LONGEST_LINE = 75;

/** A line in pieces of at most 75 bytes, each but the first behind a space. No letter is cut in two. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST_LINE) return line;
  const pieces = [''];
  let room = LONGEST_LINE;
  for (const letter of line) {
    room -= Buffer.byteLength(letter);
    if (room < 0) {
      pieces.push('');
      room = LONGEST_LINE - ' '.length - Buffer.byteLength(letter);
    }
    pieces[pieces.length - 1] += letter;
  }
  return pieces.join('\r\n ');
}
