import { blankCase } from '../../domain/case/case';
import { PACK_NAMES, policyOf } from '../../policies/packs';

const run = (policy: string) => policyOf({ ...blankCase('case-1'), policy });

test.each(PACK_NAMES)('%s has rules, and each names its source', (name) => {
  const { duties, gates } = run(name);
  expect(duties.length).toBeGreaterThan(0);
  expect([...duties, ...gates].filter((rule) => rule.source === '')).toEqual([]);
});

test.each(PACK_NAMES)('in %s a task that is due when another duty is stands behind it', (name) => {
  const kinds = run(name).duties.map((rule) => rule.kind);
  expect(kinds.indexOf('plan-approval')).toBeGreaterThan(kinds.indexOf('court-order'));
});

test.each(['', 'santa-clara', 'constructor', 'toString', '__proto__'])('there is no pack called "%s"', (name) => {
  expect(run(name)).toMatchObject({ duties: [], gates: [] });
});
