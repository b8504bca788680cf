import { QueryNotRegisteredError, ServiceError } from '@temporalio/client';
import { inWords } from '../../client/cases';
import { tellFailure } from '../../client/cli/failure';

const FAILED_PRECONDITION = 9;

/** What a person reads when the server answers a question, or a command, so. */
function told(error: unknown) {
  let err = '';
  const screen = { write: (words: string) => (err += words) };
  const invocation = { out: screen, err: screen, env: {}, input: async () => '', json: false };
  return { exit: tellFailure(inWords(error, 'MW-1', ''), invocation), err };
}

// gRPC status code 3, invalid argument: so the client knows it.
const failedQuery = (message: string) => Reflect.construct(QueryNotRegisteredError, [message, 3]) as Error;

const precondition = (details: string) =>
  new ServiceError('Failed to query Workflow', {
    cause: Object.assign(new Error(details), { code: FAILED_PRECONDITION, details, metadata: {} }),
  });

describe('a case that the program of the workers cannot go through', () => {
  test.each([
    ['fails its replay', failedQuery('[TMPRL1100] Nondeterminism error: Activity machine does not handle this event')],
    ['has failed again and again', precondition('Unable to query workflow due to Workflow Task in failed state.')],
  ])('is told as one that is there and stands still, when it %s', (_, error) => {
    expect(told(error)).toEqual({
      exit: 70,
      err:
        'Case MW-1 is there, but stands still: the program that the workers run cannot go through its history ' +
        '(TMPRL1100 in their log: it does not fit). Nothing is lost and nothing was changed; until it is mended the ' +
        'case reminds nobody and takes nothing. For the operator: run the workers with the program that the case ran ' +
        'on, or with a mended one; it goes on where it was.\n',
    });
  });

  test('is not taken for one that passes from one run to the next', () => {
    expect(told(precondition('Workflow task is not scheduled yet.'))).toEqual({
      exit: 7,
      err: expect.stringContaining('did not answer in time'),
    });
  });
});

test('a question that the worker’s version does not know is no missing case', () => {
  const { exit, err } = told(
    failedQuery('Workflow did not register a handler for forecast. Registered queries: [case]'),
  );
  expect({ exit, err }).toEqual({ exit: 70, err: expect.stringMatching(/^Case MW-1 is there, .* another version/) });
  expect(err).toContain('start the workers anew');
});
