/*
 * Loaded into every thread of a worker process, with --expose-gc: the cases live in a thread of their own, and a word on
 * the channel frees there, too, what nobody holds.
 */
const { isMainThread } = require('node:worker_threads');

const channel = new BroadcastChannel('collect-garbage');
channel.addEventListener('message', () => globalThis.gc());
channel.unref();

if (isMainThread)
  globalThis.collectGarbage = () => {
    globalThis.gc();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel between threads has none.
    channel.postMessage('now');
  };
