import type { FC } from 'hono/jsx';
import { type Plan, planInEffect } from '../../../../domain/case/plan';
import { isFull } from '../../../../domain/case/plan';
import { ButtonLink, Buttons } from '../../page/button';
import { Tag, type Tone } from '../../page/tag';
import type { Lack } from '../../plan/lacks';
import { type PlanProgress, planProgress, type SectionState } from '../../plan/progress';
import { sectionWords } from '../../plan/section-words';
import { sectionPage } from '../../plan/sections';
import { planPage } from '../addresses';
import { everybody, maySay } from '../called';
import type { CaseView } from '../case-page';
import { sentenceIn } from '../named';
import { planWords } from './words';

/** How far the writing of a plan is, for whoever reads this page. */
export function progressOf(plan: Plan, { aCase, standing, frame, ...view }: CaseView): PlanProgress {
  const names = everybody({ aCase, standing, frame, ...view });
  return planProgress({ aCase, plan, today: standing.today, names, language: frame.language });
}

/** A plan that is written: its sections, what is done beside them, and then its submission. */
export const Writing: FC<{ plan: Plan; view: CaseView }> = ({ plan, view }) => {
  const words = planWords(view.frame.language);
  const progress = progressOf(plan, view);
  return (
    <>
      <Sections plan={plan} view={view} progress={progress} />
      <Others plan={plan} view={view} progress={progress} />
      {maySay(view, 'revisePlan') && <Submission plan={plan} view={view} isReady={isReady(progress)} words={words} />}
    </>
  );
};

/** All that stands in the way of submitting it: what its sections lack, then what is done beside them. */
export function everyLack({ sections, others }: PlanProgress): Lack[] {
  return [...sections.flatMap(({ lacks }) => lacks), ...others];
}

/** Whether nothing stands in the way of submitting it. */
export function isReady({ sections, others }: PlanProgress): boolean {
  return others.length === 0 && sections.every(({ state }) => state !== 'missing');
}

/** The sections, each with the way to write it and what it lacks. */
const Sections: FC<{ plan: Plan; view: CaseView; progress: PlanProgress }> = ({ plan, view, progress }) => {
  const { file, frame } = view;
  const words = sectionWords(frame.language);
  const { count } = progress;
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{planWords(frame.language).write}</h2>
      {count && count.of > 0 && <p class="lead">{words.progress(count.done, count.of)}</p>}
      {!isFull(plan) && planInEffect(view.aCase) && <p class="soft">{planWords(frame.language).changesOnly}</p>}
      <ol class="task-list">
        {progress.sections.map(({ section, state, lacks }) => (
          <li>
            <div class="task-list__line">
              {maySay(view, 'revisePlan') ? (
                <a href={sectionPage(file.caseId, plan.id, section)}>{words.titles[section]}</a>
              ) : (
                <span>{words.titles[section]}</span>
              )}
              <Tag tone={TONES[state]}>
                {state === 'missing' ? words.states.missing(lacks.length) : words.states[state]}
              </Tag>
            </div>
            <Lacks lacks={lacks} mayRecord={maySay(view, 'revisePlan')} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const TONES: Record<SectionState, Tone> = {
  complete: 'met',
  missing: 'soon',
  written: 'met',
  changed: 'met',
  optional: 'plain',
  unchanged: 'plain',
};

/** What is done beside the pages: assessments, documents, and last of all the paper. */
const Others: FC<{ plan: Plan; view: CaseView; progress: PlanProgress }> = ({ plan, view, progress: { others } }) => {
  const words = planWords(view.frame.language);
  const lists = view.standing.checklists.filter((each) => each.plan === plan.id && each.done < each.of);
  return (
    <section aria-labelledby="before">
      <h2 id="before">{words.before}</h2>
      {others.length === 0 && <p>{words.nothingBeside}</p>}
      <Lacks lacks={others} mayRecord={maySay(view, 'revisePlan')} />
      {lists.length > 0 && (
        <>
          <p class="soft">{words.lists}</p>
          <ul>
            {lists.map(({ title, done, of }) => (
              <li>{words.open(sentenceIn(title, view.names, view.frame.language).words, done, of)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

/** Each thing that is missing, with the way to where it is settled. */
export const Lacks: FC<{ lacks: readonly Lack[]; mayRecord: boolean }> = ({ lacks, mayRecord: may }) =>
  lacks.length === 0 ? null : (
    <ul class="lacks">
      {lacks.map(({ text, lang, href }) => (
        <li lang={lang}>{may && href ? <a href={href}>{text}</a> : text}</li>
      ))}
    </ul>
  );

const Submission: FC<{ plan: Plan; view: CaseView; isReady: boolean; words: ReturnType<typeof planWords> }> = (
  props,
) => {
  const { plan, view, isReady: ready, words } = props;
  const { caseId } = view.file;
  return (
    <section aria-labelledby="submission">
      <h2 id="submission">{words.submit}</h2>
      {ready ? (
        <>
          <p>{words.ready}</p>
          <Buttons>
            <ButtonLink href={`${planPage(caseId, plan.id)}/submit`}>{words.submit}</ButtonLink>
          </Buttons>
        </>
      ) : (
        <p>{words.notReady}</p>
      )}
    </section>
  );
};
