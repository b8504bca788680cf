import { EXIT } from './exit-codes';
import { settingsInWords } from '../settings-words';
import { readAgencyFile } from '../settings-file';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

/** `caseclock policy check FILE`: what an agency's settings mean, each beside the product's default. */
export function checkPolicy(invocation: Invocation, path: string): number {
  const file = readAgencyFile(path);
  const said = settingsInWords(file);
  const isBlank = file.pack === undefined && Object.keys(file.settings).length === 0;
  const verdict = isBlank
    ? `${path} sets nothing: cases have what the product and their pack have.`
    : `${path} is as it must be.`;
  const lines = said.flatMap(({ key, words }) => wrapped(`${key}: ${words}`, widthOf(invocation.out)));
  answer(
    invocation,
    { file: path, ...file, explained: said },
    [...wrapped(verdict, widthOf(invocation.out)), '', ...lines].join('\n'),
  );
  return EXIT.done;
}
