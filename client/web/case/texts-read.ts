import { NoRight } from '../../../store/failure';
import type { Archive } from '../../../store/record-store';
import type { CaseView } from './case-page';

/** What people wrote, by the id of the text. */
export type TextsRead = ReadonlyMap<string, string>;

/**
 * Reads words that people wrote in a case, and notes that they were read. Whoever has no right to the words of the case
 * gets none; a text that is there no more is left out.
 */
export async function textsRead(
  { file, frame, reach }: Pick<CaseView, 'file' | 'frame' | 'reach'>,
  ids: readonly string[],
  archive: Pick<Archive, 'text' | 'admitReader'>,
): Promise<TextsRead> {
  if (ids.length === 0 || reach !== 'whole') return new Map();
  try {
    await archive.admitReader({ person: frame.viewer?.id ?? '', caseId: file.caseId, what: 'narratives' });
  } catch (error) {
    if (error instanceof NoRight) return new Map();
    throw error;
  }
  const texts = await Promise.all(ids.map((id) => archive.text(id)));
  return new Map(texts.flatMap((text) => (text ? [[text.id, text.words] as const] : [])));
}
