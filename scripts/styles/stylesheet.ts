import { resolve } from 'node:path';
import { compile } from 'sass';

/** Where the written style lies, from where the web program serves it. */
export const STYLESHEET = resolve(__dirname, '../../client/web/assets/caseclock.css');

const SOURCE = resolve(__dirname, '../../client/web/styles/caseclock.scss');
const USWDS = resolve(__dirname, '../../node_modules/@uswds/uswds/packages');

/** The style of all pages, compiled from our Sass on the US Web Design System. Takes some seconds. */
export function stylesheet(): string {
  const { css } = compile(SOURCE, { loadPaths: [USWDS], style: 'compressed', quietDeps: true });
  return `${css}\n`;
}
