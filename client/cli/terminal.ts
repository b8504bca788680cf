import { text } from 'node:stream/consumers';

/** Where a command line writes. */
export interface Screen {
  write(words: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** What a command line is run in: a shell, or a test. */
export interface Terminal {
  out: Screen;
  err: Screen;
  env: NodeJS.ProcessEnv;
  /** All of standard input. */
  input(): Promise<string>;
}

/** One call of the program. */
export interface Invocation extends Terminal {
  json: boolean;
}

/** The terminal of this process. */
export function thisTerminal(): Terminal {
  return { out: process.stdout, err: process.stderr, env: process.env, input: () => text(process.stdin) };
}

/** Writes the result: for machines as JSON, for people as text. */
export function answer({ out, json }: Invocation, result: unknown, inWords: string): void {
  out.write(json ? `${JSON.stringify(result, null, 2)}\n` : `${inWords}\n`);
}
