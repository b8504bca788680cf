import type { Story } from '../../domain/builders';
import { words } from '../../domain/builders';
import { decideOn, enrolledOn, receive } from './joint-service';

const reported = (when = '2027-05-28 09:30') => receive(enrolledOn().at(when).listen(), when.slice(0, 7));

const told = (story: Story, direction: 'dcfs-to-dhs' | 'dhs-to-dcfs' | 'both', aboutTheFamily = true) =>
  story.tell('logExchange', { direction, channel: 'telephone', aboutTheFamily }, 'pruitt');

const decisions = (story: Story) =>
  story.agenda.duties.filter(({ kind }) => kind === 'rsp-decision').map(({ id }) => id);

describe('each time information is received from DCFS, the RSP is decided on (S0.27)', () => {
  test.each([
    ['2027-05-28 09:30', '2027-06-07'],
    ['2027-06-29 13:00', '2027-07-07'],
    ['2027-02-26 11:00', '2027-03-05'],
  ])('a report of %s: by %s, five working days later', (when, due) => {
    const story = reported(when);
    expect(story.heard('task').map(({ about, to, due: by }) => [about, to, by])).toEqual([
      [`rsp-decision/${when.slice(0, 7)}`, ['pruitt'], due],
    ]);
  });

  test.each([true, false])('changed (%s) or not, with the reason (S0.27)', (changed) => {
    expect(decideOn(reported(), '2027-05', changed).duty('rsp-decision/2027-05').state).toBe('met');
  });

  test('an exchange about the family asks for one as well, one without news does not', () => {
    const story = told(told(enrolledOn(), 'dcfs-to-dhs'), 'dcfs-to-dhs', false);
    expect(decisions(story)).toEqual(['rsp-decision/exchange-1']);
    expect(story.duty('rsp-decision/exchange-1').title).toBe('RSP decision after exchange-1');
    const decision = { exchange: 'exchange-1', changed: true, reason: words('New address') };
    expect(story.tell('decideOnRsp', decision, 'pruitt').duty('rsp-decision/exchange-1').state).toBe('met');
  });

  test.each([
    ['dcfs-to-dhs', undefined, ['rsp-decision/exchange-1']],
    ['dcfs-to-dhs', false, []],
    ['both', undefined, []],
    ['both', true, ['rsp-decision/exchange-1']],
    ['dhs-to-dcfs', true, []],
  ] as const)('an exchange %s that says of the family %s: %j', (direction, aboutTheFamily, expected) => {
    const exchange = { direction, channel: 'telephone', ...(aboutTheFamily === undefined ? {} : { aboutTheFamily }) };
    expect(decisions(enrolledOn().tell('logExchange', exchange as never, 'pruitt'))).toEqual(expected);
  });

  test('the call to the liaison asks for none', () => {
    const story = enrolledOn().tell('sendForm2151', {}, 'pruitt').tell('receiveForm2151', {}, 'dunmore');
    const call = { direction: 'dcfs-to-dhs', channel: 'telephone', liaisonCall: true } as const;
    expect(decisions(story.tell('logExchange', call, 'dunmore'))).toEqual([]);
  });

  test('what was said both ways was received, what DHS alone said was not', () => {
    expect(decisions(told(told(enrolledOn(), 'dhs-to-dcfs'), 'both'))).toEqual(['rsp-decision/exchange-2']);
  });

  test('escalates to worker and supervisor, then to the programme manager', () => {
    const story = reported().at('2027-06-20');
    expect(story.heard('escalation', 'rsp-decision/2027-05').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-06-08', 'pruitt,okafor'],
      ['2027-06-14', 'vasquez'],
    ]);
  });

  test('stays owed after the end of the joint service; what is said after it asks for none (S0.6)', () => {
    const story = reported().tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore').at('2027-06-02 10:00');
    expect(story.duty('rsp-decision/2027-05').state).toBe('open');
    expect(decisions(told(story, 'dcfs-to-dhs'))).toEqual(['rsp-decision/2027-05']);
    expect(story.case.exchanges.count).toBe(2);
  });
});

describe('a decision is refused', () => {
  const reason = words('Nothing new');

  test.each([
    [{ report: '2027-04', changed: false, reason }, 'unknown-thing'],
    [{ exchange: 'exchange-9', changed: false, reason }, 'unknown-thing'],
    [{ changed: false, reason }, 'malformed-command'],
    [{ report: '2027-05', exchange: 'exchange-1', changed: false, reason }, 'malformed-command'],
    [{ report: '2027-05', changed: false, reason: words(' ') }, 'reason-missing'],
  ])('%j: %s', (args, code) => {
    expect(reported().refused('decideOnRsp', args, 'pruitt').code).toBe(code);
  });

  test('by the rule where nothing waits for it', () => {
    const refused = reported().refused('decideOnRsp', { report: '2027-04', changed: false, reason }, 'pruitt');
    expect(refused.cites).toEqual(['S0.27']);
  });

  test('twice; and what was decided on is not deleted', () => {
    const story = decideOn(reported(), '2027-05');
    expect(story.refused('decideOnRsp', { report: '2027-05', changed: true, reason }, 'pruitt').code).toBe(
      'wrong-state',
    );
    expect(story.refused('deleteReceivedReport2151A', { month: '2027-05' }, 'dunmore').code).toBe('wrong-state');
  });
});
