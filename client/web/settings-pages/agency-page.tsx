import type { FC } from 'hono/jsx';
import { type AgencyFile } from '../../settings-file';
import { settingsInWords } from '../../settings-words';
import { Alert } from '../page/alert';
import type { Frame } from '../page/frame';
import { Table } from '../page/table';
import { Tag } from '../page/tag';
import { DUTY_KIND_WORDS } from '../vocabulary/duty-words';
import { termFor } from '../vocabulary/term';
import { NOBODY } from '../case/named';
import { Sentence } from '../case/sentence';
import { SettingsPage } from './settings-page';
import { settingsWords } from './words';

/** The agency's settings as they are: what it set, and what the product has where it set nothing. */
export const AgencyPage: FC<{ frame: Frame; file: AgencyFile; isNamed: boolean; wrong: string | null }> = (props) => {
  const { frame, file, isNamed, wrong } = props;
  const { agency: words } = settingsWords(frame.language);
  return (
    <SettingsPage frame={frame} area="agency" title={words.title} lead={words.lead}>
      {wrong !== null && (
        <Alert kind="error" heading={words.wrong}>
          <p>
            <Sentence of={wrong} names={NOBODY} language={frame.language} />
          </p>
        </Alert>
      )}
      {!isNamed && <Alert kind="info">{words.none}</Alert>}
      <Table
        caption={words.caption}
        captionUnseen
        rows={settingsInWords(file)}
        columns={[
          { heading: words.columns.what, kind: 'name', cell: ({ key }) => keyInWords(key, frame.language) },
          {
            heading: words.columns.by,
            cell: ({ key }) => (isSet(key, file) ? <Tag tone="met">{words.own}</Tag> : <Tag>{words.usual}</Tag>),
          },
          {
            heading: words.columns.means,
            cell: (each) => <Sentence of={each.words} names={NOBODY} language={frame.language} />,
          },
        ]}
      />
    </SettingsPage>
  );
};

function isSet(key: string, { pack, settings }: AgencyFile): boolean {
  const root = key.split('.')[0] ?? key;
  return root === 'pack' ? pack !== undefined : Object.hasOwn(settings, root);
}

/** "Reminders: Case plan update"; what is no duty stays in its own words. */
function keyInWords(key: string, language: Frame['language']): string {
  const [root = key, ...rest] = key.split('.');
  const { keys } = settingsWords(language).agency;
  const name = Object.hasOwn(keys, root) ? keys[root as keyof typeof keys] : root;
  return rest.length > 0 ? `${name}: ${termFor(DUTY_KIND_WORDS, rest.join('.'), language)}` : name;
}
