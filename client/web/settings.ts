import { portSetting } from '../listening';

/** The port of the web program: beside the mailbox's. */
export const WEB_PORT = 8040;

/** What the web program says on standard output once it can be used; the rest of the line is its address. */
export const WEB_READY = 'Web ready: ';

/** Where the web program listens. */
export interface WebSettings {
  host: string;
  /** 0 takes any free one. */
  port: number;
}

/** Where it listens, from the environment: on this machine alone unless `CASECLOCK_WEB_HOST` says otherwise. */
export function webSettings(env: NodeJS.ProcessEnv): WebSettings {
  return { host: env['CASECLOCK_WEB_HOST'] || '127.0.0.1', port: portSetting(env, 'CASECLOCK_WEB_PORT', WEB_PORT) };
}

/** Where people reach the web program: `CASECLOCK_WEB_ADDRESS`, else its port on this machine; without a slash at the end. */
export function webAddress(env: NodeJS.ProcessEnv): string {
  const local = `http://localhost:${env['CASECLOCK_WEB_PORT'] || WEB_PORT}`;
  return (env['CASECLOCK_WEB_ADDRESS'] || local).replace(/\/+$/, '');
}
