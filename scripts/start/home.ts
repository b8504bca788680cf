import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes the folder of a local Caseclock, or fails with a sentence that names the way out. */
export function needHome(home: string): void {
  try {
    make(home);
    accessSync(home, constants.W_OK);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be used';
    throw new Error(
      `Caseclock keeps its files in ${home}, and that folder cannot be written (${why}).\n` +
        'Choose another one: CASECLOCK_HOME=FOLDER npm start',
      { cause: error },
    );
  }
}

/** Folder by folder: asked to make all at once below /proc, Node would try for ever. */
function make(folder: string): void {
  if (!existsSync(folder)) {
    make(dirname(folder));
    mkdirSync(folder);
  }
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error(folder), { code: 'not a folder' });
}
