import type { FC } from 'hono/jsx';
import { PLAN_KINDS, type PlanKind, planInEffect } from '../../../../domain/case/plan';
import type { Case } from '../../../../domain/case/case';
import { isVoluntary as isVoluntaryProgramme } from '../../../../domain/case/programme';
import { givenFields } from '../../../given';
import { areaPage, formPage } from '../../case/addresses';
import { caseWords } from '../../case/case-words';
import { Sentence } from '../../case/sentence';
import { Alert } from '../../page/alert';
import { Button, ButtonLink, Buttons } from '../../page/button';
import { DayLabel } from '../../page/day-label';
import { dayWords } from '../../page/day-words';
import { Disclosure } from '../../page/disclosure';
import { useFrame } from '../../page/frame';
import { beginningsOf, refusedToBegin, startPage } from '../../plan/beginning';
import { startWords } from '../../plan/start-words';
import { FieldControl, FieldControls } from '../field-control';
import { innerOf } from '../field-path';
import { FormPage, type FormPageProps } from '../form-page';
import type { Sheet } from '../form-sheet';

/** Beginning a plan: of which kind it is stands fast, and the form asks for what belongs to that kind alone. */
export const StartPage: FC<FormPageProps> = (page) => {
  const { caseId, sheet } = page;
  const { language } = sheet.facts;
  const words = startWords(language);
  const kind = kindIn(sheet);
  const plans = areaPage(caseId, 'plans');
  const isOne = beginningsOf(sheet.facts.aCase, sheet.facts.agenda().duties).length === 1;
  const look = {
    title: kind ? words.begin[kind] : words.title,
    lead: kind ? words.about[kind] : words.which,
    help: '/help/plans',
    crumbs: [{ href: plans, text: caseWords(language).areas.plans }],
    buttons: kind ? <StartButtons back={plans} other={isOne ? null : formPage(caseId, 'createPlan')} /> : <></>,
  };
  return (
    <FormPage {...page} look={look}>
      {kind ? <StartFields sheet={sheet} kind={kind} /> : <Kinds sheet={sheet} />}
    </FormPage>
  );
};

function kindIn({ args }: Sheet): PlanKind | undefined {
  return PLAN_KINDS.find((each) => each === args['kind']);
}

/** What may be begun now, each with what it is for. */
const Kinds: FC<{ sheet: Sheet }> = ({ sheet: { facts } }) => {
  const { aCase, language } = facts;
  const words = startWords(language);
  const all = beginningsOf(aCase, facts.agenda().duties);
  if (all.length === 0) return <p>{words.none}</p>;
  return (
    <ul class="beginnings">
      {all.map((each) => (
        <li>
          <a href={startPage(aCase.id, each)}>{words.begin[each.kind]}</a>{' '}
          {each.duty?.due && <strong>{words.due(dayWords(each.duty.due, language))}</strong>}
          <span class="soft">{words.about[each.kind]}</span>
        </li>
      ))}
    </ul>
  );
};

const StartFields: FC<{ sheet: Sheet; kind: PlanKind }> = ({ sheet, kind }) => {
  const { aCase, today, language } = sheet.facts;
  const words = startWords(language);
  const due = beginningsOf(aCase, sheet.facts.agenda().duties).find((each) => each.kind === kind)?.duty?.due;
  const inForce = planInEffect(aCase);
  return (
    <>
      <NotYet sheet={sheet} kind={kind} />
      {due && (
        <p>
          {words.dueOn} <DayLabel date={due} owed today={today} />
        </p>
      )}
      <input type="hidden" name="kind" value={kind} />
      {kind === 'court-order' && <Plain sheet={sheet} name="incorporates" />}
      {kind === 'amendment' && (
        <>
          <Plain sheet={sheet} name="reason" />
          <Plain sheet={sheet} name="incorporates" />
        </>
      )}
      {(kind === 'initial' || kind === 'update') && (
        <>
          <Plain sheet={sheet} name="startDate" />
          <Plain sheet={sheet} name="endDate" />
        </>
      )}
      {kind === 'update' && inForce && (
        <>
          <Disclosure summary={words.copy} open={sheet.args['copy'] !== undefined}>
            <p class="usa-hint">{words.copyAbout}</p>
            <Copied sheet={sheet} />
            {isVoluntary(aCase) && <Plain sheet={sheet} name="familyAssessmentUpdate" />}
          </Disclosure>
        </>
      )}
      <Disclosure summary={words.who} open={sheet.errors.some(({ field }) => /^(focus|partic)/.test(field ?? ''))}>
        <p class="usa-hint">{words.whoAbout}</p>
        <Plain sheet={sheet} name="focusChildren" />
        <Plain sheet={sheet} name="participants" />
      </Disclosure>
    </>
  );
};

/** What has to be done before: said at once, not after everything was typed. */
const NotYet: FC<{ sheet: Sheet; kind: PlanKind }> = ({ sheet, kind }) => {
  const { aCase, today, names, language } = sheet.facts;
  const words = startWords(language);
  const refused = refusedToBegin(aCase, kind, today);
  if (!refused || sheet.errors.length > 0) return null;
  if (refused.code !== 'progress-missing')
    return (
      <Alert kind="warning" heading={words.notYet}>
        <p>
          <Sentence of={refused.sentence} names={names} language={language} />
        </p>
      </Alert>
    );
  const back = startPage(aCase.id, { kind, order: null });
  return (
    <Alert kind="warning" heading={words.progressFirst}>
      <p>{words.progressAbout}</p>
      <p>
        <ButtonLink small href={formPage(aCase.id, 'recordProgress', { back })}>
          {words.toProgress}
        </ButtonLink>
      </p>
    </Alert>
  );
};

const StartButtons: FC<{ back: string; other: string | null }> = ({ back, other }) => {
  const words = startWords(useFrame().language);
  return (
    <>
      <Buttons>
        <Button name="act" value="save">
          {words.start}
        </Button>
        <ButtonLink tone="quiet" href={back}>
          {words.cancel}
        </ButtonLink>
      </Buttons>
      {other && (
        <p>
          <a href={other}>{words.other}</a>
        </p>
      )}
    </>
  );
};

/** Under a court’s order the section is required, and nobody is asked (S1.20). */
function isVoluntary({ programme }: Case): boolean {
  return programme === null || isVoluntaryProgramme(programme);
}

/** What is copied, field by field. */
const Copied: FC<{ sheet: Sheet }> = ({ sheet }) => {
  const copy = givenFields('createPlan')['copy'];
  const inner = copy && innerOf(copy);
  return inner?.kind === 'object' ? <FieldControls sheet={sheet} path={['copy']} fields={inner.fields} /> : null;
};

/** A field as every form shows it. */
const Plain: FC<{ sheet: Sheet; name: string }> = ({ sheet, name }) => {
  const field = givenFields('createPlan')[name];
  return field ? <FieldControl sheet={sheet} path={[name]} field={field} /> : null;
};
