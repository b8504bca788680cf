import type { CommandArgs } from '../../../domain/commands/catalogue';
import { bundledWith, printsIn } from '../../../domain/case/document';
import { openedOn, planInEffectOn, type Story, updatedAt } from '../../domain/builders';

type Document = Omit<CommandArgs<'recordDocument'>, 'plan'>;

const ready = (story: Story, plan: string) => story.signOnPaper(plan);
const initial = () => ready(openedOn('2027-01-06').create('initial'), 'plan-1');
const update = () => ready(planInEffectOn('2027-02-03').withProgress().create('update'), 'plan-2');
const without = (story: Story, plan: string, kind: Document['kind']) => story.tell('deleteDocument', { plan, kind });
const record = (story: Story, ...documents: Document[]) =>
  documents.reduce((told, each) => told.tell('recordDocument', { plan: 'plan-2', ...each }), story);

const refusedFor = (story: Story, plan: string) => story.refused('submitPlan', story.submission(plan));
const lacking = (story: Story, plan: string) =>
  story.agenda.blocked.filter((each) => each.plan === plan).flatMap(({ because }) => because);

describe('a plan is not submitted', () => {
  test.each([
    ['plan-1', initial],
    ['plan-2', update],
  ])('without its CAT – Continuing Services: %s (S1.18)', (plan, made) => {
    const story = without(made(), plan, 'cat-continuing-services');
    const sentence =
      `${plan} has no Comprehensive Assessment Tool (CAT) – Continuing Services. ` +
      'Complete it and record it (recordDocument, cat-continuing-services).';
    expect(refusedFor(story, plan)).toEqual({
      code: 'document-missing',
      sentence,
      cites: ['S1.18', 'S1.34', 'S1.35'],
    });
    expect(lacking(story, plan)).toEqual([sentence]);
    story.tell('recordDocument', { plan, kind: 'cat-continuing-services' }).submit(plan);
    expect(story.plan(plan).approvalStatus).toBe('Pending Approval');
  });

  test('when it is an update without the Family Social and Medical History (S1.34)', () => {
    const story = without(update(), 'plan-2', 'scz-222');
    expect(refusedFor(story, 'plan-2').sentence).toBe(
      'plan-2 has no Family Social and Medical History Form (SCZ 222). Complete it and record it (recordDocument, scz-222).',
    );
    expect(record(story, { kind: 'scz-222' }).submit('plan-2').plan('plan-2').approvalStatus).toBe('Pending Approval');
  });

  test('when it is an update without the CAT – Continuation and Placement Tool (S1.35)', () => {
    const story = without(update(), 'plan-2', 'cat-continuation-and-placement');
    expect(refusedFor(story, 'plan-2').sentence).toContain('plan-2 has no CAT – Continuation and Placement Tool.');
  });

  test('an initial plan asks for neither of the two', () => {
    expect(lacking(initial(), 'plan-1')).toEqual([]);
  });
});

test('an amendment goes on with the documents of the plan that it changes', () => {
  const story = ready(planInEffectOn('2027-02-03').create('amendment'), 'plan-2').submit('plan-2');
  expect(story.plan('plan-2').approvalStatus).toBe('Pending Approval');
});

describe('the CAT never goes to the court', () => {
  test.each(['cat-continuing-services', 'cat-continuation-and-placement'] as const)(
    'neither %s beside the court report (S1.36)',
    (cat) => {
      const refused = update().refused('recordDocument', { plan: 'plan-2', kind: 'court-report', includes: [cat] });
      expect(refused).toMatchObject({ code: 'document-not-allowed', cites: ['S1.36'] });
      expect(refused.sentence).toContain(cat);
    },
  );

  test('nor within the plan that goes with the report, whichever is recorded last (S1.36)', () => {
    const plan: Document = { kind: 'case-plan', includes: ['cat-continuing-services'] };
    const report: Document = { kind: 'court-report', includes: ['case-plan', 'scz-222'] };
    const planFirst = record(update(), plan);
    expect(bundledWith(planFirst.case, 'plan-2', ['case-plan'])).toEqual(['case-plan', 'cat-continuing-services']);
    expect(planFirst.refused('recordDocument', { plan: 'plan-2', ...report }).code).toBe('document-not-allowed');
    const reportFirst = record(update(), report);
    expect(reportFirst.refused('recordDocument', { plan: 'plan-2', ...plan }).code).toBe('document-not-allowed');
    record(reportFirst, { kind: 'case-plan', includes: ['scz-222'] });
  });
});

describe('the language of the printed plan', () => {
  test('English/Spanish prints both (S1.65)', () => {
    expect(printsIn('english-spanish')).toEqual([
      { headings: 'English', body: 'English' },
      { headings: 'Spanish', body: 'English' },
    ]);
    const story = record(update(), { kind: 'case-plan', language: 'english-spanish' });
    expect(story.case.documents.find(({ kind }) => kind === 'case-plan')?.language).toBe('english-spanish');
  });

  test('Spanish alone is one print (S1.66)', () => {
    expect(printsIn('spanish')).toHaveLength(1);
    record(update(), { kind: 'case-plan', language: 'spanish' });
  });

  test('only the headings are in Spanish, the body stays English (S1.67)', () => {
    expect(printsIn('spanish')).toEqual([{ headings: 'Spanish', body: 'English' }]);
    expect(printsIn()).toEqual([{ headings: 'English', body: 'English' }]);
  });

  test('is one of the plan, and of no other document', () => {
    const refused = update().refused('recordDocument', { plan: 'plan-2', kind: 'scz-222', language: 'spanish' });
    expect(refused.code).toBe('malformed-command');
  });
});

test('a document that is recorded again takes the place of the first, and old plans keep none', () => {
  const story = record(update().at('2027-02-05'), { kind: 'scz-222' }, { kind: 'scz-222', on: '2027-02-04' });
  expect(story.case.documents.filter(({ kind }) => kind === 'scz-222')).toEqual([
    { plan: 'plan-2', kind: 'scz-222', on: '2027-02-04' },
  ]);
  expect(story.case.documents.some(({ plan }) => plan === 'plan-1')).toBe(true);
  story.submit('plan-2').approve('plan-2');
  expect(story.case.documents.some(({ plan }) => plan === 'plan-1')).toBe(false);
  expect(updatedAt(story, '2027-05-03').case.documents.some(({ plan }) => plan === 'plan-2')).toBe(false);
});

test('a document of a plan that is over, of the future, or that nobody knows is refused', () => {
  const story = updatedAt(planInEffectOn('2027-02-03'), '2027-05-03');
  const refused = (args: CommandArgs<'recordDocument'>) => story.refused('recordDocument', args).code;
  expect(refused({ plan: 'plan-1', kind: 'scz-222' })).toBe('wrong-state');
  expect(refused({ plan: 'plan-9', kind: 'scz-222' })).toBe('unknown-thing');
  expect(refused({ plan: 'plan-2', kind: 'scz-222', on: '2027-05-04' })).toBe('date-in-future');
  expect(refused({ plan: 'plan-2', kind: 'scz-222', on: '2020-05-04' })).toBe('date-out-of-order');
  expect(refused({ plan: 'plan-2', kind: 'scz-222', about: 'iris' })).toBe('malformed-command');
  expect(refused({ plan: 'plan-2', kind: 'scz-222', includes: ['court-report'] })).toBe('malformed-command');
  expect(story.refused('deleteDocument', { plan: 'plan-2', kind: 'court-report' }).sentence).toMatch(
    /^plan-2 has no court-report\. Documents: cat-continuing-services, /,
  );
});
