import type { FC } from 'hono/jsx';
import type { Path } from '../../../../domain/commands/misfit';
import { Table } from '../../page/table';
import type { FieldChange, PlanChange } from '../../plan/changes';
import { codesInWords } from '../../vocabulary/codes-in-words';
import { fieldLabel } from '../../vocabulary/field-words';
import type { CaseView } from '../case-page';
import { readable } from '../named';
import { planWords } from './words';

/** What a plan says otherwise than the one in force: fields by their names, codes in words. */
export const Changes: FC<{ changes: { since: string; list: readonly PlanChange[] }; view: CaseView }> = (props) => {
  const { changes, view } = props;
  const { names, frame } = view;
  const words = planWords(frame.language);
  const lines = changes.list.flatMap((change) => change.fields.map((field) => ({ change, field })));
  const said = (change: PlanChange, field: FieldChange, text: string | null) =>
    text === null
      ? ''
      : readable(codesInWords('revisePlan', pathOf(change, field.field), text, frame.language), names, frame.language);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{words.changes(changes.since)}</h2>
      {lines.length === 0 ? (
        <p>{words.unchanged}</p>
      ) : (
        <Table
          caption={words.changes(changes.since)}
          captionUnseen
          rows={lines}
          columns={[
            { heading: words.change.what, kind: 'name', cell: ({ change }) => titleOfChange(change, view) },
            {
              heading: words.change.field,
              cell: ({ change, field }) => fieldLabel('revisePlan', pathOf(change, field.field), frame.language),
            },
            { heading: words.change.how, cell: ({ change }) => words.what[change.what] },
            { heading: words.change.from, cell: ({ change, field }) => said(change, field, field.before) },
            { heading: words.change.to, cell: ({ change, field }) => said(change, field, field.after) },
          ]}
        />
      )}
    </section>
  );
};

/** The part of the plan, and what in it: the period is one thing, and a text of the plan is named by its field. */
function titleOfChange(change: PlanChange, { names, frame: { language } }: CaseView): string {
  const { part, about } = change;
  const title = planWords(language).parts[part];
  if (part === 'period' || part === 'narratives') return title;
  const inWords = ['type', 'code'].reduce(
    (said, field) => codesInWords('revisePlan', pathOf(change, field), said, language),
    about,
  );
  return `${title}: ${readable(inWords, names, language)}`;
}

/** Where a field stands in the command that writes plans. */
function pathOf({ part, about }: PlanChange, field: string): Path {
  if (part === 'period') return [field];
  return part === 'narratives' ? ['outline', part, about] : ['outline', part, field];
}
