import type { Child, FC } from 'hono/jsx';
import type { HeadingSaid, ProgressReport } from '../../documents/progress-report';
import type { ReportHeading } from '../../../domain/case/report-2151a';
import { dayWords, monthWords } from '../page/day-words';
import { DefinitionList } from '../page/definition-list';
import type { Language } from '../page/words';
import { choiceWord } from '../vocabulary/choice-words';
import { reportWords } from './words';

/** The six contents of the form, in its order; service changes have two parts (S0.20 to S0.25). */
export const CONTENTS: readonly (readonly ReportHeading[])[] = [
  ['progress'],
  ['servicesOccurred', 'servicesExpected'],
  ['address'],
  ['composition'],
  ['conflicts'],
  ['other'],
];

/** What one of the contents is called, with its number on the form. */
export function contentTitle(names: readonly ReportHeading[], at: number, language: Language): string {
  const only = names.length === 1 ? names[0] : undefined;
  return `${at + 1}. ${only ? choiceWord('heading-2151a', only, language) : reportWords(language).services}`;
}

/** Form 2151A as it is printed (activities/documents/templates/form-2151a.typ), as a part of a page. */
export const FormInPrint: FC<{ caseId: string; report: ProgressReport; language: Language; today?: string }> = ({
  caseId,
  report,
  language,
  today,
}) => {
  const words = reportWords(language);
  const said = (name: ReportHeading) => report.headings.find((each) => each.name === name);
  return (
    <article aria-labelledby="form">
      <h2 id="form">{words.form}</h2>
      <DefinitionList facts={factsOf(caseId, report, language, today)} />
      {CONTENTS.map((names, at) => (
        <section>
          <h3>{contentTitle(names, at, language)}</h3>
          {names.map((name) => (
            <>
              {names.length > 1 && <h4>{choiceWord('heading-2151a', name, language)}</h4>}
              <Said said={said(name)} words={words} />
            </>
          ))}
        </section>
      ))}
    </article>
  );
};

const Said: FC<{ said: HeadingSaid | undefined; words: ReturnType<typeof reportWords> }> = ({ said, words }) => {
  if (said?.noChange) return <p>{words.noChange}</p>;
  const lines = (said?.words ?? '').split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? (
    <p>{words.unsaid}</p>
  ) : (
    <>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </>
  );
};

function factsOf(caseId: string, report: ProgressReport, language: Language, today: string | undefined) {
  const words = reportWords(language);
  const { month, period, predecessor, sentOn, from, to, liaison } = report;
  const day = (on: string) => dayWords(on, language);
  const sent: Child = sentOn ? day(sentOn) : today ? words.sentToday(day(today)) : words.unsaid;
  return [
    { term: words.case, detail: caseId },
    { term: words.month, detail: monthWords(month, language) },
    { term: words.period, detail: words.from(period.from ? day(period.from) : words.unsaid, day(period.to)) },
    { term: words.predecessor, detail: predecessor ? monthWords(predecessor, language) : words.first },
    { term: words.sentOn, detail: sent },
    { term: words.by, detail: from ?? words.nobody },
    { term: words.to, detail: to ?? words.nobody },
    { term: words.copy, detail: liaison ?? words.nobody },
  ];
}
