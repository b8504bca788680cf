import { planInEffectOn, type Story } from '../../domain/builders';

const placements = ['iris', 'sol'].map((child) => ({ child, caregiver: 'grandmother', from: '2027-02-03' }));
const update = (given: Parameters<typeof planInEffectOn>[1] = {}) =>
  planInEffectOn('2027-02-03', given).withProgress().create('update').signOnPaper('plan-2');
const refused = (story: Story) => story.refused('submitPlan', story.submission('plan-2'));

describe('an update has its documents', () => {
  test('an Out of Home Care Update for each focus child in care (S2.50)', () => {
    const story = update({ placements });
    for (const about of ['iris', 'sol'])
      story.tell('deleteDocument', { plan: 'plan-2', kind: 'out-of-home-care-update', about });
    expect(refused(story)).toEqual({
      code: 'document-missing',
      sentence:
        'plan-2 has no Out of Home Care Update for iris. Complete it and record it (recordDocument, out-of-home-care-update, about iris). ' +
        'plan-2 has no Out of Home Care Update for sol. Complete it and record it (recordDocument, out-of-home-care-update, about sol).',
      cites: ['S2.50', 'S2.51', 'S2.52'],
    });
    story.tell('recordDocument', { plan: 'plan-2', kind: 'out-of-home-care-update', about: 'iris' });
    expect(refused(story).sentence).not.toContain('iris');
    story.tell('recordDocument', { plan: 'plan-2', kind: 'out-of-home-care-update', about: 'sol' }).submit('plan-2');
  });

  test('none for a child who is at home', () => {
    expect(update().submit('plan-2').plan('plan-2').approvalStatus).toBe('Pending Approval');
  });

  test('none of them with an amendment, which goes on with those of the plan that it changes (S2.50)', () => {
    const story = planInEffectOn('2027-02-03', { placements }).create('amendment').signOnPaper('plan-2');
    expect(story.case.documents.filter(({ plan }) => plan === 'plan-2')).toEqual([]);
    expect(story.submit('plan-2').plan('plan-2').approvalStatus).toBe('Pending Approval');
  });

  test('each names its child', () => {
    const document = { plan: 'plan-2', kind: 'out-of-home-care-update' } as const;
    expect(update().refused('recordDocument', document).code).toBe('malformed-command');
    expect(update().refused('recordDocument', { ...document, about: 'adele' }).code).toBe('unknown-person');
  });

  test('the Child Welfare Services Case Plan Update (S2.51)', () => {
    const story = update().tell('deleteDocument', { plan: 'plan-2', kind: 'case-plan' });
    expect(refused(story).sentence).toBe(
      'plan-2 is not made as a document yet: the Child Welfare Services Case Plan Update. ' +
        'Record it, and what it incorporates (recordDocument, case-plan).',
    );
  });

  test('the worker chooses which assessments it incorporates, of those that were made (S2.52)', () => {
    const document = { plan: 'plan-2', kind: 'case-plan' } as const;
    const story = update().tell('recordDocument', { ...document, includes: ['scz-222', 'cat-continuing-services'] });
    expect(story.case.documents.at(-1)?.includes).toEqual(['scz-222', 'cat-continuing-services']);
    const without = update().tell('deleteDocument', { plan: 'plan-2', kind: 'scz-222' });
    expect(without.refused('recordDocument', { ...document, includes: ['scz-222'] })).toEqual({
      code: 'unknown-thing',
      sentence: 'plan-2 has no scz-222 yet: record that first, then what includes it.',
      cites: ['S2.52'],
    });
    expect(story.refused('recordDocument', { ...document, includes: ['court-report'] }).code).toBe('malformed-command');
    story.tell('recordFamilyAssessment', { plan: 'plan-2' });
    story.tell('recordDocument', { ...document, includes: ['family-assessment'] });
  });
});
