import type { Refusal } from '../domain/commands/refusal';

/** A command was refused; nothing has changed. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}

export class UnknownCase extends Error {
  constructor(readonly caseId: string) {
    super(`There is no case ${caseId}. Check the id, or open the case first: caseclock open FILE.`);
  }
}

/** The case is there; the program that the workers run fails at its history, or does not fit it (TMPRL1100). */
export class CannotGoOn extends Error {
  constructor(readonly caseId: string) {
    super(
      `Case ${caseId} is there, but stands still: the program that the workers run cannot go through its history ` +
        '(TMPRL1100 in their log: it does not fit). Nothing is lost and nothing was changed; until it is mended the case ' +
        'reminds nobody and takes nothing. For the operator: run the workers with the program that the case ran on, or ' +
        'with a mended one; it goes on where it was.',
    );
  }
}

/** The case is there; its worker is of another version than whoever asks. */
export class UnknownQuestion extends Error {
  constructor(readonly caseId: string) {
    super(
      `Case ${caseId} is there, but its worker does not know this question: it runs another version of Caseclock. ` +
        'Nothing was changed. For the operator: start the workers anew with the version of this command line.',
    );
  }
}

export class CaseExists extends Error {
  constructor(readonly caseId: string) {
    super(`There is a case ${caseId} already. Nothing was changed; choose another case id.`);
  }
}

export class ServerUnreachable extends Error {
  constructor(readonly address: string) {
    super(`No Temporal server answers at ${address}. Start one with "npm start", or set TEMPORAL_ADDRESS.`);
  }
}

/** Whether it was done is not known: asking again with the same request id is safe. A question has no request id. */
export class NoAnswer extends Error {
  constructor(readonly request: string) {
    super(
      request
        ? `The case did not answer in time; it may still do so. Send it again with --request ${request}: it is done once.`
        : 'The case did not answer in time. Is a worker running ("npm start")? Asking changes nothing; ask again.',
    );
  }
}

/** It was not done, or nobody knows whether; what was written is kept. */
export class WordsKept extends Error {
  constructor(
    override readonly cause: Error,
    /** How to go on. */
    readonly goOn: string,
  ) {
    super(`What you wrote is kept for seven days. Mend it, or say it again: ${goOn}`);
  }
}
