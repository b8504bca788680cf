import { SIGN_IN_READY } from './settings';
import { startDemoSignIn } from './start';

/** The sign-in of the demo as a process of its own. */
async function main(): Promise<void> {
  // The library warns that its store in memory is for demos, and that newer versions of Node are there.
  console.warn = () => {};
  const signIn = await startDemoSignIn(process.env);
  console.log(`${SIGN_IN_READY}${signIn.issuer}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, () => resolve());
  });
  await signIn.stop();
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
