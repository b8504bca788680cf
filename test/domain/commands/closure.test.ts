import { COMMAND_NAMES } from '../../../domain/commands/catalogue';
import { planInEffectOn, words } from '../builders';

const inEffect = () => planInEffectOn('2027-02-03').listen();
const asked = (by = 'hale') => inEffect().tell('requestClosure', { reason: 'family-moved' }, by);
const closed = () => asked().tell('approveClosure', {}, 'okafor');

describe('a request for closure', () => {
  test('is refused while a plan is in progress, or pending approval', () => {
    const story = inEffect().create('amendment');
    expect(story.refused('requestClosure', { reason: 'family-moved' }).sentence).toBe(
      'The case cannot be closed: plan-2 (amendment) is still in progress.',
    );
    story.handIn('plan-2');
    expect(story.refused('requestClosure', { reason: 'family-moved' })).toMatchObject({
      code: 'something-open',
      sentence: 'The case cannot be closed: plan-2 (amendment) is still pending approval.',
    });
  });

  test('is refused while an order is in no approved plan', () => {
    const story = inEffect().tell('receiveCourtOrder', { dated: '2027-02-02', differs: true });
    expect(story.refused('requestClosure', { reason: 'family-moved' }).code).toBe('something-open');
  });

  test('waits once', () => {
    expect(asked().refused('requestClosure', { reason: 'family-moved' }).code).toBe('already-in-progress');
  });

  test('is not approved over work that came up since', () => {
    const story = asked().create('amendment');
    expect(story.refused('approveClosure', {}, 'okafor').code).toBe('something-open');
  });

  test('is decided by somebody else', () => {
    const story = asked('okafor');
    expect(story.refused('approveClosure', {}, 'okafor').code).toBe('author-cannot-approve');
    expect(story.refused('returnClosure', { comment: words('No') }, 'okafor').code).toBe('author-cannot-approve');
    expect(story.refused('approveClosure', {}, 'hale').code).toBe('not-permitted');
    expect(story.tell('approveClosure', {}, 'vasquez').case.closure).toMatchObject({ by: 'vasquez' });
  });

  test('that nobody made is not decided', () => {
    expect(inEffect().refused('approveClosure', {}, 'okafor').code).toBe('wrong-state');
  });

  test('is returned with a comment, and may be made again', () => {
    const story = asked();
    expect(story.refused('returnClosure', { comment: words('') }, 'okafor').code).toBe('comment-missing');
    story.tell('returnClosure', { comment: words('The letter is missing') }, 'okafor');
    expect(story.duty('closure-approval/1').state).toBe('met');
    expect(story.heard('task').at(-1)).toMatchObject({
      to: ['hale'],
      line: 'The request to close the case was returned',
    });
    story.tell('requestClosure', { reason: 'family-moved' }).tell('approveClosure', {}, 'okafor');
    expect(story.case.closure).toEqual({ on: '2027-02-03', reason: 'family-moved', by: 'okafor' });
  });
});

describe('a closed case', () => {
  test('owes nothing: what was open is cancelled, and says why', () => {
    const story = closed();
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'cancelled', reason: 'case closed on 2027-02-03' });
    expect(story.happened('dutyCancelled').map((event) => event.duty)).toEqual(['plan-update/1']);
  });

  test('does not ring any more', () => {
    const story = closed();
    expect(story.last).toMatchObject({ bars: [], wake: null, case: { alarms: [] } });
    story.listen().at('2028-12-31').downUntil('2029-06-30');
    expect([story.said, story.events]).toEqual([[], []]);
  });

  test('takes no command', () => {
    const story = closed();
    const well = { approveClosure: {}, deleteRemoval: { child: 'iris' }, discardPlan: { plan: 'plan-1' } };
    for (const [name, args] of Object.entries(well))
      for (const by of ['hale', 'okafor', 'vasquez', 'nobody'])
        expect(story.refusedAnyhow(name, args, by).code).toBe('case-closed');
    for (const name of COMMAND_NAMES)
      expect(['case-closed', 'malformed-command']).toContain(story.refusedAnyhow(name, {}, 'okafor').code);
  });
});
