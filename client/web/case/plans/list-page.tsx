import type { FC } from 'hono/jsx';
import { type Plan, plansInProgress } from '../../../../domain/case/plan';
import { isWritten } from '../../forms/plan/plan-forms';
import { ButtonLink, Buttons } from '../../page/button';
import { DayLabel } from '../../page/day-label';
import { dayWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { Tag, type Tone } from '../../page/tag';
import type { Language } from '../../page/words';
import { beginningsOf, startPage } from '../../plan/beginning';
import { choiceWord } from '../../vocabulary/choice-words';
import { formPage, planPage } from '../addresses';
import { maySay } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { planWords } from './words';

/** Every plan of a case with where it stands. */
export const PlansPage: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame, file } = view;
  const words = planWords(frame.language);
  return (
    <CasePage view={view} area="plans" help="/help/plans">
      {maySay(view, 'createPlan') && <ToDo view={view} />}
      {aCase.plans.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Table
          caption={words.list}
          rows={[...aCase.plans].reverse()}
          columns={[
            {
              heading: words.columns.plan,
              kind: 'name',
              cell: (plan) => <a href={planPage(file.caseId, plan.id)}>{titleOf(plan, frame.language)}</a>,
            },
            { heading: words.columns.state, cell: (plan) => <PlanState plan={plan} language={frame.language} /> },
            {
              heading: words.columns.approval,
              cell: ({ approvalStatus }) => choiceWord('approval-status', approvalStatus, frame.language),
            },
            { heading: words.columns.period, cell: (plan) => periodOf(plan, frame.language) },
            {
              heading: words.columns.effective,
              cell: ({ effectiveDate }) => effectiveDate && <DayLabel date={effectiveDate} plain />,
            },
          ]}
        />
      )}
    </CasePage>
  );
};

/** What is to be written next: the plans that are being written, and those that are owed or may be begun. */
const ToDo: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame, file, standing } = view;
  const words = planWords(frame.language);
  const beginnings = beginningsOf(aCase, standing.duties);
  const owed = beginnings.filter(({ duty }) => duty !== null);
  const rest = beginnings.filter(({ duty }) => duty === null);
  return (
    <>
      {plansInProgress(aCase)
        .filter(isWritten)
        .map((plan) => (
          <Buttons>
            <ButtonLink href={planPage(file.caseId, plan.id)}>
              {words.goOn(choiceWord('plan-kind', plan.kind, frame.language))}
            </ButtonLink>
          </Buttons>
        ))}
      {owed.map((each) => (
        <p class="owed-plan">
          <ButtonLink href={startPage(file.caseId, each)}>{words.beginThis[each.kind]}</ButtonLink>{' '}
          {each.duty?.due && (
            <span>
              {words.owedBy} <DayLabel date={each.duty.due} owed today={standing.today} />
            </span>
          )}
        </p>
      ))}
      {rest.length > 0 && (
        <Buttons>
          <ButtonLink tone="outline" href={formPage(file.caseId, 'createPlan')}>
            {owed.length > 0 ? words.beginOther : words.create}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
};

/** "v2.1 · Case plan amendment" */
export function titleOf({ version, kind }: Plan, language: Language): string {
  return [version && `v${version}`, choiceWord('plan-kind', kind, language)].filter(Boolean).join(' · ');
}

export function periodOf({ startDate, endDate }: Plan, language: Language): string {
  return planWords(language).period(dayWords(startDate, language), dayWords(endDate, language));
}

export const PlanState: FC<{ plan: Plan; language: Language }> = ({ plan: { state }, language }) => (
  <Tag tone={TONES[state]}>{choiceWord('plan-state', state, language)}</Tag>
);

const TONES: Record<Plan['state'], Tone> = {
  'In Effect': 'met',
  'In Progress': 'soon',
  Superseded: 'plain',
  Discarded: 'plain',
};
