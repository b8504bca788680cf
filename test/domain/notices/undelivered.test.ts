import { sentenceOf } from '../../../domain/notices/words';
import { openedOn, planInEffectOn, removedOn, type Story } from '../builders';

/* Hale is the worker, Okafor the supervisor, Vasquez the programme manager; Lindqvist may stand in. */

const REMINDER = 'reminder:initial-plan/1:2027-02-05-remind-15';

/** The mails about a problem: to whom, and the line that people read. */
const told = (story: Story) => story.heard('problem').map(({ to, line }) => `${to.join(', ')}: ${line}`);

/** The key of the last mail about a problem. */
function lastProblem(story: Story): string {
  return `problem:mail:${story.heard('problem').at(-1)?.occasion}`;
}

describe('a mail that did not arrive', () => {
  test('goes to the next in line, who reads what it was, about which duty, due when', () => {
    const story = removedOn('2027-01-06').listen().undelivered(REMINDER, 'hale', 'NoAddress');
    expect(story.case.problems).toHaveLength(1);
    expect(told(story)).toEqual([
      'okafor: A reminder to hale was not delivered (no mail address is known): Initial case plan, due Fri 2027-02-05',
    ]);
    expect(story.heard('problem')[0]?.because).toMatch(/^30 days after 2027-01-06/);
  });

  test('to the supervisor goes to the programme manager', () => {
    const story = removedOn('2027-01-06').listen().undelivered(REMINDER, 'okafor', '550 5.1.1');
    expect(story.heard('problem').map(({ to }) => to)).toEqual([['vasquez']]);
  });

  test('goes on to the programme manager where the supervisor is not reached either, and ends there', () => {
    const story = removedOn('2027-01-06').listen().undelivered(REMINDER, 'hale', 'NoAddress');
    story.undelivered(lastProblem(story), 'okafor', 'MailRejected');
    expect(story.heard('problem').map(({ to, facts }) => [to, facts['person'], facts['alsoMissed']])).toEqual([
      [['okafor'], 'hale', ''],
      [['vasquez'], 'hale', 'okafor'],
    ]);
    expect(told(story)[1]).toBe(
      'vasquez: A reminder to hale was not delivered (no mail address is known): Initial case plan, due Fri 2027-02-05',
    );
    story.undelivered(lastProblem(story), 'vasquez', 'NoAddress');
    expect(story.heard('problem')).toHaveLength(2);
    expect(story.case.problems.map(({ to }) => to)).toEqual(['hale', 'okafor', 'vasquez']);
  });

  test('goes to the stand-in before the programme manager, while the stand-in’s dates run', () => {
    const story = removedOn('2027-01-06').tell(
      'nameStandIn',
      { person: 'lindqvist', from: '2027-01-06', to: '2027-01-20' },
      'okafor',
    );
    story.listen().undelivered(REMINDER, 'hale', 'NoAddress');
    for (const person of ['okafor', 'lindqvist', 'vasquez']) story.undelivered(lastProblem(story), person, 'NoAddress');
    expect(story.heard('problem').map(({ to }) => to)).toEqual([['okafor'], ['lindqvist'], ['vasquez']]);
  });

  test('and another one go on each by itself', () => {
    const story = removedOn('2027-01-06').listen().undelivered(REMINDER, 'hale', 'NoAddress');
    const first = lastProblem(story);
    story.undelivered('escalation:initial-plan/1:2027-02-05-overdue+1', 'okafor', 'NoAddress');
    story.undelivered(first, 'okafor', 'NoAddress');
    expect(story.heard('problem').map(({ to, facts }) => [to, facts['failed'], facts['person']])).toEqual([
      [['okafor'], 'reminder', 'hale'],
      [['vasquez'], 'escalation', 'okafor'],
      [['vasquez'], 'reminder', 'hale'],
    ]);
  });

  test('says of a duty how it stands by now', () => {
    const late = removedOn('2027-01-06').at('2027-02-08 12:00').listen();
    late.undelivered('escalation:initial-plan/1:2027-02-05-overdue+1', 'hale', 'NoAddress');
    expect(told(late)).toEqual([
      'okafor: An overdue notice to hale was not delivered (no mail address is known): Initial case plan, was due Fri 2027-02-05',
    ]);
    const done = planInEffectOn('2027-02-03').listen().undelivered(REMINDER, 'hale', '5.1.1');
    expect(done.heard('problem')[0]?.facts).toMatchObject({ state: 'met' });
  });

  test('about no duty has the name that it had', () => {
    const story = openedOn('2027-01-06').tell('transferCase', { to: 'teague' }, 'okafor').listen();
    const { sequence } = story.case;
    story.undelivered(`assignment:assignment:event-${sequence}`, 'teague', 'NoAddress');
    story.undelivered('status:availability/iris:event-3', 'teague', 'NoAddress');
    expect(story.heard('problem').map(sentenceOf)).toEqual([
      'Word of a hand-over to teague was not delivered (no mail address is known): Case assigned',
      'A notice to teague was not delivered (no mail address is known): News of the case',
    ]);
  });

  test('of a time when the case did not remember what it was about stands as a problem', () => {
    const story = removedOn('2027-01-06').listen().undelivered('problem:mail:event-99', 'okafor', 'NoAddress');
    expect(story.heard('problem')).toEqual([]);
    expect(story.case.problems).toMatchObject([{ to: 'okafor' }]);
  });
});
