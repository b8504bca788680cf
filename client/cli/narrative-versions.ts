import { withWeekday } from '../../domain/calendar/civil-date';
import { narrativeVersions, type NarrativeVersion, type VersionedNarrative } from '../narrative-versions';
import { journalOf, withArchive } from './archive';
import { EXIT } from './exit-codes';
import { goneInWords } from './expunge-words';
import { admitToWords } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

/** `caseclock narratives CASE --versions`. */
export async function showNarrativeVersions(
  invocation: Invocation,
  caseId: string,
  { plan }: { plan?: string },
): Promise<number> {
  const { narratives, expungement } = await withArchive(invocation, `Reading ${caseId}`, async (archive) => {
    const all = await narrativeVersions(await journalOf(archive, caseId), (id) => archive.text(id));
    await admitToWords(invocation, archive, caseId, 'narratives');
    const narratives = plan === undefined ? all : all.filter(({ about }) => about === plan);
    return { narratives, expungement: await archive.expungement(caseId) };
  });
  const missing = goneInWords(expungement) ?? 'The record store does not have these words.';
  answer(invocation, { case: caseId, narratives }, inWords(caseId, narratives, missing, widthOf(invocation.out)));
  return EXIT.done;
}

function inWords(caseId: string, narratives: readonly VersionedNarrative[], missing: string, width: number): string {
  if (narratives.length === 0) return `Nothing in words is recorded of case ${caseId}.`;
  const blocks = narratives.flatMap(({ what, about, field, versions }) => [
    '',
    ...wrapped([what, about, field].filter(Boolean).join(', '), width),
    ...versions.flatMap((version, index) => versionInWords(version, index, missing)),
  ]);
  return [`Case ${caseId}: ${narratives.length} narratives with their versions`, ...blocks].join('\n');
}

/** The words stand as they were typed, unbroken. */
function versionInWords({ on, by, sequence, hash, words }: NarrativeVersion, index: number, missing: string): string[] {
  const which = hash ? `, ${hash.slice(0, 12)}` : '';
  return [`  ${index + 1}. ${withWeekday(on)}, ${by}, event ${sequence}${which}`, words ?? missing];
}
