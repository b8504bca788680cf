import { afterWaiting } from '../../activities/mail/delay';
import { rowOf } from './notices';

const DAY = 24 * 60 * 60 * 1000;
const reminder = rowOf({
  kind: 'reminder',
  topic: 'duty-due-soon',
  due: '2027-02-03',
  on: '2027-02-01',
  time: '06:00',
  facts: { daysLeft: 2, daysLate: 0, rung: 'remind-2' },
});

describe('a notice that had to wait for a mail server', () => {
  test('gives the days that are left when it is sent', () => {
    expect(afterWaiting(reminder, 1.5 * DAY)?.facts).toMatchObject({ daysLeft: 1 });
    expect(afterWaiting(reminder, 2 * DAY)?.facts).toMatchObject({ daysLeft: 0 });
  });

  test('is not sent any more when its due date has passed: the overdue notice says that', () => {
    expect(afterWaiting(reminder, 3 * DAY)).toBeNull();
  });

  test('gives the days late that are true when it is sent', () => {
    const facts = { daysLeft: -1, daysLate: 1, rung: 'overdue+1' };
    const escalation = { ...reminder, kind: 'escalation' as const, on: '2027-02-04', facts };
    expect(afterWaiting(escalation, 2 * DAY)?.facts).toMatchObject({ daysLate: 3 });
  });

  test('without days in it stays as it is', () => {
    const task = { ...reminder, kind: 'task' as const, facts: { state: 'open' } };
    expect(afterWaiting(task, 9 * DAY)).toBe(task);
  });
});
