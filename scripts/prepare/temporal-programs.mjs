import { atMost, run } from './command.mjs';
import { isAtLeast } from './node-version.mjs';

// The demo skips time in one workflow while the others wait; the dev server can do that from CLI 1.9 (server 1.32) on.
const TEMPORAL_FLOOR = '1.9';

export const TEMPORAL = {
  key: 'temporal',
  title: 'the Temporal CLI',
  command: 'temporal',
  version: '1.9.1',
  wanted: `temporal ${TEMPORAL_FLOOR} or newer`,
  variable: 'CASECLOCK_TEMPORAL',
  check: checkTemporal,
};

export const TEST_SERVER = {
  key: 'testServer',
  title: "Temporal's test server",
  command: 'temporal-test-server',
  version: '1.40.0',
  wanted: 'temporal-test-server, which can skip time',
  variable: 'CASECLOCK_TEST_SERVER',
  check: checkTestServer,
};

/** Prints for example "temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)". */
async function checkTemporal(path) {
  const { output, problem } = await run(path, ['--version'], { giveUp: atMost(20) });
  const version = /temporal version v?(\d+\.\d+\.\d+)/.exec(output)?.[1];
  if (problem || !version) return { problem: `does not run (${problem ?? 'no version in its answer'})` };
  return isAtLeast(version, TEMPORAL_FLOOR)
    ? {}
    : { problem: `is version ${version}, too old: ${TEMPORAL_FLOOR} or newer is needed` };
}

/** It has no version option: called without arguments it prints its flags. */
async function checkTestServer(path) {
  const { output, problem } = await run(path, [], { giveUp: atMost(20) });
  if (output.includes('--enable-time-skipping')) return {};
  return { problem: `does not run (${problem ?? 'it does not know --enable-time-skipping'})` };
}
