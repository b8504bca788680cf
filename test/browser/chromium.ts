import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium of this machine, or the one that CASECLOCK_CHROMIUM names. Fails with the way out. */
export async function startChromium(): Promise<Browser> {
  const executablePath = [process.env['CASECLOCK_CHROMIUM'] ?? '', ...PLACES].find((path) => path && existsSync(path));
  if (!executablePath)
    throw new Error(
      'The tests in a browser found no Chromium. Install it (on Debian: apt-get install chromium fonts-liberation), ' +
        'or set CASECLOCK_CHROMIUM to where it is.',
    );
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}
