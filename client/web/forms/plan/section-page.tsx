import type { FC } from 'hono/jsx';
import { planOf } from '../../../../domain/case/plan';
import { planPage } from '../../case/addresses';
import { Alert } from '../../page/alert';
import { Button, ButtonLink, Buttons } from '../../page/button';
import { useFrame } from '../../page/frame';
import { SummaryBox } from '../../page/summary-box';
import { fieldId } from '../../page/field';
import type { Lack } from '../../plan/lacks';
import type { PlanRead } from '../../plan/lack-reading';
import { askedFields, lacksOf } from '../../plan/progress';
import { sectionWords } from '../../plan/section-words';
import { PLAN_SECTIONS, type PlanSection, sectionAfter, sectionPage } from '../../plan/sections';
import { choiceWord } from '../../vocabulary/choice-words';
import { formWords } from '../form-words';
import { FormPage, type FormPageProps } from '../form-page';
import { SectionFields } from './section-fields';
import { shown } from '../args-posted';

/** One section of a plan, as a form of its own: what it lacks, its fields, and the way to the next. */
export const SectionPage: FC<FormPageProps & { section: PlanSection }> = ({ section, ...page }) => {
  const { caseId, sheet } = page;
  const { aCase, today, names, language } = sheet.facts;
  const words = sectionWords(language);
  const plan = planOf(aCase, shown(sheet.args['plan']));
  const read: PlanRead | null = plan ? { aCase, plan, today, names, language } : null;
  const title = plan ? choiceWord('plan-kind', plan.kind, language) : '';
  const asked = new Set([...ALWAYS, ...(read ? askedFields(read) : [])]);
  const number = words.section(PLAN_SECTIONS.indexOf(section) + 1, PLAN_SECTIONS.length);
  const here = planPage(caseId, plan?.id ?? '');
  const look = {
    title: words.titles[section],
    caption: [number, title].filter(Boolean).join(' · '),
    lead: words.about[section],
    help: '/help/plans',
    crumbs: plan ? [{ href: here, text: title }] : [],
    buttons: <SectionButtons section={section} back={here} isOvertaken={page.news?.overtaken !== undefined} />,
  };
  return (
    <FormPage {...page} look={look}>
      {plan?.paper && (
        <Alert kind="warning" heading={words.signed}>
          {words.signedAbout}
        </Alert>
      )}
      <Lacking lacks={read ? lacksOf(section, read) : []} />
      <SectionFields sheet={{ ...sheet, asked }} section={section} />
      {plan && <Neighbours caseId={caseId} plan={plan.id} section={section} />}
    </FormPage>
  );
};

// An objective is for somebody (S2.13).
const ALWAYS = ['outline.objectives.participants'];

/** What is missing here, each with the way to its field. */
const Lacking: FC<{ lacks: readonly Lack[] }> = ({ lacks }) => {
  const words = sectionWords(useFrame().language);
  if (lacks.length === 0) return null;
  return (
    <SummaryBox heading={words.lacking} id="lacking">
      <ul>
        {lacks.map(({ text, field }) => (
          <li>{field ? <a href={`#${fieldId(field)}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </SummaryBox>
  );
};

const SectionButtons: FC<{ section: PlanSection; back: string; isOvertaken: boolean }> = (props) => {
  const { section, back, isOvertaken } = props;
  const { language } = useFrame();
  const words = sectionWords(language);
  const isLast = sectionAfter(section) === null;
  return (
    <Buttons>
      {!isLast && (
        <Button name="act" value="next">
          {isOvertaken ? formWords(language).saveAllTheSame : words.saveAndNext}
        </Button>
      )}
      <Button tone={isLast ? 'primary' : 'outline'} name="act" value="save">
        {words.save}
      </Button>
      <ButtonLink tone="quiet" href={back}>
        {words.cancel}
      </ButtonLink>
    </Buttons>
  );
};

/** The sections before and after this one. */
const Neighbours: FC<{ caseId: string; plan: string; section: PlanSection }> = ({ caseId, plan, section }) => {
  const words = sectionWords(useFrame().language);
  const before = PLAN_SECTIONS[PLAN_SECTIONS.indexOf(section) - 1];
  const after = sectionAfter(section);
  return (
    <p class="soft neighbours">
      {before && (
        <span>
          {words.before} <a href={sectionPage(caseId, plan, before)}>{words.titles[before]}</a>
        </span>
      )}
      {after && (
        <span>
          {words.after} <a href={sectionPage(caseId, plan, after)}>{words.titles[after]}</a>
        </span>
      )}
    </p>
  );
};
