import { writeFileSync } from 'node:fs';
import { STYLESHEET, stylesheet } from './styles/stylesheet';

/* Writes the style of the pages anew: npm run styles, after anything in client/web/styles has changed. */

writeFileSync(STYLESHEET, stylesheet());
