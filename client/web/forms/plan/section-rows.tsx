import type { FC } from 'hono/jsx';
import type { Path } from '../../../../domain/commands/misfit';
import type { Fields } from '../../../../domain/commands/shape';
import { givenFields } from '../../../given';
import { valueAt } from '../../../issue-words';
import { formPage } from '../../case/addresses';
import { Button } from '../../page/button';
import { Disclosure } from '../../page/disclosure';
import { errorOf } from '../../page/error-summary';
import { fieldId } from '../../page/field';
import { Fieldset } from '../../page/fieldset';
import { PEOPLE_PAGES, type PeoplePage } from '../../plan/rows';
import { sectionWords } from '../../plan/section-words';
import { WRITES } from '../../plan/sections';
import { choiceWord } from '../../vocabulary/choice-words';
import { fieldLabel } from '../../vocabulary/field-words';
import { listIn, postedOf, shown } from '../args-posted';
import { caseChoices } from '../case-choices';
import { nameIn } from '../case-facts';
import { FieldControl } from '../field-control';
import { fieldAt, innerOf, nameOf } from '../field-path';
import type { Sheet } from '../form-sheet';
import { formWords } from '../form-words';
import { HAD } from '../typed-args';
import { ROW_LAYOUTS, type RowLayout, serviceLayout } from './row-layout';

interface PageProps {
  sheet: Sheet;
  page: string;
}

type Row = Record<string, unknown>;

/** A row for each child or person: nobody is added, nobody is forgotten. */
export const PeopleRows: FC<PageProps & { page: PeoplePage }> = ({ sheet, page }) => {
  const { facts } = sheet;
  const key = PEOPLE_PAGES[page];
  const rows = rowsOf(sheet, page);
  if (rows.length === 0) return null;
  return (
    <Fieldset legend={fieldLabel(WRITES, ['outline', page], facts.language)} name={`outline.${page}`}>
      {rows.map((row, at) => {
        const person = shown(row[key]);
        const isParent = facts.aCase.family.some(({ id, role }) => id === person && role === 'parent');
        const layout = ROW_LAYOUTS[page] as RowLayout;
        // Whose own viewpoint the plan asks for is a parent.
        const first = layout.first.filter((field) => field !== 'viewpoint' || isParent);
        return (
          <Fieldset legend={nameIn(facts, person)} boxed>
            <RowFields sheet={sheet} page={page} at={at} layout={{ ...layout, first }} />
            <input type="hidden" name={`outline.${page}.${at}.${key}`} value={person} />
          </Fieldset>
        );
      })}
    </Fieldset>
  );
};

/** Rows that somebody adds and removes; the first is there from the beginning. */
export const AddedRows: FC<PageProps> = ({ sheet, page }) => {
  const { facts, errors, moreRows } = sheet;
  const words = sectionWords(facts.language);
  const said = valueAt(sheet.args, ['outline', page]);
  const rows = rowsOf(sheet, page);
  const count = Math.max(rows.length, 1) + (moreRows[`outline.${page}`] ?? 0);
  const name = `outline.${page}`;
  return (
    <Fieldset legend={fieldLabel(WRITES, ['outline', page], facts.language)} name={name} error={errorOf(errors, name)}>
      {/* A page that is emptied is an empty page, not one that nobody spoke of. */}
      {Array.isArray(said) && <input type="hidden" name={`${name}.${HAD}`} value="yes" />}
      {Array.from({ length: count }, (_, at) => (
        <AddedRow sheet={sheet} page={page} at={at} row={rows[at]} />
      ))}
      <Button tone="outline" name="act" value={`add:${name}`} formaction={at(sheet, `${name}.${count}`)}>
        {words.add[page as keyof typeof words.add]}
      </Button>
    </Fieldset>
  );
};

const AddedRow: FC<PageProps & { at: number; row: Row | undefined }> = ({ sheet, page, at: number, row }) => {
  const { language } = sheet.facts;
  const name = `outline.${page}.${number}`;
  const layout = page === 'caseServices' ? serviceLayout(row ?? {}) : (ROW_LAYOUTS[page] as RowLayout);
  const legend = legendOf(page, number, row ?? {}, language, layout);
  return (
    <Fieldset legend={legend} name={name} boxed>
      {layout.first.includes('notApplicable') && <p class="usa-hint">{sectionWords(language).howOften}</p>}
      <RowFields sheet={sheet} page={page} at={number} layout={layout} />
      {row && (
        <Button
          tone="quiet"
          small
          name="act"
          value={`remove:${name}`}
          unseen={legend}
          formaction={at(sheet, `outline.${page}`)}
        >
          {formWords(language).remove}
        </Button>
      )}
    </Fieldset>
  );
};

/** The form, with the place on it that the answer is to show. */
function at({ facts }: Sheet, name: string): string {
  return `${formPage(facts.aCase.id, WRITES)}#${fieldId(name)}`;
}

/** What is sent along as it is, what stands in view, and what opens: what is asked for, written or wrong is in view. */
const RowFields: FC<PageProps & { at: number; layout: RowLayout }> = ({ sheet, page, at, layout }) => {
  const path: Path = ['outline', page, at];
  const isUp = (key: string) =>
    sheet.asked?.has(`outline.${page}.${key}`) || valueAt(sheet.args, [...path, key]) !== undefined;
  const up = layout.more.filter((key) => isUp(key));
  const more = layout.more.filter((key) => !isUp(key));
  const fields = rowFields(page);
  // What an objective can follow from is written in another section.
  const hasChoices = (key: string) => key !== 'from' || caseChoices(WRITES, key, sheet.facts)?.length !== 0;
  const carried = Object.fromEntries(
    (layout.carried ?? []).flatMap((key) => (fields[key] ? [[key, fields[key]]] : [])),
  );
  return (
    <>
      {[...layout.first, ...up].filter(hasChoices).map((key) => (
        <Key sheet={sheet} path={[...path, key]} />
      ))}
      {more.length > 0 && (
        <Disclosure
          summary={sectionWords(sheet.facts.language).moreOf}
          open={more.some((key) => hasError(sheet, [...path, key]))}
        >
          {more.map((key) => (
            <Key sheet={sheet} path={[...path, key]} />
          ))}
        </Disclosure>
      )}
      {postedOf(carried, valueAt(sheet.args, path), path).map(([name, value]) => (
        <input type="hidden" id={fieldId(name)} name={name} value={value} />
      ))}
    </>
  );
};

const Key: FC<{ sheet: Sheet; path: Path }> = ({ sheet, path }) => {
  const field = fieldAt(givenFields(WRITES), path);
  return field ? <FieldControl sheet={sheet} path={path} field={field} /> : null;
};

function hasError({ errors, moreRows }: Sheet, path: Path): boolean {
  const name = nameOf(path);
  const isIn = (each: string) => each === name || each.startsWith(`${name}.`);
  return errors.some(({ field }) => isIn(field ?? '')) || Object.keys(moreRows).some(isIn);
}

function rowsOf({ args }: Sheet, page: string): Row[] {
  return listIn(valueAt(args, ['outline', page])) as Row[];
}

function rowFields(page: string): Fields {
  const list = fieldAt(givenFields(WRITES), ['outline', page]);
  const inner = list && innerOf(list);
  const row = inner?.kind === 'list' ? innerOf(inner.of) : null;
  return row?.kind === 'object' ? row.fields : {};
}

/** What a row is called: by what it is, where that is said, else by its number. */
function legendOf(page: string, at: number, row: Row, language: Sheet['facts']['language'], layout: RowLayout): string {
  const words = sectionWords(language);
  const isNamed = layout.carried?.includes('code') ?? false;
  if (page === 'caseServices' && isNamed) {
    if (row['visitation']) return words.visits(choiceWord('visitation-kinds', shown(row['visitation']), language));
    if (row['contact']) return words.contactsWith(choiceWord('planned-contact-kinds', shown(row['contact']), language));
    return choiceWord('case-management-services', shown(row['code']), language);
  }
  const numbered = { objectives: words.objective, contributingFactors: words.factor, strengths: words.strength };
  return (numbered[page as keyof typeof numbered] ?? words.service)(at + 1);
}
