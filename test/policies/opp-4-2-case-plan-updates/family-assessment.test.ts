import type { Programme } from '../../../domain/case/programme';
import { openedOn, planInEffectOn, removedOn, type Story, words } from '../../domain/builders';

const NARRATIVES = {
  significantChanges: words('The father found work.'),
  currentCondition: words('Both children are well.'),
  familyPerception: words('They want evenings.'),
};

const begun = (programme?: Programme) => removedOn('2027-01-06', { programme }).create('initial');
const submitted = (story: Story, plan: string) => story.handIn(plan).plan(plan).approvalStatus;

describe.each(['informal-supervision', 'voluntary-family-maintenance'] as const)('under %s', (programme) => {
  test('each plan has a family assessment of its own (S1.19)', () => {
    const story = begun(programme).signOnPaper('plan-1');
    expect(story.refused('submitPlan', story.submission('plan-1'))).toEqual({
      code: 'assessment-missing',
      sentence:
        'The plan cannot be submitted: its family assessment is missing. Record it first (recordFamilyAssessment).',
      cites: ['S1.19'],
    });
    story.tell('recordFamilyAssessment', { plan: 'plan-1' });
    expect(submitted(story, 'plan-1')).toBe('Pending Approval');
  });

  test('the case is voluntary, and an amendment goes on with the assessment of its plan', () => {
    const story = begun(programme).tell('recordFamilyAssessment', { plan: 'plan-1' }).handIn('plan-1');
    const reviews = ['adele', 'owen'].map((person) => ({ person, outcome: 'signed' as const, on: '2027-01-06' }));
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor').code).toBe('family-signature-missing');
    story.tell('recordReviews', { plan: 'plan-1', reviews }).approve('plan-1').create('amendment');
    expect(submitted(story, 'plan-2')).toBe('Pending Approval');
  });
});

describe.each(['court-family-maintenance', 'family-reunification', 'permanency-planning'] as const)(
  'under %s',
  (programme) => {
    test('an initial plan without a family assessment is warned of, and not held up (S1.21)', () => {
      const story = begun(programme);
      expect(story.agenda.warnings).toEqual([
        {
          id: 'family-assessment-encouraged/plan-1',
          sentence: 'plan-1 has no family assessment; one is highly encouraged.',
          source: 'OPP 4-2',
          cites: ['S1.21'],
        },
      ]);
      expect(submitted(story, 'plan-1')).toBe('Pending Approval');
    });

    test('an update answers each of the three headings (S1.20, S1.51–S1.54)', () => {
      const story = planInEffectOn('2027-01-06', { programme }).withProgress().create('update').signOnPaper('plan-2');
      story.tell('recordFamilyAssessment', { plan: 'plan-2', currentCondition: NARRATIVES.currentCondition });
      expect(story.refused('submitPlan', story.submission('plan-2'))).toEqual({
        code: 'assessment-missing',
        sentence:
          'The update cannot be submitted: the Family Assessment Update has no narrative for Significant Changes; ' +
          'Family’s Perception Of Their Needs. Write it first (recordFamilyAssessment).',
        cites: ['S1.20', 'S1.51', 'S1.52', 'S1.53', 'S1.54'],
      });
      const { currentCondition: _, ...others } = NARRATIVES;
      story.tell('recordFamilyAssessment', { plan: 'plan-2', ...others });
      expect(submitted(story, 'plan-2')).toBe('Pending Approval');
    });
  },
);

test('an update is asked for its section and is not encouraged besides (S1.21)', () => {
  const story = planInEffectOn('2027-01-06', { programme: 'family-reunification' }).withProgress().create('update');
  expect(story.agenda.warnings.map(({ id }) => id)).not.toContain('family-assessment-encouraged/plan-2');
});

test('a case that is voluntary under no programme that is named is asked for it as well (S1.19)', () => {
  const story = removedOn('2027-01-06', { voluntary: true }).create('initial').signOnPaper('plan-1');
  expect(story.refused('submitPlan', story.submission('plan-1'))).toMatchObject({
    code: 'assessment-missing',
    cites: ['S1.19'],
  });
  story.tell('recordFamilyAssessment', { plan: 'plan-1' });
  expect(submitted(story, 'plan-1')).toBe('Pending Approval');
});

test('a case whose opening names no programme and does not call it voluntary is asked for none of it', () => {
  const story = planInEffectOn('2027-01-06').withProgress().create('update');
  expect(story.agenda.warnings.map(({ id }) => id)).toEqual(['reviews-of-the-plan-before/plan-2']);
  expect(submitted(story, 'plan-2')).toBe('Pending Approval');
});

test('a heading without words is no narrative (S1.54)', () => {
  const story = begun('family-reunification');
  expect(story.refused('recordFamilyAssessment', { plan: 'plan-1', significantChanges: words(' ') })).toEqual({
    code: 'assessment-missing',
    sentence: 'Significant Changes has no words: write the narrative, or leave it out for now.',
    cites: ['S1.54'],
  });
});

test('the assessment of a plan in effect stands as it was', () => {
  expect(planInEffectOn('2027-01-06').refused('recordFamilyAssessment', { plan: 'plan-1' }).code).toBe('wrong-state');
  expect(begun().refused('recordFamilyAssessment', { plan: 'plan-9' }).code).toBe('unknown-thing');
});

test('a family passes to another programme; courts then play their part, or none', () => {
  const story = begun('informal-supervision').tell('changeProgramme', { programme: 'family-reunification' });
  expect(story.case).toMatchObject({ programme: 'family-reunification', voluntary: false });
  expect(story.refused('changeProgramme', { programme: 'family-reunification' }).code).toBe('wrong-state');
});

test('an opening that says both is refused', () => {
  expect(() => openedOn('2027-01-06', { programme: 'family-reunification', voluntary: true })).toThrow(
    'family-reunification is ordered by the court. Leave out "voluntary".',
  );
});

describe('creating an update asks whether to include the Family Assessment Update section', () => {
  const updating = (programme?: Programme, familyAssessmentUpdate?: boolean) => {
    const said = familyAssessmentUpdate === undefined ? {} : { familyAssessmentUpdate };
    return planInEffectOn('2027-01-06', { programme }).withProgress().create('update', said).signOnPaper('plan-2');
  };
  const refused = (story: Story) => story.refused('submitPlan', story.submission('plan-2')).code;

  test('whoever says nothing has said yes, and of a dependent child no is not an answer (S1.50)', () => {
    expect(refused(updating('family-reunification'))).toBe('assessment-missing');
    const story = planInEffectOn('2027-01-06', { programme: 'family-reunification' }).withProgress();
    expect(story.refused('createPlan', { kind: 'update', familyAssessmentUpdate: false })).toEqual({
      code: 'assessment-missing',
      sentence:
        'The update of a plan under family-reunification includes the Family Assessment Update section. ' +
        'Answer yes, or leave the answer out.',
      cites: ['S1.20', 'S1.50'],
    });
  });

  test('a section that is included is written, also where it is not required (S1.50)', () => {
    expect(refused(updating(undefined, true))).toBe('assessment-missing');
    expect(submitted(updating(undefined, false), 'plan-2')).toBe('Pending Approval');
  });

  test('a no does not stand when the family comes under the court before the update is submitted (S1.20)', () => {
    const story = updating(undefined, false).tell('changeProgramme', { programme: 'family-reunification' });
    expect(refused(story)).toBe('assessment-missing');
    expect(submitted(story.tell('recordFamilyAssessment', { plan: 'plan-2', ...NARRATIVES }), 'plan-2')).toBe(
      'Pending Approval',
    );
  });

  test('no other plan has it', () => {
    const refusal = removedOn('2027-01-06').refused('createPlan', { kind: 'initial', familyAssessmentUpdate: true });
    expect(refusal.code).toBe('malformed-command');
  });
});
