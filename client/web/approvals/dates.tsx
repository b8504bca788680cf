import type { FC } from 'hono/jsx';
import { dutiesServedBy } from '../../../domain/duties/duties-served';
import type { Duty } from '../../../domain/duties/duty';
import { explain } from '../../../domain/duties/explain';
import { dutyPage } from '../case/addresses';
import { everybody } from '../case/called';
import type { CaseView } from '../case/case-page';
import { titleFor } from '../case/named';
import { Sentence } from '../case/sentence';
import type { Matter } from './matter';
import { approvalWords } from './words';

/** Why a decision is due when it is; of a plan also why that is, which it is to fulfil. */
export const Dates: FC<{ view: CaseView; duty: Duty; matter: Matter }> = ({ view, duty, matter }) => {
  const words = approvalWords(view.frame.language);
  const known = new Map(view.agenda.duties.map((each) => [each.id, each]));
  const served = matter.of === 'plan' ? dutiesServedBy(view.aCase, matter.plan, known) : [];
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{words.dates}</h2>
      <Explained view={view} duty={duty} />
      {served.map((each) => (
        <>
          <h3>
            <a href={dutyPage(view.file.caseId, each.id)}>{titleFor(each.title, view.names, view.frame.language)}</a>
          </h3>
          <Explained view={view} duty={each} />
        </>
      ))}
    </section>
  );
};

const Explained: FC<{ view: CaseView; duty: Duty }> = ({ view, duty }) => (
  <ul>
    {explain(duty, view.aCase)
      .split('\n')
      .map((line) => (
        <li>
          <Sentence of={line} names={everybody(view)} language={view.frame.language} />
        </li>
      ))}
  </ul>
);
