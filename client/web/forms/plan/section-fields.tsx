import type { FC } from 'hono/jsx';
import type { Path } from '../../../../domain/commands/misfit';
import { givenFields } from '../../../given';
import { valueAt } from '../../../issue-words';
import { Disclosure } from '../../page/disclosure';
import { isPeoplePage } from '../../plan/rows';
import { sectionWords } from '../../plan/section-words';
import { fieldsOf, type PlanSection, sectionPage, WRITES } from '../../plan/sections';
import { FieldControl } from '../field-control';
import { fieldAt, innerOf, nameOf } from '../field-path';
import type { Sheet } from '../form-sheet';
import { HAD } from '../typed-args';
import { ROW_LAYOUTS } from './row-layout';
import { AddedRows, PeopleRows } from './section-rows';
import { shown } from '../args-posted';

/** The fields of one section of a plan: what is asked for in view, the rest for whoever wants it. */
export const SectionFields: FC<{ sheet: Sheet; section: PlanSection }> = ({ sheet, section }) => {
  const { args, facts } = sheet;
  const words = sectionWords(facts.language);
  const plan = facts.aCase.plans.find(({ id }) => id === args['plan']);
  // Pages are gone through again when an update takes them over.
  const fields = fieldsOf(section).filter((path) => path[1] !== 'reviewed' || plan?.kind === 'update');
  const isInView = (path: Path) => isAlwaysInView(path) || isAsked(sheet, path) || isSaid(sheet, path);
  const more = fields.filter((path) => !isInView(path));
  const { contributingFactors = [], strengths = [] } = plan?.outline ?? {};
  const hasFactors = contributingFactors.length + strengths.length > 0;
  return (
    <>
      <input type="hidden" name="plan" value={shown(args['plan'])} />
      {section === 'objectives' && !hasFactors && (
        <p class="usa-hint">
          {words.noFactors} <a href={sectionPage(facts.aCase.id, shown(args['plan']), 'factors')}>{words.toFactors}</a>
        </p>
      )}
      {fields.filter(isInView).map((path) => (
        <SectionField sheet={sheet} path={path} />
      ))}
      {more.length > 0 && (
        <Disclosure summary={words.more}>
          {more.map((path) => (
            <SectionField sheet={sheet} path={path} />
          ))}
        </Disclosure>
      )}
    </>
  );
};

const SectionField: FC<{ sheet: Sheet; path: Path }> = ({ sheet, path }) => {
  const field = fieldAt(givenFields(WRITES), path);
  const page = String(path[1] ?? '');
  if (!field) return null;
  if (path.length === 2 && isPeoplePage(page)) return <PeopleRows sheet={sheet} page={page} />;
  if (path.length === 2 && isRows(page)) return <AddedRows sheet={sheet} page={page} />;
  return (
    <>
      {/* Words that are taken out are taken back, not left as they were. */}
      {innerOf(field).kind === 'text' && valueAt(sheet.args, path) !== undefined && (
        <input type="hidden" name={nameOf([...path, HAD])} value="yes" />
      )}
      <FieldControl sheet={sheet} path={path} field={field} />
    </>
  );
};

function isRows(page: string): boolean {
  return page === 'caseServices' || Object.hasOwn(ROW_LAYOUTS, page);
}

/** The lists of a plan, the children’s goals, and its period. */
function isAlwaysInView([first, page]: Path): boolean {
  if (first !== 'outline') return first !== 'incorporates';
  return page === 'children' || (isRows(String(page)) && !isPeoplePage(String(page)));
}

function isAsked({ asked = new Set() }: Sheet, path: Path): boolean {
  const name = nameOf(path);
  return [...asked].some((each) => `${each}.`.startsWith(`${name}.`));
}

function isSaid({ args, errors }: Sheet, path: Path): boolean {
  const name = nameOf(path);
  const value = valueAt(args, path);
  const isThere = Array.isArray(value)
    ? // A row that only says whom it is about was offered.
      (value as unknown[]).some((row) => typeof row !== 'object' || Object.keys(row ?? {}).length > 1)
    : value !== undefined;
  return isThere || errors.some(({ field }) => `${field ?? ''}.`.startsWith(`${name}.`));
}
