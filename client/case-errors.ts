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
