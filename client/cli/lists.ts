import { listOf, type ListName, LIST_NAMES, type OwnLists, valuesOf } from '../../domain/case/lists';
import { nearTo } from '../../domain/commands/nearest';
import { InputError } from '../input-error';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { listInWords, listsInWords } from './lists-words';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock lists [NAME]`: what may be chosen in a plan; with a case, also what its agency added. */
export async function showLists(
  invocation: Invocation,
  name: string | undefined,
  { case: caseId }: { case?: string },
): Promise<number> {
  const wanted = name === undefined ? null : listNamed(name);
  const own = caseId === undefined ? {} : await ownListsOf(invocation, caseId);
  const width = widthOf(invocation.out);
  const shown = wanted ? listInWords(wanted, own, width) : listsInWords(own, width);
  answer(
    invocation,
    (wanted ? [wanted] : LIST_NAMES).map((each) => inData(each, own)),
    shown,
  );
  return EXIT.done;
}

function inData(name: ListName, own: OwnLists) {
  const { title, closed, source } = listOf(name);
  return { name, title, closed, source, values: valuesOf(name, own) };
}

async function ownListsOf(invocation: Invocation, caseId: string): Promise<OwnLists> {
  const { settings } = await lazy
    .cases()
    .withCases(invocation, `Asking ${caseId}`, async (cases) => cases.case(caseId));
  return settings.lists;
}

function listNamed(name: string): ListName {
  const found = LIST_NAMES.find((each) => each === name);
  if (found) return found;
  const near = nearTo(name, LIST_NAMES);
  const suggestion = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  throw new InputError(`There is no list "${name}".${suggestion} All lists: caseclock lists.`);
}
