import { InputError } from '../input-error';
import { runWeb } from '../web/start';
import { EXIT } from './exit-codes';
import type { Invocation } from './terminal';

/** `caseclock web`: serves until Ctrl-C. */
export async function serveWeb({ env, out }: Invocation): Promise<number> {
  try {
    await runWeb(env, (words) => out.write(`${words}\n`));
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
  return EXIT.done;
}
