import type { FC } from 'hono/jsx';
import { isRefusal, type Refusal } from '../../../../domain/commands/refusal';
import type { Duty } from '../../../../domain/duties/duty';
import { titleFor } from '../../case/named';
import { Sentence } from '../../case/sentence';
import { Button } from '../../page/button';
import { dayWords } from '../../page/day-words';
import type { CaseFacts } from '../case-facts';
import { formWords } from '../form-words';
import { contactWords } from './contact-words';
import type { Preview } from './preview';

/** What a contact would bring about, with the button that asks; with script it is told while somebody fills it in. */
export const PreviewBox: FC<{ facts: CaseFacts; preview?: Preview | Refusal }> = ({ facts, preview }) => {
  const words = contactWords(facts.language);
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div data-preview-here="" aria-live="polite">
        {preview ? <PreviewResult facts={facts} preview={preview} /> : <p class="soft">{words.previewHint}</p>}
      </div>
      <Button tone="outline" name="act" value="check">
        {formWords(facts.language).check}
      </Button>
    </section>
  );
};

/** What came of trying it. */
export const PreviewResult: FC<{ facts: CaseFacts; preview: Preview | Refusal }> = ({ facts, preview }) => {
  const words = contactWords(facts.language);
  if (isRefusal(preview))
    return (
      <>
        <p>
          <strong>{words.refused}</strong>
        </p>
        <p>
          <Sentence of={preview.sentence} names={facts.names} language={facts.language} />
        </p>
      </>
    );
  const { settles, stillOwed, owedAgain, warnings } = preview;
  return (
    <>
      {settles.length > 0 ? (
        <Duties heading={words.settles} duties={settles} facts={facts} />
      ) : (
        <p>{words.settlesNothing}</p>
      )}
      {owedAgain.length > 0 && <Duties heading={words.owedAgain} duties={owedAgain} facts={facts} />}
      {stillOwed.length > 0 ? (
        <Duties heading={words.stillOwed} duties={stillOwed} facts={facts} />
      ) : (
        <p>{words.allDone}</p>
      )}
      {warnings.length > 0 && (
        <>
          <p>
            <strong>{words.warnings}</strong>
          </p>
          <ul>
            {warnings.map(({ sentence }) => (
              <li>
                <Sentence of={sentence} names={facts.names} language={facts.language} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Duties: FC<{ heading: string; duties: readonly Duty[]; facts: CaseFacts }> = ({ heading, duties, facts }) => {
  const words = contactWords(facts.language);
  return (
    <>
      <p>
        <strong>{heading}</strong>
      </p>
      <ul>
        {duties.map(({ title, due }) => (
          <li>
            {titleFor(title, facts.names, facts.language)}
            {due && <span class="soft"> {words.due(dayWords(due, facts.language))}</span>}
          </li>
        ))}
      </ul>
    </>
  );
};
