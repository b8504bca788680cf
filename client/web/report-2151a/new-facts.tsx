import type { FC } from 'hono/jsx';
import type { ReportHeading } from '../../../domain/case/report-2151a';
import { listIn, shown as inField } from '../forms/args-posted';
import { Button } from '../page/button';
import { dayWords } from '../page/day-words';
import { choiceWord } from '../vocabulary/choice-words';
import { factWords } from './facts';
import { HAD_FACTS, newFacts } from './news';
import type { ReportView } from './report';
import { reportWords } from './words';

/** What was recorded under a heading since somebody wrote there, with the one button that adds it to the words. */
export const NewFacts: FC<{ shown: ReportView; args: Record<string, unknown>; name: ReportHeading }> = (props) => {
  const { shown, args, name } = props;
  const { language } = shown.view.frame;
  const words = reportWords(language);
  const facts = newFacts(shown, args, name);
  if (facts.length === 0) return null;
  return (
    <div class="panel">
      <p>
        <strong>{words.newSince}</strong>
      </p>
      <ul>
        {facts.map(({ on, what, about }) => (
          <li>
            {dayWords(on, language)}: {factWords(what, language)}
            {about && ` (${about})`}
          </li>
        ))}
      </ul>
      <p>
        <Button
          tone="outline"
          small
          name="act"
          value={addAct(name)}
          unseen={choiceWord('heading-2151a', name, language)}
        >
          {words.addToText}
        </Button>
      </p>
    </div>
  );
};

/** What the button of a heading asks for. */
export function addAct(name: ReportHeading): string {
  return `add-${name}`;
}

/** Which facts the writer has had, as the form sends it along. */
export const FactsHad: FC<{ args: Record<string, unknown> }> = ({ args }) => (
  <>
    {listIn(args[HAD_FACTS]).map((mark) => (
      <input type="hidden" name={HAD_FACTS} value={inField(mark)} />
    ))}
  </>
);
