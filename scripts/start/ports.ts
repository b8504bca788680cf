import { createServer } from 'node:net';
import type { Port } from './settings';

/** Fails with the way out when a port is taken: before anything is started, so that nothing has to be undone. */
export async function needFreePorts(ports: Port[]): Promise<void> {
  const taken = (await Promise.all(ports.map(async (port) => ((await isFree(port.number)) ? null : port)))).filter(
    (port) => port !== null,
  );
  if (taken.length === 0) return;
  const lines = taken.map(({ number, what, variable }) => `  Port ${number} (${what}) is in use: ${variable}=…`);
  const example = taken.map(({ variable, number }) => `${variable}=${number + 10_000}`).join(' ');
  throw new Error(
    [
      'Something else listens where Caseclock wants to:',
      ...lines,
      'Stop it (another Caseclock, perhaps), or choose other ports:',
      `  ${example} npm start`,
    ].join('\n'),
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
