import type { FC } from 'hono/jsx';
import type { Plan } from '../../../domain/case/plan';
import { type ChecklistState, checklistsOf } from '../../../domain/checklist';
import { policyOf } from '../../../policies/packs';
import type { CaseView } from '../case/case-page';
import { Sentence } from '../case/sentence';
import { Disclosure } from '../page/disclosure';
import { Tag } from '../page/tag';
import { approvalWords } from './words';

/** What the manual asks for beside a plan, list by list: how far it is done, and what is open. */
export const Completeness: FC<{ plan: Plan; view: CaseView }> = ({ plan, view }) => {
  const words = approvalWords(view.frame.language);
  const lists = checklistsOf(view.aCase, policyOf(view.aCase)).filter(({ about }) => about === plan.id);
  return (
    <section aria-labelledby="complete">
      <h2 id="complete">{words.complete}</h2>
      <p class="soft">{words.completeAbout}</p>
      {lists.length === 0 && <Tag tone="met">{words.allDone}</Tag>}
      {lists.map((list) => (
        <OneList list={list} view={view} />
      ))}
    </section>
  );
};

const OneList: FC<{ list: ChecklistState; view: CaseView }> = ({ list, view }) => {
  const { names, frame } = view;
  const words = approvalWords(frame.language);
  const open = list.items.filter(({ state }) => state === 'open');
  // What may put somebody in danger is shown in the list itself only (S4.27).
  const told = open.filter(({ sensitive }) => !sensitive);
  const title = <Sentence of={list.title} names={names} language={frame.language} />;
  if (open.length === 0)
    return (
      <p>
        {title} <Tag tone="met">{words.allDone}</Tag>
      </p>
    );
  return (
    <Disclosure
      summary={
        <>
          {title} <Tag tone="soon">{words.open(open.length)}</Tag>
        </>
      }
    >
      <ul>
        {told.map(({ asks }) => (
          <li>
            <Sentence of={asks} names={names} language={frame.language} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
