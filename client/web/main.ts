import { runWeb } from './start';

/** The web program as a process of its own. */
runWeb(process.env, (words) => console.log(words)).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
