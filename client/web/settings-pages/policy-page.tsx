import type { FC } from 'hono/jsx';
import type { Pack } from '../../../policies/packs';
import { type HeldElsewhere, type Sentence, type ShownRule } from '../../policy-rules';
import { Breadcrumb } from '../page/breadcrumb';
import { dayWords } from '../page/day-words';
import { Disclosure } from '../page/disclosure';
import { type Frame, useFrame } from '../page/frame';
import { Table } from '../page/table';
import { COMMAND_WORDS } from '../vocabulary/command-words';
import { DUTY_KIND_WORDS } from '../vocabulary/duty-words';
import { REFUSALS } from '../vocabulary/refusal-words';
import { termFor } from '../vocabulary/term';
import { SettingsPage } from './settings-page';
import { settingsWords } from './words';
import { packTitle } from '../vocabulary/pack-titles';
import { sourceNamed } from '../vocabulary/source-words';

/** The packs that there are. */
export const PacksPage: FC<{ frame: Frame; packs: readonly { id: string; pack: Pack }[] }> = ({ frame, packs }) => {
  const { policy: words } = settingsWords(frame.language);
  return (
    <SettingsPage frame={frame} area="policy" title={words.title} lead={words.lead}>
      <Table
        caption={words.caption}
        captionUnseen
        rows={packs}
        columns={[
          {
            heading: words.columns.pack,
            kind: 'name',
            cell: ({ id }) => <a href={`/settings/policy/${encodeURIComponent(id)}`}>{id}</a>,
          },
          { heading: words.columns.since, cell: ({ pack }) => dayWords(pack.since, frame.language) },
          { heading: words.columns.title, cell: ({ pack }) => packTitle(pack.title, frame.language) },
        ]}
      />
    </SettingsPage>
  );
};

/** The rules of a pack, each beside the sentences of the manual that it keeps. */
export const PolicyPage: FC<{
  frame: Frame;
  id: string;
  pack: Pack;
  rules: readonly ShownRule[];
  held: readonly HeldElsewhere[];
}> = ({ frame, id, pack, rules, held }) => {
  const { policy: words } = settingsWords(frame.language);
  const sources = [...new Set(rules.map(({ source }) => source))];
  const others = held.filter(({ sentences }) => sentences.length > 0);
  return (
    <SettingsPage
      frame={frame}
      area="policy"
      title={id}
      lead={words.about(dayWords(pack.since, frame.language), pack.zone)}
      above={<Breadcrumb pages={[{ href: '/settings/policy', text: words.crumb }]} />}
    >
      <p>{packTitle(pack.title, frame.language)}</p>
      {words.quotes && <p class="soft">{words.quotes}</p>}
      <h2>{words.contents}</h2>
      <ul>
        {sources.map((source, at) => (
          <li>
            <a href={`#source-${at + 1}`}>{sourceNamed(source, frame.language)}</a>
          </li>
        ))}
        {others.map(({ document }, at) => (
          <li>
            <a href={`#held-${at + 1}`}>{words.held(document)}</a>
          </li>
        ))}
      </ul>
      {sources.map((source, at) => (
        <section aria-labelledby={`source-${at + 1}`}>
          <h2 id={`source-${at + 1}`}>{sourceNamed(source, frame.language)}</h2>
          {rules
            .filter((rule) => rule.source === source)
            .map((rule) => (
              <Rule rule={rule} />
            ))}
        </section>
      ))}
      {others.map((each, at) => (
        <Held {...each} id={`held-${at + 1}`} />
      ))}
    </SettingsPage>
  );
};

const Rule: FC<{ rule: ShownRule }> = ({ rule }) => {
  const { language } = useFrame();
  const { policy: words } = settingsWords(language);
  const summary = (
    <>
      <strong>{ruleName(rule, language)}</strong> {words.says[rule.kind]}{' '}
      <span class="soft">({words.sentences(rule.sentences.length)})</span>
    </>
  );
  return (
    <Disclosure summary={summary}>
      {rule.sentences.length === 0 ? <p>{words.own}</p> : <Sentences sentences={rule.sentences} />}
    </Disclosure>
  );
};

const Sentences: FC<{ sentences: readonly (Sentence & { does?: string })[] }> = ({ sentences }) => {
  const { policy: words } = settingsWords(useFrame().language);
  return (
    <dl class="facts">
      {sentences.map(({ id, rule, quote, does }) => (
        <div>
          <dt>{id}</dt>
          <dd lang="en">
            {rule}
            {quote && <q> {quote}</q>}
            {does && (
              <p class="soft">
                {words.does}: {does}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Held: FC<HeldElsewhere & { id: string }> = ({ document, sentences, id }) => {
  const { policy: words } = settingsWords(useFrame().language);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.held(document)}</h2>
      <Disclosure summary={words.sentences(sentences.length)}>
        <Sentences sentences={sentences} />
      </Disclosure>
    </section>
  );
};

/** What people call a rule: the duty, or what is refused and why; other codes stay as they are. */
function ruleName({ kind, rule }: ShownRule, language: Frame['language']): string {
  if (kind === 'duty') return termFor(DUTY_KIND_WORDS, rule, language);
  const [, command = rule, code = ''] = /^(\S+) \((.+)\)$/.exec(rule) ?? [];
  return kind === 'gate' && code
    ? `${termFor(COMMAND_WORDS, command, language)}: ${termFor(REFUSALS, code, language)}`
    : rule;
}
