import type { Expungement, Removed } from '../../store/expungement';

/** What became of a case's names, words and documents. */
export function expungedInWords({ by, order, at, ...removed }: Expungement): string {
  return `Expunged on ${at.slice(0, 10)} (UTC) by ${by}, order ${order}: ${removedInWords(removed)} are gone for good.`;
}

/** Where words are not there: that they were expunged, or null. */
export function goneInWords(expungement: Expungement | null): string | null {
  return expungement && expungedInWords(expungement);
}

/** "2 names, 14 texts and 3 printed documents". */
export function removedInWords({ participants, texts, documents }: Removed): string {
  const printed = counted(documents, 'printed document');
  return `${counted(participants, 'name')}, ${counted(texts, 'text')} and ${printed}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
