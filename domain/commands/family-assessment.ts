import { planName, planOf } from '../case/plan';
import { isVoluntary, type Narrative, NARRATIVES, PROGRAMMES } from '../case/programme';
import { command } from './command';
import { unknownPlan } from './plan-work';
import { refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, id, optional, text } from './shape';

/** The Case Plan Family Assessment; its three narratives make up the update of it (S1.51–S1.54). */
export const recordFamilyAssessment = command({
  description: 'Record the family assessment that goes with a plan',
  by: CASEWORK,
  shape: {
    plan: id('plan'),
    significantChanges: optional(text('significant changes')),
    currentCondition: optional(text('current condition of children and family')),
    familyPerception: optional(text('the family’s perception of its needs')),
  },
  decide: (aCase, { plan: which, ...narratives }, moment) => {
    const plan = planOf(aCase, which);
    if (!plan) return unknownPlan(aCase, which);
    if (plan.state !== 'In Progress')
      return refusal(
        'wrong-state',
        `${planName(plan)} is ${plan.state.toLowerCase()}; its assessment stands as it was.`,
      );
    const empty = NARRATIVES.find((name) => narratives[name]?.empty);
    const sentence = `${empty ? HEADINGS[empty] : ''} has no words: write the narrative, or leave it out for now.`;
    if (empty) return refusal('assessment-missing', sentence, 'S1.54');
    const before = aCase.familyAssessments.find((each) => each.plan === which)?.written ?? [];
    const written = NARRATIVES.filter((name) => narratives[name] !== undefined || before.includes(name));
    return [{ type: 'familyAssessmentRecorded', plan: which, on: moment.on, written, narratives }];
  },
});

/** A family passes from one programme to another, as from reunification to permanency planning. */
export const changeProgramme = command({
  description: 'Record that the family receives services under another programme',
  by: CASEWORK,
  shape: { programme: choice('programme', PROGRAMMES) },
  decide: (aCase, { programme }) =>
    aCase.programme === programme
      ? refusal('wrong-state', `The family is in ${programme} already.`)
      : [{ type: 'programmeChanged', programme, voluntary: isVoluntary(programme) }],
});

/** The headings of the Family Assessment Update, as the manual writes them. */
export const HEADINGS: Record<Narrative, string> = {
  significantChanges: 'Significant Changes',
  currentCondition: 'Current Condition Of Child(ren) And Family',
  familyPerception: 'Family’s Perception Of Their Needs',
};
