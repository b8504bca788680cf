import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Where a line is held, and how much of what was said there is still passed on. */
export interface Hold {
  at: RegExp;
  /** Nothing of the portion that says it; the part before it; or all of it, and no answer comes back. */
  passes: 'nothing' | 'part' | 'all';
}

/** A line to a server that a test can hold in the middle of a conversation. */
export interface Line {
  /** The server's address by way of this line. */
  url: string;
  /** Settles when the line is held. */
  held: Promise<void>;
  /** How many times somebody connected. */
  calls: () => number;
  stop(): Promise<void>;
}

/** Starts a line on a free port. Stop it at the end of the test. */
export async function startLine(to: string, hold: Hold | null): Promise<Line> {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  let calls = 0;
  let reached = () => {};
  const held = new Promise<void>((done) => (reached = done));
  const server = createServer((near) => {
    calls++;
    const far = connect(Number(target.port), target.hostname);
    for (const socket of [near, far]) sockets.add(socket.on('error', () => {}));
    join(near, far, hold, reached);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = new URL(to);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      for (const socket of sockets) socket.destroy();
    });
  return { url: url.href, held, calls: () => calls, stop };
}

function join(near: Socket, far: Socket, hold: Hold | null, reached: () => void): void {
  let isHeld = false;
  near.on('data', (portion) => {
    const place = hold && !isHeld ? portion.toString('latin1').search(hold.at) : -1;
    if (hold && place >= 0) {
      isHeld = true;
      far.write(portion.subarray(0, { nothing: 0, part: place, all: portion.length }[hold.passes]));
      reached();
    } else if (!isHeld || hold?.passes === 'all') far.write(portion);
  });
  far.on('data', (portion) => {
    if (!isHeld) near.write(portion);
  });
  near.on('close', () => far.destroy());
  far.on('close', () => near.destroy());
}
