import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, run } from './command.mjs';

const PIPS = [['python3', '-m', 'pip'], ['python', '-m', 'pip'], ['py', '-m', 'pip'], ['pip3'], ['pip']];

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The hashes in the requirements decide what may arrive; nothing is built and nothing else is installed. */
const OPTIONS = ['--require-hashes', '--no-deps', '--only-binary=:all:', '--no-cache-dir', '--quiet', '--no-input'];

/** A person's settings for their own environments do not matter for a folder of ours. */
const ENVIRONMENT = { PIP_USER: '0', PIP_REQUIRE_VIRTUALENV: '0', PIP_ROOT_USER_ACTION: 'ignore' };

export const pypi = { place: 'PyPI, with pip', fetchInto };

async function fetchInto(program, folder) {
  const problems = [];
  for (const pip of await pips()) {
    const { problem } = await install(pip, program, folder);
    if (!problem) return {};
    problems.push(`${pip.join(' ')}: ${problem}`);
  }
  return { problem: problems.join('; ') || 'no python3, python, py, pip3 or pip with a working pip on PATH' };
}

function install([command, ...args], program, folder) {
  const requirements = join(HERE, `${program.command}.txt`);
  return run(command, [...args, 'install', ...OPTIONS, '--target', folder, '--requirement', requirements], {
    env: { ...process.env, ...ENVIRONMENT, PIP_DISABLE_PIP_VERSION_CHECK: '1' },
    giveUp: atMost(900),
  });
}

/** Several names often lead to one pip; what failed once is not tried under another name. */
async function pips() {
  const known = new Map();
  for (const pip of PIPS) {
    const [command, ...args] = pip;
    const { output, problem } = await run(command, [...args, '--version'], { giveUp: atMost(20) });
    if (!problem && !known.has(output)) known.set(output, pip);
  }
  return [...known.values()];
}
