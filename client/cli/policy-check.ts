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
  const lines = said.flatMap(({ key, words }) => wrapped(`${key}: ${words}`, widthOf(invocation.out)));
  answer(invocation, { file: path, ...file, explained: said }, [`${path} is as it must be.`, '', ...lines].join('\n'));
  return EXIT.done;
}
