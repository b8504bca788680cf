// Offence: the sandbox has no files.
import { readFileSync } from 'node:fs';

export const read = readFileSync;
