import { stepFor } from '../../../client/web/my-work/doing';
import { countsOf, filtered, workOf } from '../../../client/web/my-work/work';
import { withNames } from '../../../client/web/case/named';
import { type CommandName, commandOf } from '../../../domain/commands/catalogue';
import { DUTY_KINDS } from '../../../policies/packs';
import type { WorklistRow } from '../../../store/worklist';
import { turnsOf } from '../../store/story';

const step = (duty: string, title = '') => stepFor({ caseId: 'C-1', duty, title });

describe('the one thing to do about a duty', () => {
  test.each([...DUTY_KINDS])('%s has one of its own', (kind) => {
    expect(step(`${kind}/1`).doing).not.toBe('look');
  });

  test.each([...DUTY_KINDS])('%s leads to a page, and to a form with fields that its command knows', (kind) => {
    const url = new URL(step(`${kind}/child-1/2027-05`, 'Of child-1').href, 'http://agency.example');
    const command = /\/record\/(\w+)$/.exec(url.pathname)?.[1];
    if (command === undefined) return expect(url.pathname).toMatch(/^\/(cases\/C-1\/(plans|2151a\/)|approvals\/C-1\/)/);
    const known = Object.keys(commandOf(command as CommandName).shape);
    expect(known).toEqual(expect.arrayContaining([...url.searchParams.keys()]));
  });

  test('a visit that is owed opens the contact form with the person and how', () => {
    expect(step('contact/child-1/2027-05', 'In-person contact with child-1 for 2027-05').href).toBe(
      '/cases/C-1/record/recordContact?with=child-1&method=in-person',
    );
    expect(step('investigation-interview/child-1-1', 'Interview of child-1 in person').href).toContain('with=child-1&');
    expect(step('phone-or-letter/1-2', 'Phone or letter to parent-2').href).toContain('with=parent-2');
  });

  test('what nothing here settles shows why it is due', () => {
    expect(step('something-new/1')).toEqual({ doing: 'look', href: '/cases/C-1/duties/something-new/1' });
  });

  test('every duty of a family’s story has its step, with an address that names nobody', async () => {
    const { turns } = await turnsOf('marlow');
    const opened = turns.flatMap(({ events }) =>
      events.flatMap(({ event }) => (event.type === 'dutyOpened' ? [event] : [])),
    );
    expect(opened.map(({ duty, title }) => step(duty, title).doing)).not.toContain('look');
  });
});

describe('what somebody has to do', () => {
  const row = (duty: string, due: string | null, state: 'open' | 'overdue' = 'open', owners: string[] | null = null) =>
    ({ caseId: 'C-1', duty, title: duty, due, dueAt: null, state, owners, holder: 'w-1', unit: 'u-1' }) as WorklistRow;
  const lines = workOf(
    {
      owed: [
        row('contact/a/2027-04', '2027-04-30', 'overdue'),
        row('contact/a/2027-05', '2027-05-10'),
        row('initial-plan/1', '2027-05-17'),
        row('plan-update/1', '2027-05-18'),
        row('service-referrals/1', null),
      ],
      waiting: [row('plan-approval/1', '2027-05-01', 'overdue', ['s-1'])],
    },
    '2027-05-10',
  );

  test('stands under overdue, today, the seven days after, or later; what others owe stands apart', () => {
    expect(lines.map(({ section }) => section)).toEqual(['overdue', 'today', 'week', 'later', 'later', 'waiting']);
  });

  test('is counted as it is listed, whatever is filtered', () => {
    expect(countsOf(lines)).toEqual({ overdue: 1, today: 1, week: 1, later: 2, waiting: 1 });
    const contacts = filtered(lines, { kind: 'contact' });
    expect(countsOf(contacts)).toEqual({ overdue: 1, today: 1, week: 0, later: 0, waiting: 0 });
    expect(filtered(lines, { when: 'week', case: 'C-1' }).map(({ duty }) => duty)).toEqual(['initial-plan/1']);
    expect(filtered(lines, { case: 'C-2' })).toEqual([]);
  });
});

describe('a plan that is under way', () => {
  const row = (duty: string, owners: string[] | null = null) =>
    ({ caseId: 'C-1', duty, title: duty, due: '2027-05-17', dueAt: null, state: 'open', owners }) as WorklistRow;
  const plan = { caseId: 'C-1', plan: 'plan-1', serves: ['initial-plan/1'], by: 'w-1', on: '2027-05-03' };
  const written = { ...plan, stands: 'written', approval: null } as const;
  const submitted = { ...plan, stands: 'waiting', approval: 'plan-approval/1' } as const;
  const owed = [row('initial-plan/1'), row('contact/a/2027-05')];
  const waiting = [row('plan-approval/1', ['s-1']), row('rsp-review/1', ['d-1'])];

  test('is worked on until it is handed in, and again when it comes back', () => {
    for (const stands of ['written', 'returned'] as const) {
      const [line] = workOf({ owed, plans: [{ ...written, stands }] }, '2027-05-10');
      expect(line).toMatchObject({ section: 'week', step: { doing: 'work on plan' }, plan: { stands } });
    }
  });

  test('waits for whoever decides once it is handed in, on one line, and is only looked at', () => {
    const lines = workOf({ owed, waiting, plans: [submitted] }, '2027-05-10');
    expect(lines.map(({ duty, section, owners }) => [duty, section, owners])).toEqual([
      ['contact/a/2027-05', 'week', null],
      ['initial-plan/1', 'waiting', ['s-1']],
      ['rsp-review/1', 'waiting', ['d-1']],
    ]);
    expect(lines[1]?.step).toEqual({ doing: 'look', href: '/cases/C-1/plans/plan-1' });
    expect(countsOf(lines)).toEqual({ overdue: 0, today: 0, week: 1, later: 0, waiting: 2 });
  });

  test('whoever holds the case and decides has one line as well, to decide', () => {
    const lines = workOf({ owed: [...owed, row('plan-approval/1', ['s-1'])], plans: [submitted] }, '2027-05-10');
    expect(lines.filter(({ duty }) => duty.includes('plan')).map(({ duty, section }) => [duty, section])).toEqual([
      ['plan-approval/1', 'week'],
    ]);
  });

  test('of another case says nothing of this one', () => {
    const [line] = workOf({ owed, plans: [{ ...submitted, caseId: 'C-2' }] }, '2027-05-10');
    expect(line).toMatchObject({ duty: 'initial-plan/1', section: 'week', plan: null });
  });
});

test('a sentence of the core is shown with names in place of ids, and nothing else is replaced', () => {
  const names = new Map([
    ['child-1', 'Iris'],
    ['parent-2', 'Owen'],
  ]);
  expect(withNames('In-person contact with child-1 for 2027-05 (parent-2, child-11).', names)).toBe(
    'In-person contact with Iris for 2027-05 (Owen, child-11).',
  );
  expect(withNames('Seen: child-1.', names)).toBe('Seen: Iris.');
});
