import type { FC } from 'hono/jsx';
import { type Duty, isOwed } from '../../../domain/duties/duty';
import { explain } from '../../../domain/duties/explain';
import { type WrittenRule, writtenRules } from '../../rule-book';
import { planServing, plansUnderWay } from '../../../domain/duties/plans-under-way';
import { stepWith } from '../my-work/doing';
import { workWords } from '../my-work/words';
import { ButtonLink } from '../page/button';
import { DayLabel } from '../page/day-label';
import { DefinitionList } from '../page/definition-list';
import { Table } from '../page/table';
import { sourceWords } from '../vocabulary/source-words';
import { Ended } from './duty-ended';
import { everybody, maySay } from './called';
import { casePage } from './addresses';
import { CasePage, type CaseView } from './case-page';
import { caseWords } from './case-words';
import { NOBODY, titleFor } from './named';
import { Sentence } from './sentence';

/** Why a duty is due when it is: the arithmetic, each move of the date, and the sentences of the manual behind it. */
export const DutyPage: FC<{ view: CaseView; duty: Duty }> = ({ view, duty }) => {
  const { frame, file, names, standing, aCase } = view;
  const { explain: words, ...rest } = caseWords(frame.language);
  const title = titleFor(duty.title, names, frame.language);
  const { href, doing } = stepWith(
    planServing(duty.id, plansUnderWay(aCase)),
    {
      caseId: file.caseId,
      duty: duty.id,
      title: duty.title,
    },
    (command) => maySay(view, command),
  );
  return (
    <CasePage
      view={view}
      title={titleFor(duty.title, NOBODY, frame.language)}
      help="/help/dates"
      actions={
        view.writes && isOwed(duty) && doing !== 'look' ? (
          <ButtonLink href={href}>{workWords(frame.language).doing[doing]}</ButtonLink>
        ) : (
          <></>
        )
      }
    >
      <p class="lead">{title}</p>
      <DefinitionList
        facts={[
          {
            term: words.due,
            detail: duty.due ? <DayLabel date={duty.due} owed={isOwed(duty)} today={standing.today} /> : rest.noDate,
          },
          { term: words.state, detail: <Ended duty={duty} names={everybody(view)} language={frame.language} /> },
          { term: words.source, detail: sourceWords(duty, frame.language) },
        ]}
      />
      <section aria-labelledby="because">
        <h2 id="because">{words.because}</h2>
        <ul>
          {explain(duty, aCase)
            .split('\n')
            .map((line) => (
              <li>
                <Sentence of={line} names={everybody(view)} language={frame.language} />
              </li>
            ))}
        </ul>
      </section>
      <Rules rules={writtenRules(duty.cites)} view={view} />
      <p>
        <a href={casePage(file.caseId)}>{words.back}</a>
      </p>
    </CasePage>
  );
};

const Rules: FC<{ rules: readonly WrittenRule[]; view: CaseView }> = ({ rules, view: { frame } }) => {
  const { explain: words } = caseWords(frame.language);
  const foreign = frame.language === 'en' ? undefined : 'en';
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{words.rules}</h2>
      {rules.length === 0 ? (
        <p>{words.ownRule}</p>
      ) : (
        <Table
          caption={words.rules}
          captionUnseen
          rows={rules}
          columns={[
            { heading: words.rule, kind: 'name', cell: ({ id }) => id },
            {
              heading: words.says,
              cell: ({ rule, quote }) => (
                <span lang={foreign}>
                  {rule} {quote && <q>{quote}</q>}
                </span>
              ),
            },
          ]}
        />
      )}
    </section>
  );
};
