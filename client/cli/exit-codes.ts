/** How a command line ended. The one table: the program, its help and docs/cli.md go by it. */
export const EXIT = {
  done: 0,
  differs: 1,
  badInput: 2,
  refused: 3,
  unknownCase: 4,
  caseExists: 5,
  serverDown: 6,
  noAnswer: 7,
  incomplete: 8,
  // The number that sysexits.h gives to a fault of the program itself.
  fault: 70,
} as const;

export type ExitName = keyof typeof EXIT;

const MEANING: Record<ExitName, string> = {
  done: 'done',
  differs: 'a play, or a journal, differs from what was to be seen',
  badInput: 'what was given is not as it must be; nothing was sent',
  refused: 'refused, by the case or for want of the right; nothing has changed',
  unknownCase: 'there is no such case, or no such duty',
  caseExists: 'there is such a case already',
  serverDown: 'a server is not running (Temporal or the record store), or the record store’s disk is full',
  noAnswer: 'no answer in time: whether it was done is not known',
  incomplete: 'some cases could not be asked or opened: the result names them and holds the others',
  fault: 'a fault in Caseclock',
};

/** The table for people. */
export function exitCodesInWords(): string {
  const rows = Object.entries(EXIT).map(
    ([name, code]) => `  ${String(code).padStart(2)}  ${MEANING[name as ExitName]}`,
  );
  return ['Exit codes:', ...rows].join('\n');
}
