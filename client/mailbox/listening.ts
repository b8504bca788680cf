import type { Server } from 'node:net';

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

function explained(error: NodeJS.ErrnoException, port: number, { what, variable }: PortUse): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} for ${what} is in use. Stop the other program or set ${variable} to a free port.`);
  if (error.code === 'EACCES')
    return new Error(`Port ${port} for ${what} may not be used. Set ${variable} to a port above 1023.`);
  return error;
}
