import { dataFolder, localPort, READY } from './address';
import { DiskFull } from './disk-room';
import { openLocalStore, type LocalStore } from './local-store';

/*
 * The local record store as a program of its own: it alone opens the data folder, and worker, web and command line
 * reach it over loopback. It prints one line when it can be used, and closes on SIGINT, SIGTERM or when the parent
 * that started it with a channel is gone.
 */

// Closing takes some tens of milliseconds; longer means that something hangs, and the files are safe at any moment.
const CLOSE_WITHIN = 5_000;

async function main(): Promise<void> {
  const store = await openLocalStore(dataFolder(process.env), localPort(process.env), {
    onBroken: (error) => fail(error instanceof DiskFull ? error : 'it broke down'),
    onFull: ({ message }) => say(`${message} Until then it takes and shows nothing; then it goes on by itself.`),
    onRoom: () => say('There is room on its disk again: it goes on, with everything that was recorded.'),
  });
  closeWhenTold(store);
  process.stdout.write(`${READY}${store.url}\n`);
}

function closeWhenTold(store: LocalStore): void {
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), CLOSE_WITHIN).unref();
    store.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', close).on('SIGTERM', close).on('disconnect', close);
}

/** The reason in a sentence; a stack would tell nothing more to those who read it. */
function fail(reason: unknown): void {
  say(reason instanceof Error ? reason.message : String(reason));
  process.exit(1);
}

function say(words: string): void {
  process.stderr.write(`Record store: ${words}\n`);
}

main().catch(fail);
