import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Finding = { file: string; rule: string };

const CANARIES = join(__dirname, 'canaries');

/** What must not slip through, the canary that does it, and the rule that must find it. */
const OFFENCES: [offence: string, canary: string, rule: string][] = [
  ['a sleep that nobody waits for', 'workflows/floating-promise.ts', 'no-floating-promises'],
  ['an awaited answer that is no promise', 'workflows/awaited-answer.ts', 'await-thenable'],
  ['an async validator', 'workflows/async-validator.ts', 'no-misused-promises'],
  ['an activity imported as a value', 'workflows/activity-as-value.ts', 'no-restricted-imports'],
  ['a Node library in the sandbox', 'workflows/knows-node.ts', 'no-restricted-imports'],
  ["the SDK's client in the sandbox", 'workflows/knows-the-client.ts', 'no-restricted-imports'],
  ['the SDK in the domain', 'domain/knows-the-sdk.ts', 'no-restricted-imports'],
  ['zod outside a schema file', 'domain/knows-a-library.ts', 'no-restricted-imports'],
  ['the store in the domain', 'domain/knows-the-store.ts', 'no-restricted-imports'],
  ['a local Date method in the domain', 'domain/reads-local-time.ts', 'no-restricted-properties'],
  ['a schema, and so zod, in the sandbox', 'workflows/knows-a-schema.ts', 'no-restricted-imports'],
  ['chance in the domain', 'domain/rolls-dice.ts', 'no-restricted-properties'],
  ['a clock in the domain', 'domain/reads-the-clock.ts', 'no-restricted-globals'],
  ['workflow code in a policy', 'policies/knows-workflows.ts', 'no-restricted-imports'],
  ['workflow code in an activity', 'activities/knows-workflows.ts', 'no-restricted-imports'],
  ['the SDK in the store', 'store/knows-the-sdk.ts', 'no-restricted-imports'],
  ['the SDK in the web or the command line', 'client/knows-the-sdk.ts', 'no-restricted-imports'],
  ['workflow code in a client', 'client/workflow-code.ts', 'no-restricted-imports'],
  ['a mail from where documents are printed', 'client/documents/sends-mail.ts', 'no-restricted-imports'],
];

function lintCanaries(): Finding[] {
  const oxlint = join(dirname(require.resolve('oxlint/package.json')), 'bin', 'oxlint');
  const args = [oxlint, '--type-aware', '--config', 'oxlint.json', '--format', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: CANARIES, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] };
  return diagnostics.map(({ filename, code }) => ({
    file: filename.replaceAll('\\', '/'),
    rule: code.replace(/^.*\((.*)\)$/, '$1'),
  }));
}

function canaries(): string[] {
  return readdirSync(CANARIES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'));
}

const isHarmless = (canary: string) => readFileSync(join(CANARIES, canary), 'utf8').startsWith('// No offence');

describe('the fences', () => {
  let findings: Finding[];

  beforeAll(() => {
    findings = lintCanaries();
  });

  test.each(OFFENCES)('finds %s (%s, %s)', (_offence, canary, rule) => {
    expect(findings).toContainEqual({ file: canary, rule });
  });

  test('what is allowed stays allowed', () => {
    const harmless = canaries().filter(isHarmless);
    expect(findings.filter(({ file }) => harmless.includes(file))).toEqual([]);
  });

  test('no canary is forgotten', () => {
    const listed = OFFENCES.map(([, canary]) => canary);
    expect(canaries().filter((canary) => !isHarmless(canary) && !listed.includes(canary))).toEqual([]);
  });
});
