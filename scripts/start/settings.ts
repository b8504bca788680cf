import { resolve } from 'node:path';
import { z } from 'zod';
import { SIGN_IN_PORT } from '../../client/web/demo-sign-in/settings';
import { WEB_PORT } from '../../client/web/settings';

/** One port of `npm start`: what listens there, and the variable that moves it. */
export interface Port {
  what: string;
  variable: string;
  number: number;
}

/** Where everything of a local Caseclock listens and keeps its files. */
export interface StartSettings {
  home: string;
  ports: Record<PortName, Port>;
  demo: boolean;
  /** Whether the stories of the demo are played, too: that takes a minute or two. */
  plays: boolean;
  /** Whether people sign in without passwords: with the demo, where no issuer is set. */
  demoSignIn: boolean;
}

const PORTS = {
  temporal: { what: 'Temporal server', variable: 'CASECLOCK_TEMPORAL_PORT', usual: 7233 },
  ui: { what: 'Temporal UI', variable: 'CASECLOCK_UI_PORT', usual: 8233 },
  http: { what: 'Temporal HTTP API', variable: 'CASECLOCK_TEMPORAL_HTTP_PORT', usual: 7243 },
  metrics: { what: 'Temporal metrics', variable: 'CASECLOCK_METRICS_PORT', usual: 7244 },
  store: { what: 'record store', variable: 'CASECLOCK_STORE_PORT', usual: 7432 },
  smtp: { what: 'mailbox (SMTP)', variable: 'CASECLOCK_SMTP_PORT', usual: 1025 },
  mailbox: { what: 'mailbox (web page)', variable: 'CASECLOCK_MAILBOX_PORT', usual: 8025 },
  web: { what: 'web program', variable: 'CASECLOCK_WEB_PORT', usual: WEB_PORT },
  signIn: { what: 'demo sign-in', variable: 'CASECLOCK_SIGN_IN_PORT', usual: SIGN_IN_PORT },
} as const;

const ALL = { demo: true, plays: true };
const DEMOS: Record<string, typeof ALL> = {
  off: { demo: false, plays: false },
  living: { demo: true, plays: false },
};

export type PortName = keyof typeof PORTS;

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(65_535));

/** Reads the settings from the environment; what is wrong is named with its variable and what is allowed. */
export function startSettings(env: NodeJS.ProcessEnv): StartSettings {
  const entries = Object.entries(PORTS).map(([name, { what, variable, usual }]) => {
    const parsed = port.safeParse(env[variable] || String(usual));
    if (!parsed.success) throw new Error(`${variable} is "${env[variable]}": a port is a number from 1 to 65535.`);
    return [name, { what, variable, number: parsed.data }] as const;
  });
  const ports = Object.fromEntries(entries) as Record<PortName, Port>;
  refuseTwice(Object.values(ports));
  const { demo, plays } = DEMOS[env['CASECLOCK_DEMO'] ?? ''] ?? ALL;
  const demoSignIn = demo && !env['CASECLOCK_OIDC_ISSUER'];
  return { home: resolve(env['CASECLOCK_HOME'] || 'var'), ports, demo, plays, demoSignIn };
}

function refuseTwice(ports: Port[]): void {
  for (const [index, one] of ports.entries()) {
    const other = ports.slice(index + 1).find((each) => each.number === one.number);
    if (other)
      throw new Error(`${one.variable} and ${other.variable} are both ${one.number}. Give each a port of its own.`);
  }
}
