import { LIVING_CASE } from './living-case';
import type { StartSettings } from './settings';

// Who has the living case.
const DEMO_WORKER = 'Corin Hale';

/** What can be looked at, and where: the demo's cases only where they are played. */
export function addresses({ ports, home, demo, plays, demoSignIn }: StartSettings): string {
  const ui = `http://localhost:${ports.ui.number}/namespaces/default/workflows`;
  const theCase = (id: string) => `${ui}/case%2F${id}`;
  return [
    '',
    'Caseclock runs.',
    `  Pages         http://localhost:${ports.web.number}${demoSignIn ? `  (sign in as ${DEMO_WORKER}: no password)` : ''}`,
    `  Temporal UI   ${ui}`,
    ...(plays ? [`  Demo case     ${theCase('MW-27-0031')}`, `  Sample plan   ${theCase('DEMO-2')}`] : []),
    ...(demo ? [`  Living case   ${theCase(LIVING_CASE)}`] : []),
    `  Mailbox       http://localhost:${ports.mailbox.number}`,
    `  Command line  npx caseclock ${demo ? `agenda ${LIVING_CASE}` : '--help'}${environmentHint(ports)}`,
    `  Files         ${home}`,
    '',
    ...(plays ? ABOUT_THE_STORIES : []),
    ...(demo ? ABOUT_THE_LIVING : []),
    'The mailbox shows what people were sent.',
    '',
  ].join('\n');
}

const ABOUT_THE_STORIES = [
  'The demo case is a family’s fifteen months, played now and closed: its Timeline (Filter: Timer) has one labelled bar',
  'per duty, its User Metadata how each duty ended. The sample plan is that of the CWS/CMS guide: its Event History',
  '(Compact) has the steps up to the approval.',
];

const ABOUT_THE_LIVING = [
  'The living case runs by the real clock: its User Metadata is the agenda with its reasons, and it waits for what you',
  'tell it. So do five more: sign in to see what they owe.',
];

/** With other ports than the usual ones the command line has to be told. */
function environmentHint({ temporal, store }: StartSettings['ports']): string {
  if (temporal.number === 7233 && store.number === 7432) return '';
  return `\n                (with TEMPORAL_ADDRESS=127.0.0.1:${temporal.number} CASECLOCK_STORE_PORT=${store.number})`;
}
