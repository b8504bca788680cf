import type { FC } from 'hono/jsx';
import type { Path } from '../../../domain/commands/misfit';
import { type Field, type Fields, WORDS_LIMIT } from '../../../domain/commands/shape';
import { valueAt } from '../../issue-words';
import { Checkboxes, Radios } from '../page/choices';
import { DateField } from '../page/date-field';
import { Disclosure } from '../page/disclosure';
import { errorOf } from '../page/error-summary';
import { Fieldset } from '../page/fieldset';
import { Button } from '../page/button';
import { type Choice, SelectField } from '../page/select-field';
import { TextArea, TextField } from '../page/text-field';
import { optionsOf } from '../vocabulary/choice-words';
import { fieldHint, fieldLabel } from '../vocabulary/field-words';
import { listIn, shown } from './args-posted';
import { caseChoices } from './case-choices';
import { type Inner, innerOf, nameOf } from './field-path';
import { formWords } from './form-words';
import type { Sheet } from './form-sheet';
import { HAD } from './typed-args';

interface ControlProps {
  sheet: Sheet;
  path: Path;
  field: Field;
}

/** All fields of an object, one below the other. */
export const FieldControls: FC<{ sheet: Sheet; path: Path; fields: Fields }> = ({ sheet, path, fields }) => (
  <>
    {Object.entries(fields).map(([key, field]) => (
      <FieldControl sheet={sheet} path={[...path, key]} field={field} />
    ))}
  </>
);

/** What a field is typed or chosen in. */
export const FieldControl: FC<ControlProps> = ({ sheet, path, field }) => {
  const inner = innerOf(field);
  if (inner.kind === 'object') return <ObjectControl sheet={sheet} path={path} field={field} />;
  if (inner.kind === 'record') return <RecordControl sheet={sheet} path={path} field={field} />;
  if (inner.kind !== 'list') return <ValueControl sheet={sheet} path={path} field={field} />;
  return innerOf(inner.of).kind === 'object' ? (
    <RowsControl sheet={sheet} path={path} field={field} />
  ) : (
    <ListControl sheet={sheet} path={path} field={field} />
  );
};

/** What every control says of its field. */
function saidOf({ sheet, path, field }: ControlProps) {
  const { command, errors, facts } = sheet;
  const name = nameOf(path);
  return {
    name,
    label: fieldLabel(command, path, facts.language),
    hint: fieldHint(command, path, facts.language) ?? undefined,
    error: errorOf(errors, name),
    optional: field.kind === 'optional' && !isAsked(sheet, path),
  };
}

function isAsked({ asked }: Sheet, path: Path): boolean {
  return asked?.has(nameOf(path.filter((part) => typeof part === 'string'))) ?? false;
}

// More than these stand in a list that opens.
const RADIOS_AT_MOST = 5;

const ValueControl: FC<ControlProps> = (props) => {
  const { sheet, path, field } = props;
  const words = formWords(sheet.facts.language);
  const inner = innerOf(field);
  const said = saidOf(props);
  const value = shown(valueAt(sheet.args, path));
  const choices = choicesFor(sheet, path, inner);
  if (inner.kind === 'flag' || (inner.kind === 'choice' && choices && choices.length <= RADIOS_AT_MOST)) {
    const unsaid = said.optional ? [{ value: '', text: words.notSaid }] : [];
    const both = inner.kind === 'flag' ? [yes(words.yes), no(words.no)] : (choices ?? []);
    return <Radios {...said} choices={[...both, ...unsaid]} value={said.optional ? value : value || undefined} />;
  }
  if (choices && choices.length > 0) return <SelectField {...said} choices={withValue(choices, value)} value={value} />;
  switch (inner.kind) {
    case 'date':
      return <DateField {...said} value={value} max={notAfterToday(sheet, inner)} />;
    case 'text':
      return <TextArea {...said} hint={both(said.hint, words.noNames)} value={value} />;
    case 'time':
      return <TextField {...said} hint={both(said.hint, words.timeHint)} value={value} short />;
    case 'month':
      return <TextField {...said} hint={both(said.hint, words.monthHint)} value={value} short />;
    case 'number':
      return <TextField {...said} value={value} inputmode="numeric" short />;
    case 'words':
      return <TextField {...said} value={value} maxlength={WORDS_LIMIT} />;
    default:
      return <TextField {...said} hint={choices ? both(said.hint, words.noneToChoose) : said.hint} value={value} />;
  }
};

const yes = (text: string) => ({ value: 'yes', text });
const no = (text: string) => ({ value: 'no', text });

/** Two sentences of help as one. */
function both(one: string | undefined, other: string): string {
  return one ? `${one}${/[.?!]$/.test(one) ? '' : '.'} ${other}` : other;
}

/** What may be chosen; null for what is typed. */
function choicesFor({ command, facts }: Sheet, path: Path, inner: Inner): Choice[] | null {
  const { language, aCase } = facts;
  const listed = optionsOf(inner, language, aCase.settings.lists);
  if (listed.length > 0) return listed.map(({ value, words }) => ({ value, text: words }));
  if (inner.kind !== 'id' && inner.kind !== 'words') return null;
  return caseChoices(command, String(path.findLast((part) => typeof part === 'string')), facts);
}

/** What was chosen stays chosen, even where it is not to be had any more: then the case says so. */
function withValue(choices: readonly Choice[], value: string): Choice[] {
  const isThere = value === '' || choices.some((choice) => choice.value === value);
  return isThere ? [...choices] : [...choices, { value, text: value }];
}

/** A day that is today unless said otherwise is one that has come. */
function notAfterToday({ facts: { today } }: Sheet, { about }: Extract<Inner, { kind: 'date' }>): string | undefined {
  return isTodayUnlessSaid(about) && !/first day/.test(about) ? today : undefined;
}

/** Whether the case takes today where nobody says a day. */
export function isTodayUnlessSaid(about: string): boolean {
  return /today (?:unless said otherwise|if not given)/.test(about);
}

/** Several values: chosen where there is something to choose from, else one on a line. */
const ListControl: FC<ControlProps> = (props) => {
  const { sheet, path, field } = props;
  const words = formWords(sheet.facts.language);
  const list = innerOf(field) as Extract<Inner, { kind: 'list' }>;
  const said = { ...saidOf(props), optional: (list.least === 0 || field.kind === 'optional') && !isAsked(sheet, path) };
  const values = listIn(valueAt(sheet.args, path)).map(shown);
  const choices = choicesFor(sheet, path, innerOf(list.of));
  const had = isGiven(sheet, path) && field.kind === 'optional';
  return (
    <>
      {had && <input type="hidden" name={nameOf([...path, HAD])} value="yes" />}
      {choices && choices.length > 0 ? (
        <Checkboxes {...said} choices={values.reduce(withValue, choices)} values={values} />
      ) : (
        <TextArea {...said} hint={both(said.hint, words.onePerLine)} value={values.join('\n')} rows={3} />
      )}
    </>
  );
};

/** Fields that belong together; a page of a plan is closed until somebody opens it. */
const ObjectControl: FC<ControlProps> = ({ sheet, path, field }) => {
  const inner = innerOf(field) as Extract<Inner, { kind: 'object' }>;
  const fields = <FieldControls sheet={sheet} path={path} fields={inner.fields} />;
  const said = saidOf({ sheet, path, field });
  if (path[0] !== 'outline' || path.length < 2)
    return (
      <Fieldset legend={said.label} name={said.name} error={said.error}>
        {fields}
      </Fieldset>
    );
  return (
    <Disclosure summary={said.label} open={isUnderWay(sheet, path)}>
      {fields}
    </Disclosure>
  );
};

/** Something was typed there, or is wrong. */
function isUnderWay({ args, errors, moreRows }: Sheet, path: Path): boolean {
  const name = nameOf(path);
  const value = valueAt(args, path);
  const isFilled = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  return isFilled || Object.hasOwn(moreRows, name) || errors.some(({ field }) => (field ?? '').startsWith(`${name}.`));
}

/** Whether something is said of a list, and be it that it is empty. */
function isGiven({ args }: Sheet, path: Path): boolean {
  return Array.isArray(valueAt(args, path));
}

/** Rows of fields; without script, "Add" sends the form and it comes back with one more. */
const RowsControl: FC<ControlProps> = (props) => {
  const { sheet, path, field } = props;
  const list = innerOf(field) as Extract<Inner, { kind: 'list' }>;
  const row = innerOf(list.of) as Extract<Inner, { kind: 'object' }>;
  const typed = listIn(valueAt(sheet.args, path)).length;
  const rows = Math.max(typed + (sheet.moreRows[nameOf(path)] ?? 0), field.kind === 'optional' ? 0 : 1);
  const all = (
    <Rows {...props} rows={rows} had={isGiven(sheet, path) && field.kind === 'optional'}>
      {(at: number) => <FieldControls sheet={sheet} path={[...path, at]} fields={row.fields} />}
    </Rows>
  );
  if (path[0] !== 'outline' || path.length !== 2) return all;
  return (
    <Disclosure summary={saidOf(props).label} open={isUnderWay(sheet, path)}>
      {all}
    </Disclosure>
  );
};

/** Values under names: each row has a name and its value. */
const RecordControl: FC<ControlProps> = (props) => {
  const { sheet, path, field } = props;
  const { of } = innerOf(field) as Extract<Inner, { kind: 'record' }>;
  const entries = Object.entries((valueAt(sheet.args, path) ?? {}) as Record<string, unknown>);
  const words = formWords(sheet.facts.language);
  return (
    <Rows {...props} rows={entries.length + (sheet.moreRows[nameOf(path)] ?? 0)} had={false}>
      {(at: number) => {
        const [key = '', value] = entries[at] ?? [];
        const isList = innerOf(of).kind === 'list';
        const name = nameOf([...path, at, 'value']);
        const text = isList ? listIn(value).map(shown).join('\n') : shown(value);
        return (
          <>
            <TextField name={nameOf([...path, at, 'key'])} label={words.key} value={key} />
            {isList ? (
              <TextArea name={name} label={words.value} hint={words.onePerLine} value={text} rows={3} />
            ) : (
              <TextField name={name} label={words.value} value={text} />
            )}
          </>
        );
      }}
    </Rows>
  );
};

const Rows: FC<ControlProps & { rows: number; had: boolean; children?: (at: number) => unknown }> = (props) => {
  const { sheet, path, rows, had, children } = props;
  const words = formWords(sheet.facts.language);
  const { name, label, error } = saidOf(props);
  return (
    <Fieldset legend={label} name={name} error={error} boxed>
      {had && <input type="hidden" name={nameOf([...path, HAD])} value="yes" />}
      {Array.from({ length: rows }, (_, at) => (
        <Fieldset legend={words.row(label, at + 1)} boxed>
          {children?.(at) as never}
          <Button
            tone="quiet"
            small
            name="act"
            value={`remove:${nameOf([...path, at])}`}
            unseen={words.row(label, at + 1)}
          >
            {words.remove}
          </Button>
        </Fieldset>
      ))}
      <Button tone="outline" name="act" value={`add:${name}`}>
        {words.another(label)}
      </Button>
    </Fieldset>
  );
};
