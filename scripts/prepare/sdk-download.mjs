import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './command.mjs';

const CHILD = fileURLToPath(new URL('sdk-download-child.mjs', import.meta.url));

/** The SDK can download a program only by starting it, so a child process does that and stops it again. */
export const sdkDownload = {
  place: "Temporal's download site",
  fetchInto: (program, folder) =>
    run(process.execPath, [CHILD, program.command, `v${program.version}`, folder], { giveUp: patience(folder) }),
};

/** A firewall that swallows packets would cost minutes; a slow line that does bring something may take its time. */
function patience(folder) {
  return (seconds) => {
    if (seconds > 20 && readdirSync(folder).length === 0) return 'no answer within 20 seconds';
    return seconds > 900 ? 'not finished after 15 minutes' : undefined;
  };
}
