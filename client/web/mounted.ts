import type { Archive } from '../../store/record-store';
import type { Mounted } from './site';

/** What the parts of the site work with. */
export interface WebParts {
  archive: Archive;
  env: NodeJS.ProcessEnv;
}

/** The parts of the site, each below a path of its own. */
export function mountedOn(_parts: WebParts): Mounted[] {
  return [];
}
