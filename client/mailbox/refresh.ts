import { createHash } from 'node:crypto';

/** Loads the list anew when a mail has come in, and leaves a reader alone otherwise. The page works without it. */
export const REFRESH_SCRIPT = `
const shown = Number(document.body.dataset.count);
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch('/api/count').catch(() => null);
  if (answer?.ok && (await answer.json()).count !== shown) location.reload();
}, 3000);
`;

/** Lets the browser run this script and no other. */
export const REFRESH_HASH = `'sha256-${createHash('sha256').update(REFRESH_SCRIPT).digest('base64')}'`;
