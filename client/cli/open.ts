import { readCaseFile } from './case-file';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { answer, type Invocation } from './terminal';

interface Options {
  settings?: string;
  request?: string;
}

/** `caseclock open FILE`. */
export async function openCase(invocation: Invocation, path: string, { settings, request }: Options): Promise<number> {
  const { caseId, by, args } = readCaseFile(path, settings ?? invocation.env['CASECLOCK_SETTINGS']);
  const said = { by, ...(request ? { request } : {}) };
  await lazy.cases().withCases(invocation, `Opening ${caseId}`, (cases) => cases.open(caseId, args, said));
  answer(invocation, { case: caseId }, `Opened ${caseId}. What it owes: caseclock agenda ${caseId}`);
  return EXIT.done;
}
