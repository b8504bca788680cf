import { NoAnswer, Refused, ServerUnreachable, UnknownCase } from '../../client/case-errors';
import { adoptedInWords } from '../../client/cli/policy-adopt-words';
import { adoptIn } from '../../client/policy-adoption';
import { refusal } from '../../domain/commands/refusal';

/* What is told of cases that adopt one after the other when some of them do not. */

const POLICY = 'santa-clara@2027.2';

async function adopting(answers: Record<string, Error | null>) {
  const result = await adoptIn(Object.keys(answers), POLICY, async (id) => {
    if (answers[id]) throw answers[id];
  });
  return { result, words: adoptedInWords({ policy: POLICY, now: false, ...result }, 100).replaceAll(/\n[\n ]*/g, ' ') };
}

test('a case that there is not is named, and the others adopt', async () => {
  const { result, words } = await adopting({ 'A-1': null, 'NOT-1': new UnknownCase('NOT-1'), 'A-2': null });
  expect(result).toMatchObject({ adopted: ['A-1', 'A-2'], unknown: [{ case: 'NOT-1' }], stopped: null });
  expect(words).toContain(
    'adopted in 2 cases: takes effect with the next full plan of each. Not found 1: NOT-1: There',
  );
});

test('where every case refuses, it is not said that anything takes effect', async () => {
  const { words } = await adopting({ 'A-1': new Refused(refusal('not-permitted', 'No.')) });
  expect(words).toBe('santa-clara@2027.2 was adopted in no case: nothing has changed. Refused by 1: A-1: No.');
});

test('workers that do not know the version yet are to be started anew', async () => {
  const { words } = await adopting({ 'A-1': new Refused(refusal('unknown-policy', 'There is no policy pack.')) });
  expect(words).toContain('The workers do not know santa-clara@2027.2 yet');
  expect(words).toContain('Start them anew');
});

test('when nobody answers any more it ends, and tells what was done and what to do', async () => {
  const { result, words } = await adopting({ 'A-1': null, 'A-2': new NoAnswer('r-1'), 'A-3': null, 'A-4': null });
  expect(result).toMatchObject({ adopted: ['A-1'], stopped: { case: 'A-2', code: 'no-answer' } });
  expect(result.notAsked).toEqual(['A-3', 'A-4']);
  expect(words).toContain('adopted in 1 case');
  expect(words).toContain('A-2: did not answer in time; whether it has adopted is not known.');
  expect(words).toContain('2 more cases were not asked. Adopt again when it is mended');
  const first = await adopting({ 'A-1': new ServerUnreachable('127.0.0.1:7233') });
  expect(first.words).toContain('was adopted in no case that has answered');
  expect(first.words).not.toContain('nothing has changed');
});

test('a fault is told as a fault', async () => {
  await expect(adopting({ 'A-1': new Error('out of range') })).rejects.toThrow('out of range');
});
