/** The port of the local record store: near PostgreSQL's 5432 for the memory, far enough for both to run. */
const LOCAL_PORT = 7432;

/** What the local record store says on standard output once it can be used; the rest of the line is its address. */
export const READY = 'Record store ready: ';

/** Where the record store is: `DATABASE_URL`, or the local one at `CASECLOCK_STORE_PORT`. */
export function storeAddress(env: NodeJS.ProcessEnv): string {
  return env.DATABASE_URL || localAddress(localPort(env));
}

/** The address of a local record store. Its socket speaks no TLS, asks no password and knows one user, one database. */
export function localAddress(port: number): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres?sslmode=disable`;
}

/** The port to serve the local record store at; 0 takes any free one. */
export function localPort(env: NodeJS.ProcessEnv): number {
  const port = Number(env.CASECLOCK_STORE_PORT || LOCAL_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`CASECLOCK_STORE_PORT is a port number such as ${LOCAL_PORT}, not "${env.CASECLOCK_STORE_PORT}".`);
}

/** The folder with everything that a local Caseclock keeps. */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  return env.CASECLOCK_DATA || 'var/data';
}

/** An address for people: host and port, never user or password. */
export function placeOf(url: string): string {
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: '', port: '' };
  return hostname ? `${hostname}:${port || '5432'}` : 'the address in DATABASE_URL';
}
