import type { AddressInfo, Server } from 'node:net';

/** What a port is for, and which variable chooses another. */
interface PortUse {
  what: string;
  variable: string;
}

/** Waits until a server listens. A port that somebody else has is an everyday mishap and says what to do. */
export function listening(server: Server, port: number, host: string, use: PortUse): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => reject(explained(error, port, use));
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      resolve();
    });
  });
}

/** Ends a server and the connections that browsers keep open. */
export function closed(server: Server & { closeAllConnections?: () => void }): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections?.();
  });
}

/** The port at which a server listens: the one that was free, where 0 was asked for. */
export function portTaken(server: { address(): AddressInfo | string | null }): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The port that a setting names; 0 takes any free one. Fails with what it must be. */
export function portSetting(env: NodeJS.ProcessEnv, variable: string, usual: number): number {
  const given = env[variable];
  const port = given ? Number(given) : usual;
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`${variable} must be a port number from 0 to 65535.`);
}

function explained(error: NodeJS.ErrnoException, port: number, { what, variable }: PortUse): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} for ${what} is in use. Stop the other program or set ${variable} to a free port.`);
  if (error.code === 'EACCES')
    return new Error(`Port ${port} for ${what} may not be used. Set ${variable} to a port above 1023.`);
  return error;
}
