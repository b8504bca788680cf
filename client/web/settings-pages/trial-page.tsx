import type { FC } from 'hono/jsx';
import { Button, Buttons } from '../page/button';
import { DefinitionList } from '../page/definition-list';
import { Empty } from '../page/empty';
import { ErrorSummary, errorOf, type FormError } from '../page/error-summary';
import { PostForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { SelectField } from '../page/select-field';
import { Table } from '../page/table';
import { TextArea } from '../page/text-field';
import { DUTY_KIND_WORDS } from '../vocabulary/duty-words';
import { termFor } from '../vocabulary/term';
import { SettingsPage } from './settings-page';
import type { TrialFigures } from './trial';
import { settingsWords } from './words';

/** What was asked to be tried. */
export interface TypedTrial {
  policy: string;
  settings: string;
}

/** Tries a change of policy, and says what would move: figures alone. */
export const TrialPage: FC<{
  frame: Frame;
  packs: readonly string[];
  typed: TypedTrial;
  errors: readonly FormError[];
  found: TrialFigures | null;
}> = ({ frame, packs, typed, errors, found }) => {
  const { trial: words } = settingsWords(frame.language);
  return (
    <SettingsPage
      frame={frame}
      area="dry-run"
      title={words.title}
      lead={words.lead}
      above={<ErrorSummary errors={errors} />}
      failed={errors.length > 0}
    >
      {found && <Found found={found} />}
      <PostForm action="/settings/dry-run">
        <SelectField
          name="policy"
          label={words.policy}
          value={typed.policy}
          error={errorOf(errors, 'policy')}
          choices={packs.map((id) => ({ value: id, text: id }))}
        />
        <TextArea
          name="settings"
          label={words.settings}
          hint={words.settingsHint}
          value={typed.settings}
          error={errorOf(errors, 'settings')}
          rows={8}
          maxlength={20_000}
          optional
        />
        <Buttons>
          <Button>{words.run}</Button>
        </Buttons>
      </PostForm>
    </SettingsPage>
  );
};

const Found: FC<{ found: TrialFigures }> = ({ found }) => {
  const { language } = useFrame();
  const { trial: words } = settingsWords(language);
  const { cases, late, refusing, failed, kinds, asked, running } = found;
  const figure = (column: 'earlier' | 'later' | 'begins' | 'ends' | 'late') => ({
    heading: words.columns[column],
    kind: 'figure' as const,
    cell: (row: TrialFigures['kinds'][number]) => row[column],
  });
  return (
    <section aria-labelledby="found">
      <h2 id="found">{words.result(found.policy)}</h2>
      <p role="status">{running === 0 ? words.none : words.asked(asked, running)}</p>
      {running > 0 && (
        <DefinitionList
          facts={Object.entries({ cases, late, refusing, failed }).map(([name, count]) => ({
            term: words.facts[name as keyof typeof words.facts],
            detail: count,
          }))}
        />
      )}
      {running > 0 && kinds.length === 0 && <Empty>{words.nothing}</Empty>}
      {kinds.length > 0 && (
        <>
          <Table
            caption={words.caption}
            rows={kinds}
            columns={[
              {
                heading: words.columns.kind,
                kind: 'name',
                cell: ({ kind }) => termFor(DUTY_KIND_WORDS, kind, language),
              },
              figure('earlier'),
              figure('later'),
              figure('begins'),
              figure('ends'),
              figure('late'),
            ]}
          />
          <p class="soft">{words.when}</p>
        </>
      )}
    </section>
  );
};
