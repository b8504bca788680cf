import type { Case } from '../case/case';
import { ADOPTABILITY, BARRIERS_TO, IEP_NEEDS, type ListName, PARTICIPATION_CRITERIA } from '../case/lists';
import { PERMANENCY_ALTERNATIVES, PLANNED_CONTACT_KINDS, PLANNING_PARTNERS, VISITATION_KINDS } from '../case/lists';
import { GOALS } from '../case/codes';
import { focusChildren } from '../case/family';
import { MET_VALUES, type OutlineItem, type PlanOutline } from '../case/plan-outline';
import { PLAN_NARRATIVES, type PlanNarrative, type TextId } from '../case/plan-pages';
import type { Text } from '../case/text';
import { type Refusal, refusal } from './refusal';
import { type ArgsOf, choice, date, flag, id, list, listed, number, object, optional, text, words } from './shape';

/** A code of a page's list, and whom it concerns: everybody where nobody is named. */
const itemOf = (listName: ListName) => ({
  code: listed('what it is', listName),
  participants: optional(list(id('participant'))),
  description: optional(text('description')),
});

const serviceOf = (listName: ListName) => ({
  ...itemOf(listName),
  frequency: optional(listed('how often', 'frequencies')),
  occurrences: optional(number('how many times')),
});

const plannedService = object({
  ...serviceOf('planned-client-services'),
  specialised: optional(flag('Family Preservation or another specialised programme')),
  overcomesBarriersTo: optional(choice('what it overcomes barriers to', BARRIERS_TO)),
  by: optional(date('by when')),
});

const caseService = object({
  ...serviceOf('case-management-services'),
  visitation: optional(choice('of Arrange Visitation: whose', VISITATION_KINDS)),
  contact: optional(choice('of SW Planned Contact: with whom', PLANNED_CONTACT_KINDS)),
  notApplicable: optional(text('why it cannot be, where there is no such person or contact')),
  types: optional(list(listed('of Family Engagement: service type', 'family-engagement-services'), 1)),
  silpSetting: optional(listed('of Arrange and Maintain Placement: type of the SILP setting', 'silp-settings')),
});

const task = object({
  partner: choice('case planning partner', PLANNING_PARTNERS),
  who: optional(id('participant, staff member or provider')),
  what: optional(text('what is done')),
  where: optional(text('where')),
  when: optional(text('when')),
  how: optional(text('how')),
});

const objectiveShape = {
  id: optional(id('objective; numbered when not given')),
  type: listed('service objective', 'service-objectives'),
  participants: optional(list(id('participant'), 1)),
  allParticipants: optional(flag('for all participants of the plan')),
  projectedCompletion: optional(date('projected completion date')),
  met: optional(choice('met for case plan update', MET_VALUES)),
  progress: optional(text('progress for case plan update')),
  detail: optional(text('service objective detail')),
  descriptions: optional(
    list(object({ person: id('participant'), words: text('additional description for participant') })),
  ),
  from: optional(list(words('code of a contributing factor or strength of this plan that it follows from'))),
  criteria: optional(list(choice('participation criterion of a non-minor dependent', PARTICIPATION_CRITERIA))),
  tasks: optional(list(task)),
};

const childShape = {
  child: id('focus child'),
  goal: optional(choice('case plan goal; the child’s goal unless given', GOALS)),
  concurrentGoal: optional(choice('concurrent case plan goal', GOALS)),
  adoptability: optional(choice('assessed by adoptions', ADOPTABILITY)),
  component: optional(listed('current service component', 'service-components')),
  componentFrom: optional(date('effective date of the service component')),
  alternative: optional(choice('permanency alternative', PERMANENCY_ALTERNATIVES)),
  projectedTermination: optional(date('projected child termination date')),
};

/** The pages of a plan, in codes (S2.32). A page that is not given stays as it is. */
export const outlineShape = {
  identification: optional(
    object({
      nextReview: optional(date('next review date, as it is written on the plan; no clock counts from it')),
      ndaDate: optional(date('NDA date; nothing is computed from it')),
      appropriateFor: optional(
        listed('component of which the appropriateness description speaks', 'service-components'),
      ),
    }),
  ),
  appropriateness: optional(text('why the goal is still right')),
  narratives: optional(object(narrativeFields())),
  children: optional(list(object(childShape))),
  education: optional(
    list(
      object({
        child: id('child'),
        grade: optional(listed('grade level', 'grade-levels')),
        performance: optional(text('performance')),
        iep: optional(choice('Individualized Educational Plan', IEP_NEEDS)),
      }),
    ),
  ),
  contributingFactors: optional(list(object(itemOf('contributing-factors')))),
  strengths: optional(list(object(itemOf('strengths')))),
  objectives: optional(list(object(objectiveShape))),
  plannedServices: optional(list(plannedService)),
  caseServices: optional(list(caseService)),
  livingArrangements: optional(
    list(
      object({
        child: id('child'),
        assessedOn: date('day on which the home was assessed'),
        safe: flag('the home was determined safe'),
        description: optional(text('what was found')),
      }),
    ),
  ),
  people: optional(
    list(
      object({
        person: id('participant'),
        needs: optional(text('individual needs that the plan meets')),
        viewpoint: optional(text('the parent’s own viewpoint')),
      }),
    ),
  ),
  understood: optional(flag('gone through with everybody, in words that all of them understand')),
  reviewed: optional(
    object({
      contributingFactors: optional(list(id('child for whom the page was gone through'))),
      strengths: optional(list(id('participant for whom the page was gone through'))),
      plannedServices: optional(list(id('participant for whom the page was gone through'))),
      caseServices: optional(list(id('participant for whom the page was gone through'))),
    }),
  ),
};

export type OutlineArgs = ArgsOf<typeof outlineShape>;

type NarrativeField = { kind: 'optional'; of: { kind: 'text'; about: string } };

function narrativeFields(): Record<PlanNarrative, NarrativeField> {
  const fields = Object.entries(PLAN_NARRATIVES).map(([name, { title }]) => [name, optional(text(title))] as const);
  return Object.fromEntries(fields) as Record<PlanNarrative, NarrativeField>;
}

/** An outline with the given pages replaced; of the words, of the ID page and of what was gone through, each field. */
export function outlineFrom(base: PlanOutline, given: OutlineArgs, everybody: readonly string[]): PlanOutline {
  const { objectives, appropriateness, contributingFactors, strengths, plannedServices, caseServices } = given;
  const { identification, narratives, reviewed, ...pages } = given;
  const { children, education, livingArrangements, people, understood } = pages;
  return {
    ...base,
    ...kept({ children, education, livingArrangements, people, understood }),
    ...(identification && { identification: { ...base.identification, ...kept(identification) } }),
    ...(narratives && { narratives: withNarratives(base.narratives, narratives) }),
    ...(reviewed && { reviewed: { ...base.reviewed, ...kept(reviewed) } }),
    objectives: objectives?.map((objective, index) => numbered(objective, index, everybody)) ?? base.objectives,
    contributingFactors: contributingFactors?.map(item) ?? base.contributingFactors,
    strengths: strengths?.map(item) ?? base.strengths,
    plannedServices: plannedServices?.map(item) ?? base.plannedServices,
    caseServices: caseServices?.map(item) ?? base.caseServices,
    appropriateness: appropriateness ?? base.appropriateness,
  };
}

/** Everybody whom an outline mentions. */
export function outlineParticipants(outline: PlanOutline): string[] {
  const { objectives, contributingFactors, strengths, plannedServices, caseServices } = outline;
  const pages = [objectives, contributingFactors, strengths, plannedServices, caseServices];
  const { children = [], education = [], livingArrangements = [], people = [], reviewed = {} } = outline;
  return [
    ...pages.flatMap((page: { participants: string[] }[] = []) => page.flatMap((each) => each.participants)),
    ...[...children, ...education, ...livingArrangements].map(({ child }) => child),
    ...people.map(({ person }) => person),
    ...objectives.flatMap(({ descriptions = [] }) => descriptions.map(({ person }) => person)),
    ...Object.values(reviewed).flat(),
  ];
}

/** What a page cannot say: two rows of one id, a goal for an adult, an objective for nobody, a factor that is not there. */
export function unfitOutline(aCase: Case, outline: PlanOutline, given: OutlineArgs = {}): Refusal | null {
  return (
    sameObjectiveTwice(outline) ?? forNobody(given) ?? goalOfAnAdult(aCase, outline) ?? fromElsewhere(outline, given)
  );
}

/** Progress is recorded by objective: two under one id would share it. */
function sameObjectiveTwice({ objectives }: PlanOutline): Refusal | null {
  const ids = objectives.map((objective) => objective.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice ? refusal('malformed-command', `${twice} is named twice. Give each objective an id of its own.`) : null;
}

/** "Check to select all participants", or name them (S2.13). */
function forNobody({ objectives = [] }: OutlineArgs): Refusal | null {
  const index = objectives.findIndex(({ participants, allParticipants }) => !participants && !allParticipants);
  const sentence = `outline.objectives[${index}] is for nobody: name its participants, or say allParticipants.`;
  return index < 0 ? null : refusal('malformed-command', sentence, 'S2.11', 'S2.13');
}

/** Goals are children's; the rows of adults stay empty on that page (S2.33). */
function goalOfAnAdult(aCase: Case, { children = [] }: PlanOutline): Refusal | null {
  const known = aCase.family.filter((member) => member.role === 'child').map((member) => member.id);
  const adult = children.find(({ child }) => !known.includes(child))?.child;
  const sentence = `${adult} is not a child: only focus children have a goal. Children: ${known.join(', ')}.`;
  return adult === undefined ? null : refusal('unknown-person', sentence, 'S2.33');
}

/** An objective follows from what the same plan says of the family (S1.57). */
function fromElsewhere(
  { contributingFactors = [], strengths = [] }: PlanOutline,
  { objectives = [] }: OutlineArgs,
): Refusal | null {
  const known = [...contributingFactors, ...strengths].map(({ code }) => code);
  const index = objectives.findIndex(({ from = [] }) => from.some((code) => !known.includes(code)));
  const sentence =
    `outline.objectives[${index}].from names what is neither a contributing factor nor a strength of this plan. ` +
    `They are: ${known.join(' · ') || 'none yet'}.`;
  return index < 0 ? null : refusal('unknown-thing', sentence, 'S1.57');
}

/** A plan's children: those who were chosen, or all whom the case is about (S2.5, S2.17). */
export function chosenChildren(aCase: Case, chosen: readonly string[] | undefined): string[] {
  return chosen ? [...new Set(chosen)] : focusChildren(aCase).map((child) => child.id);
}

type ObjectiveArgs = NonNullable<OutlineArgs['objectives']>[number];

function numbered(objective: ObjectiveArgs, index: number, everybody: readonly string[]) {
  const { id: given, type, participants = [], allParticipants, ...more } = objective;
  const { projectedCompletion = null, met = null, progress = null, ...words } = more;
  return {
    id: given ?? `objective-${index + 1}`,
    type,
    participants: allParticipants ? [...everybody] : participants,
    projectedCompletion,
    met,
    progress,
    ...kept(words),
  };
}

type ItemArgs = NonNullable<OutlineArgs['plannedServices'] | OutlineArgs['caseServices']>[number];

function item({ code, participants = [], ...more }: ItemArgs): OutlineItem {
  return { code, participants, ...kept(more) };
}

/** An empty text takes back what was written. */
function withNarratives(base: PlanOutline['narratives'], given: NonNullable<OutlineArgs['narratives']>) {
  const cleared = Object.entries(given).filter(([, said]) => said?.empty);
  const before = Object.entries(base ?? {}).filter(([name]) => !cleared.some(([each]) => each === name));
  return { ...Object.fromEntries(before), ...kept(given) };
}

/** What a page keeps of what was given: of texts their ids; what was left empty is not there. */
type Kept<T> = T extends Text
  ? TextId
  : T extends readonly (infer Item)[]
    ? Kept<Item>[]
    : T extends object
      ? { [K in keyof T]: Kept<T[K]> }
      : T;

function kept<T>(given: T): Kept<T> {
  if (Array.isArray(given)) return given.map(kept) as Kept<T>;
  if (typeof given !== 'object' || given === null) return given as Kept<T>;
  if (isText(given)) return given.id as Kept<T>;
  const said = Object.entries(given).filter(([, value]) => value !== undefined && !(isText(value) && value.empty));
  return Object.fromEntries(said.map(([key, value]) => [key, kept(value as unknown)])) as Kept<T>;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'hash' in value;
}
