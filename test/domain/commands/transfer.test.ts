import { unitOn } from '../../../domain/case/transfer';
import type { CommandArgs } from '../../../domain/commands/catalogue';
import { rightsOf } from '../../../domain/commands/rights';
import { runningOf } from '../../../domain/duties/listed';
import { searchAttributesOf } from '../../../workflows/search-attributes';
import { planInEffectOn, type Story, words } from '../builders';
import { FoldedList } from '../folded-list';

type Request = CommandArgs<'requestTransfer'>;

const WHY = words('The family moved across town');
const inEffect = () => planInEffectOn('2027-02-03', { unit: 'unit-3' }).listen();
const ask = (story: Story, more: Partial<Request> = {}, by = 'hale') =>
  story.tell('requestTransfer', { unit: 'unit-4', supervisor: 'lund', reason: WHY, ...more }, by);
const asked = (more: Partial<Request> = {}, by = 'hale') => ask(inEffect(), more, by);
const accepted = (story = asked()) => story.tell('acceptTransfer', { worker: 'moreau' }, 'lund');
const rights = (story: Story, id: string) => rightsOf(story.case, id, story.today);

describe('asking for a transfer to another unit', () => {
  test('is a task of its supervisor, whom the case need not have known, with a day by which', () => {
    const story = asked();
    expect(story.duty('transfer-approval/1')).toMatchObject({ due: '2027-02-10', state: 'open' });
    expect(story.heard('task').map(({ to, line }) => [to, line])).toEqual([
      [['lund'], 'Accept or decline the transfer of the case to unit-4 by Wed 2027-02-10'],
    ]);
    expect(rights(story, 'lund')).toEqual(['receiving-supervisor']);
  });

  test('leaves the case with whom it was until somebody decides', () => {
    const story = asked();
    expect([story.case.unit, story.case.assignments.at(-1)?.worker]).toEqual(['unit-3', 'hale']);
    story.create('amendment').handIn('plan-2').approve('plan-2');
    expect(story.refused('approvePlan', story.approval('plan-2'), 'lund').code).toBe('not-permitted');
    expect(story.refused('createPlan', { kind: 'amendment' }, 'lund').code).toBe('not-permitted');
  });

  test('reminds the other supervisor, and tells both and then the manager when it is late', () => {
    const story = asked().listen().at('2027-02-18 12:00');
    expect(story.heard('reminder', 'transfer-approval/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-08', 'lund'],
      ['2027-02-10', 'lund'],
    ]);
    expect(story.heard('escalation', 'transfer-approval/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-11', 'lund,okafor'],
      ['2027-02-17', 'vasquez'],
    ]);
  });

  test.each<[string, Partial<Request>, string, string]>([
    ['to the unit that has it', { unit: 'unit-3' }, 'hale', 'wrong-state'],
    ['to the supervisor of the case', { supervisor: 'okafor' }, 'hale', 'wrong-state'],
    ['to somebody of the family', { supervisor: 'adele' }, 'hale', 'wrong-state'],
    ['to whoever asks', { supervisor: 'vasquez' }, 'vasquez', 'author-cannot-approve'],
    ['without a reason', { reason: words(' ') }, 'hale', 'reason-missing'],
    ['with the worker who has it', { worker: 'hale' }, 'hale', 'wrong-state'],
    ['with the supervisor as its worker', { worker: 'lund' }, 'hale', 'wrong-state'],
    ['with a stand-in as its worker', { worker: 'lindqvist' }, 'hale', 'unknown-person'],
    ['by somebody who does not work on it', {}, 'teague', 'not-permitted'],
  ])('%s is refused', (_, more, by, code) => {
    const request = { unit: 'unit-4', supervisor: 'lund', reason: WHY, ...more };
    expect(inEffect().refused('requestTransfer', request, by).code).toBe(code);
  });

  test('waits once', () => {
    expect(asked().refused('requestTransfer', { unit: 'unit-5', supervisor: 'x', reason: WHY }).code).toBe(
      'already-in-progress',
    );
  });

  test('to somebody who has left the agency is refused', () => {
    const story = inEffect().tell('deactivateStaff', { person: 'lindqvist' }, 'vasquez');
    const request = { unit: 'unit-4', supervisor: 'lindqvist', reason: WHY };
    expect(story.refused('requestTransfer', request).code).toBe('person-inactive');
  });
});

describe('accepting a transfer', () => {
  test('moves unit, supervisor and worker, and the open duties with their dates', () => {
    const story = asked();
    const due = story.due('plan-update/1');
    accepted(story);
    expect(story.duty('transfer-approval/1')).toMatchObject({ state: 'met', daysLate: 0 });
    expect(story.due('plan-update/1')).toBe(due);
    expect(searchAttributesOf(story.case, story.agenda.duties)).toMatchObject({
      Unit: 'unit-4',
      Supervisor: 'lund',
      Caseworker: 'moreau',
      AwaitingApproval: false,
    });
    story.create('amendment', {}, 'moreau');
    expect(
      story
        .listen()
        .at('2027-06-19 12:00')
        .heard('reminder')
        .map(({ to }) => to),
    ).toEqual([['moreau']]);
  });

  test('waits for approval while it is asked for, in what operators filter by', () => {
    const story = asked();
    expect(searchAttributesOf(story.case, story.agenda.duties)).toMatchObject({
      Unit: 'unit-3',
      Supervisor: 'okafor',
      AwaitingApproval: true,
    });
  });

  test('takes the rights of the unit that had it; the manager keeps theirs', () => {
    const story = accepted();
    expect(['hale', 'okafor', 'lindqvist', 'teague'].map((id) => rights(story, id))).toEqual([[], [], [], []]);
    expect([rights(story, 'lund'), rights(story, 'moreau'), rights(story, 'vasquez')]).toEqual([
      ['supervisor'],
      ['caseworker'],
      ['programme-manager'],
    ]);
    expect(story.refused('addStaff', { person: 'x', role: 'caseworker' }, 'okafor')).toMatchObject({
      code: 'not-permitted',
      sentence: expect.stringContaining('belongs to another unit'),
    });
    expect(story.case.staff.map(({ id }) => id)).toEqual(expect.arrayContaining(['hale', 'okafor', 'teague']));
  });

  test('hands the plan that waits for approval to the new supervisor', () => {
    const story = ask(inEffect().create('amendment').handIn('plan-2')).listen();
    accepted(story);
    expect(story.heard('task').map(({ about, to }) => [about, to.join()])).toEqual([['plan-approval/2', 'lund']]);
    story.approve('plan-2', 'lund');
  });

  test('tells who asked and who supervised the case, and gives both workers the list of what is open', () => {
    const story = accepted(asked().listen());
    expect(story.heard('assignment').map(({ topic, to, mailTo }) => [topic, to, mailTo])).toEqual([
      ['transfer-accepted', ['hale', 'okafor'], ['hale', 'okafor']],
      ['case-assigned', ['moreau', 'hale'], ['moreau', 'hale']],
    ]);
    expect(story.heard('assignment')[0]?.line).toBe(
      'Transfer to unit-4 accepted: lund supervises the case and moreau holds it',
    );
  });

  test('gives it to whoever was proposed, unless another is named', () => {
    const proposed = asked({ worker: 'moreau' }).tell('acceptTransfer', {}, 'lund');
    expect(proposed.case.assignments.at(-1)?.worker).toBe('moreau');
    const other = asked({ worker: 'moreau' }).tell('acceptTransfer', { worker: 'silva' }, 'lund');
    expect([other.case.assignments.at(-1)?.worker, other.case.transfers[0]?.worker]).toEqual(['silva', 'silva']);
    expect(asked().refused('acceptTransfer', {}, 'lund').sentence).toContain('name who takes the case');
  });

  test('is not for whoever asked, nor for anybody of the unit that has the case', () => {
    const story = asked({}, 'vasquez');
    expect(story.refused('acceptTransfer', { worker: 'moreau' }, 'vasquez').code).toBe('author-cannot-approve');
    expect(story.refused('acceptTransfer', { worker: 'moreau' }, 'okafor').code).toBe('not-permitted');
    expect(story.refused('acceptTransfer', { worker: 'moreau' }, 'hale').code).toBe('not-permitted');
    accepted(story);
  });

  test('is for the manager as well', () => {
    const story = asked().tell('acceptTransfer', { worker: 'moreau' }, 'vasquez');
    expect(searchAttributesOf(story.case, []).Supervisor).toBe('lund');
  });

  test.each([
    ['the receiving supervisor', 'lund', 'wrong-state'],
    ['whoever holds it', 'hale', 'wrong-state'],
    ['a supervisor', 'okafor', 'unknown-person'],
    ['somebody of the family', 'owen', 'wrong-state'],
  ])('for %s is refused', (_, worker, code) => {
    expect(asked().refused('acceptTransfer', { worker }, 'lund').code).toBe(code);
  });

  test('waits for the plan that takes up an order of the court (S1.86)', () => {
    const order = { dated: '2027-02-03', differs: true };
    const refused = inEffect().tell('receiveCourtOrder', order);
    const request = { unit: 'unit-4', supervisor: 'lund', reason: WHY };
    expect(refused.refused('requestTransfer', request)).toMatchObject({
      code: 'order-not-incorporated',
      cites: ['S1.86'],
    });
    const story = asked().tell('receiveCourtOrder', order);
    expect(story.refused('acceptTransfer', { worker: 'moreau' }, 'lund').code).toBe('order-not-incorporated');
    story
      .create('court-order', { incorporates: ['order-1'] })
      .handIn('plan-2')
      .approve('plan-2');
    accepted(story);
  });

  test('leaves it open to bring somebody of the old unit back', () => {
    const story = accepted().tell('addStaff', { person: 'teague', role: 'caseworker' }, 'lund');
    story.tell('transferCase', { to: 'teague' }, 'lund').create('amendment', {}, 'teague');
  });

  test('a worker of the old unit is not given the case by name alone', () => {
    expect(accepted().refused('transferCase', { to: 'teague' }, 'lund').sentence).toContain('(addStaff)');
  });

  test('the case can come back to the unit that had it', () => {
    const story = accepted().at('2027-03-01 10:00');
    ask(story, { unit: 'unit-3', supervisor: 'okafor' }, 'moreau').tell('acceptTransfer', { worker: 'hale' }, 'okafor');
    expect([rights(story, 'okafor'), rights(story, 'hale')]).toEqual([['supervisor'], ['caseworker']]);
    expect([rights(story, 'lund'), rights(story, 'moreau')]).toEqual([[], []]);
    expect(['2027-02-02', '2027-02-03', '2027-02-28', '2027-03-01'].map((on) => unitOn(story.case, on))).toEqual([
      'unit-3',
      'unit-4',
      'unit-4',
      'unit-3',
    ]);
  });

  test('somebody who left the case can still be said to have left the agency', () => {
    const story = accepted().tell('deactivateStaff', { person: 'hale' }, 'vasquez');
    expect(story.refused('addStaff', { person: 'hale', role: 'caseworker' }, 'lund').code).toBe('person-inactive');
  });
});

describe('declining a transfer', () => {
  test('needs a comment, and leaves the case where it is', () => {
    const story = asked();
    expect(story.refused('declineTransfer', { comment: words('') }, 'lund').code).toBe('comment-missing');
    story.listen().tell('declineTransfer', { comment: words('We are full') }, 'lund');
    expect(story.case.unit).toBe('unit-3');
    expect(story.duty('transfer-approval/1').state).toBe('met');
    expect(story.heard('task').map(({ to, line }) => [to, line])).toEqual([
      [['hale'], 'Transfer to unit-4 declined; the case stays where it is'],
    ]);
    story.create('amendment');
  });

  test('leaves whoever was asked without a part in the case, until asked again', () => {
    const story = asked().tell('declineTransfer', { comment: words('We are full') }, 'lund');
    expect(rights(story, 'lund')).toEqual([]);
    expect(rights(ask(story), 'lund')).toEqual(['receiving-supervisor']);
    expect(story.duty('transfer-approval/2').state).toBe('open');
  });

  test('of what nobody asked for is refused', () => {
    expect(inEffect().refused('declineTransfer', { comment: WHY }, 'vasquez').code).toBe('wrong-state');
  });
});

describe('withdrawing a transfer', () => {
  test('is for whoever works on the case, and ends the task', () => {
    const story = asked().listen().tell('withdrawTransfer', {}, 'okafor');
    expect(story.duty('transfer-approval/1')).toMatchObject({
      state: 'cancelled',
      reason: 'the request was withdrawn on 2027-02-03',
    });
    expect(story.heard('assignment').map(({ to, line }) => [to, line])).toEqual([
      [['lund'], 'Transfer to unit-4 withdrawn; nothing is to be decided any more'],
    ]);
    expect(story.refused('acceptTransfer', { worker: 'moreau' }, 'lund').code).toBe('not-permitted');
    expect(story.refused('withdrawTransfer', {}).code).toBe('wrong-state');
  });

  test('is not for the other unit', () => {
    expect(asked().refused('withdrawTransfer', {}, 'lund').code).toBe('not-permitted');
  });
});

describe('who stands in for the receiving supervisor', () => {
  const days = { person: 'berg', from: '2027-02-03', to: '2027-02-05' };

  test('has the task in the dates, decides, and stays the stand-in of the new supervisor', () => {
    const story = asked({ standIn: days });
    expect(story.heard('task').map(({ to }) => to)).toEqual([['berg']]);
    story.tell('acceptTransfer', { worker: 'moreau' }, 'berg');
    expect([rights(story, 'lund'), rights(story, 'berg')]).toEqual([['supervisor'], ['supervisor']]);
  });

  test('is named by that supervisor, and passes the task on and back', () => {
    const story = asked().listen();
    story.tell('nameStandIn', { ...days, from: '2027-02-04', for: 'lund' }, 'lund').at('2027-02-07');
    expect(story.heard('task').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-04', 'berg'],
      ['2027-02-06', 'lund'],
    ]);
    expect(story.refused('acceptTransfer', { worker: 'moreau' }, 'berg').code).toBe('not-permitted');
  });

  test('supervises nothing else, and stands in for the supervisor of the case only when that one says so', () => {
    const story = asked({ standIn: days });
    expect(rights(story, 'berg')).toEqual(['receiving-supervisor']);
    expect(story.refused('nameStandIn', days, 'lund').code).toBe('not-permitted');
    expect(story.refused('nameStandIn', { ...days, for: 'okafor' }, 'okafor').code).toBe('wrong-state');
  });

  test.each(['okafor', 'hale', 'lund'])('is not %s', (person) => {
    const standIn = { ...days, person };
    const request = { unit: 'unit-4', supervisor: 'lund', reason: WHY, standIn };
    expect(inEffect().refused('requestTransfer', request).code).toBe('wrong-state');
    expect(asked().refused('nameStandIn', { ...standIn, for: 'lund' }, 'lund').code).toBe('wrong-state');
  });

  test('has nothing to decide once it is declined', () => {
    const story = asked({ standIn: days }).tell('declineTransfer', { comment: WHY }, 'berg');
    expect([story.case.standIns, rights(story, 'berg')]).toEqual([[], []]);
  });
});

test('the list of cases follows a transfer: its unit, its worker, whose duties they are', () => {
  const list = new FoldedList();
  const story = planInEffectOn('2027-02-03', { unit: 'unit-3' });
  const file = () => {
    list.add(story.events.splice(0));
    expect(list.file).toEqual(runningOf(story.case, story.agenda).file);
    return { unit: list.file.unit, worker: list.file.worker, holder: list.file.holder };
  };
  expect(file()).toEqual({ unit: 'unit-3', worker: 'hale', holder: 'hale' });
  ask(story, { standIn: { person: 'berg', from: '2027-02-04', to: '2027-02-05' } });
  expect(file()).toEqual({ unit: 'unit-3', worker: 'hale', holder: 'hale' });
  expect(list.owed().find(({ duty }) => duty === 'transfer-approval/1')?.owners).toEqual(['lund']);
  accepted(story);
  expect(file()).toEqual({ unit: 'unit-4', worker: 'moreau', holder: 'moreau' });
  story.tell('deactivateStaff', { person: 'moreau' }, 'vasquez');
  expect(file()).toEqual({ unit: 'unit-4', worker: 'moreau', holder: 'lund' });
});
