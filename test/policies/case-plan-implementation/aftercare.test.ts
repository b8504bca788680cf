import { planInEffectOn, type Story, words } from '../../domain/builders';
import { inEffect, refer, warned } from './marlows';

const DUTY = 'aftercare/1';
const DONE = {
  safety: words('Respite twice a month.'),
  permanency: words('Support for the guardian.'),
  wellBeing: words('Counselling goes on.'),
  contactInformationGivenOn: '2027-09-20',
  familyPreparedOn: '2027-09-20',
};

const planned = () => inEffect().at('2027-09-20 10:00').listen().tell('planClosing', { on: '2028-03-31' });
const begun = () => planned().tell('beginAftercare', { with: ['adele', 'iris', 'grandmother'] });
const referred = () => refer(begun(), 'respite', 'adele').tell('recordProviderResponse', { referral: 'referral-1' });
const done = () => referred().tell('completeAftercare', DONE);
const warnings = (story: Story) => story.agenda.warnings.map(({ id }) => id).filter((id) => id.startsWith('aftercare'));

describe('the after-care plan', () => {
  test('is not asked for while no closing is planned', () => {
    expect(inEffect().agenda.duties.some(({ kind }) => kind === 'aftercare')).toBe(false);
  });

  test('begins six months before the planned closing; reminders that have passed are skipped (S4.66)', () => {
    const story = planned();
    expect(story.heard('task', DUTY).map(({ line }) => line)).toEqual(['After-care plan begun: due Thu 2027-09-30']);
    expect(story.duty(DUTY).because).toBe('6 months before 2028-03-31, planned closing');
    story.at('2027-09-29 14:00').tell('beginAftercare', { with: ['adele', 'iris', 'grandmother'] });
    expect(story.daysOf('reminder', DUTY)).toEqual(['2027-09-23', '2027-09-28']);
    expect(story.at('2027-12-31').duty(DUTY)).toMatchObject({ state: 'met', metOn: '2027-09-29', daysLate: 0 });
    expect(story.heard('escalation', DUTY)).toEqual([]);
  });

  test('escalates when it is not begun', () => {
    const said = planned().at('2027-10-07 12:00').heard('escalation', DUTY);
    expect(said.map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-10-01', 'hale,okafor'],
      ['2027-10-07', 'vasquez'],
    ]);
  });

  test('moves with the planned closing, and says so', () => {
    const story = planned().listen().tell('planClosing', { on: '2028-05-31' });
    expect(story.due(DUTY)).toBe('2027-11-30');
    expect(story.heard('recalculation', DUTY).map(({ line }) => line)).toEqual([
      'After-care plan begun: due date moves to Tue 2027-11-30 (was 2027-09-30)',
    ]);
  });

  test('that cannot begin six months ahead any more is justified when the closing is planned (S4.66)', () => {
    const refused = planned().refused('planClosing', { on: '2027-12-31' });
    expect([refused.code, refused.cites]).toEqual(['reason-missing', ['S4.66']]);
    expect(refused.sentence).toContain('had to begin by 2027-06-30');
    expect(planned().refused('planClosing', { on: '2027-12-31', justification: words(' ') }).code).toBe(
      'reason-missing',
    );
  });

  test('that has begun already needs no justification for an early closing (S4.66)', () => {
    expect(begun().tell('planClosing', { on: '2027-12-31' }).duty(DUTY)).toMatchObject({
      state: 'met',
      due: '2027-06-30',
      daysLate: 82,
    });
  });

  test('that is done does not begin later; a closing that has passed is not planned (S4.66)', () => {
    const story = done().at('2027-10-01 10:00');
    expect(story.refused('beginAftercare', { with: ['iris'] })).toEqual({
      code: 'date-out-of-order',
      sentence: 'The after-care plan was done before 2027-10-01; it cannot begin then.',
      cites: ['S4.66'],
    });
    expect(story.refused('planClosing', { on: '2027-09-30' })).toMatchObject({
      code: 'date-out-of-order',
      cites: ['S4.66'],
    });
  });

  test('is overdue at once when the closing is nearer than six months', () => {
    const justification = words('The court ends its jurisdiction this year.');
    const story = planned().listen().tell('planClosing', { on: '2027-12-31', justification });
    expect(story.duty(DUTY)).toMatchObject({ state: 'overdue', due: '2027-06-30' });
  });

  test('is not owed any more when the closing is not planned any more', () => {
    const story = planned().tell('deletePlannedClosing', {});
    expect(story.duty(DUTY)).toMatchObject({ state: 'cancelled', reason: 'no closing is planned any more' });
    expect(story.refused('deletePlannedClosing', {}).code).toBe('unknown-thing');
    expect(story.tell('planClosing', { on: '2028-06-30' }).duty(DUTY).state).toBe('open');
  });

  test('is begun with youth or family, and not tomorrow (S4.67)', () => {
    expect(planned().refused('beginAftercare', { with: ['grandmother'] })).toMatchObject({ cites: ['S4.67'] });
    expect(planned().refused('beginAftercare', { with: ['iris'], on: '2027-09-21' }).code).toBe('date-in-future');
    expect(planned().refused('planClosing', { on: '2027-09-19' }).code).toBe('date-out-of-order');
  });

  test('is done once it is begun, and says how each need is met (S4.68)', () => {
    expect(planned().refused('completeAftercare', DONE)).toMatchObject({
      code: 'wrong-state',
      cites: ['S4.66', 'S4.67'],
    });
    for (const [need, inWords] of [
      ['safety', 'safety'],
      ['permanency', 'permanency'],
      ['wellBeing', 'well-being'],
    ] as const)
      expect(begun().refused('completeAftercare', { ...DONE, [need]: words('') })).toEqual({
        code: 'aftercare-missing',
        sentence: `The after-care plan says nothing on ${inWords}. Write how services address each of the three needs.`,
        cites: ['S4.68'],
      });
  });

  test('tells how to reach the agency; the family is given it in order of days (S4.71)', () => {
    const { contactInformationGivenOn: _, ...untold } = DONE;
    expect(begun().refusedAnyhow('completeAftercare', untold).sentence).toContain('contactInformationGivenOn');
    const early = { ...DONE, contactInformationGivenOn: '2027-09-19' };
    expect(begun().refused('completeAftercare', early).code).toBe('date-out-of-order');
    const late = { ...DONE, documentationGivenOn: '2027-09-21' };
    expect(begun().refused('completeAftercare', late).code).toBe('date-in-future');
    expect(done().refused('beginAftercare', { with: ['iris'], on: '2027-09-21' }).code).toBe('date-in-future');
  });

  test('shows that documentation was not given yet (S4.70)', () => {
    expect(warnings(done())).toEqual(['aftercare-documentation/1']);
    expect(warnings(done().tell('completeAftercare', { ...DONE, documentationGivenOn: '2027-09-20' }))).toEqual([]);
  });

  test('has written referrals of its own, followed up with the provider (S4.69)', () => {
    expect(warned(inEffect(), 'aftercare-referrals')).toEqual([]);
    const story = refer(inEffect(), 'respite', 'adele').at('2027-09-20 10:00');
    story.tell('beginAftercare', { with: ['adele'] });
    expect(warned(story, 'aftercare-referrals')).toEqual([
      'Since the after-care plan was begun (2027-09-20) no written referral was made to services for the time after discharge (recordReferral).',
    ]);
    refer(story, 'counselling', 'iris');
    expect(warned(story, 'aftercare-referrals')).toEqual([
      'referral-2, made since the after-care plan was begun, has no answer yet: follow it up with the provider (recordProviderResponse).',
    ]);
    story.tell('recordProviderResponse', { referral: 'referral-2' });
    expect(warned(story, 'aftercare-referrals')).toEqual([]);
  });

  test('has its referrals in writing: one by word of mouth is none of them (S4.69)', () => {
    const story = refer(begun(), 'respite', 'adele', { written: false });
    expect(warned(story, 'aftercare-referrals')[0]).toContain('no written referral was made');
  });

  test('has each of its referrals followed up, not the first alone (S4.69)', () => {
    const story = refer(referred(), 'counselling', 'iris');
    expect(warned(story, 'aftercare-referrals')).toEqual([expect.stringContaining('referral-2, made since')]);
  });

  test('shows that the family was not prepared to find community services (S4.72)', () => {
    const { familyPreparedOn: _, ...unprepared } = DONE;
    const story = referred().tell('completeAftercare', { ...unprepared, documentationGivenOn: '2027-09-20' });
    expect(warnings(story)).toEqual(['aftercare-community/1']);
    expect(begun().refused('completeAftercare', { ...DONE, familyPreparedOn: '2027-09-21' }).code).toBe(
      'date-in-future',
    );
  });

  test('that is not done is shown when the family is assessed anew (S4.64)', () => {
    const story = planned().withProgress().create('update');
    expect(warnings(story)).toContain('aftercare-undone/plan-2');
    story.tell('beginAftercare', { with: ['iris'] }).tell('completeAftercare', DONE);
    expect(warnings(story)).not.toContain('aftercare-undone/plan-2');
  });

  test('is not asked for at an update while no closing is planned (S4.64)', () => {
    expect(warnings(inEffect().at('2027-09-20 10:00').withProgress().create('update'))).toEqual([]);
  });
});

describe('the case is not closed', () => {
  const closing = { reason: 'guardianship' as const, summary: words('What was reached.') };

  test('without an after-care plan (S4.64, S4.65, S4.68, S4.71)', () => {
    for (const story of [inEffect(), planned(), begun()])
      expect(story.refused('requestClosure', closing)).toEqual({
        code: 'aftercare-missing',
        sentence:
          'The case cannot be closed: the after-care plan is not done. Finish it with youth and family (completeAftercare).',
        cites: ['S4.64', 'S4.65', 'S4.68', 'S4.71'],
      });
  });

  test('without a closing summary (S4.65)', () => {
    expect(done().refused('requestClosure', { reason: 'guardianship' })).toMatchObject({ code: 'summary-missing' });
    expect(done().refused('requestClosure', { ...closing, summary: words('') }).code).toBe('summary-missing');
    expect(done().tell('requestClosure', closing).tell('approveClosure', {}, 'okafor').case.closure).not.toBeNull();
  });

  test('over a plan that waits for approval: that is said first', () => {
    const story = inEffect().create('amendment').handIn('plan-2');
    expect(story.refused('requestClosure', closing).code).toBe('something-open');
  });

  test.each(['death', 'transferred-to-other-agency'] as const)('but for %s', (reason) => {
    expect(inEffect().tell('requestClosure', { reason }).case.closureRequests).toHaveLength(1);
  });

  test('and a pack without the guide asks for neither', () => {
    const story = planInEffectOn('2027-02-03').tell('requestClosure', { reason: 'guardianship' });
    expect(story.case.closureRequests).toHaveLength(1);
  });
});
