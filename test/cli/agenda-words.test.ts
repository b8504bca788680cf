import { agendaInWords } from '../../client/cli/agenda-words';
import type { Duty } from '../../domain/duties/duty';
import type { AgendaAnswer } from '../../workflows/messages';

const LATE = {
  id: 'initial-plan/1',
  title: 'Initial case plan',
  state: 'overdue',
  due: '2027-02-05',
  because: '30 days after 2027-01-06, removal of child-1 from the family home',
  source: 'OPP 4-2',
  cites: ['S1.9'],
} as unknown as Duty;

const AGENDA: AgendaAnswer = {
  caseId: 'MW-1',
  today: '2027-02-08',
  status: 'open',
  policy: 'santa-clara@2027.1',
  adoption: null,
  duties: [LATE],
  warnings: [],
  blocked: [],
  checklists: [],
  returned: [],
  outstandingSignatures: [{ plan: 'plan-1', person: 'parent-2' }],
};

test('a narrow window gets a paragraph per duty', () => {
  expect(agendaInWords(AGENDA, [LATE], 50)).toBe(`Case MW-1, open, on Mon 2027-02-08

initial-plan/1: Initial case plan
  due Fri 2027-02-05, overdue, 3 days late
  30 days after 2027-01-06, removal of child-1
  from the family home (OPP 4-2, S1.9)

Signatures outstanding:
  plan-1  parent-2`);
});

test.each([50, 60, 80, 100])('in a window of %i columns nothing is wider, whatever there is to say', (width) => {
  const long = { ...LATE, id: 'locate-efforts/child-of-another-1/2027-11', state: 'missed' } as Duty;
  const words = agendaInWords(
    {
      ...AGENDA,
      adoption: { policy: 'santa-clara@2027.2', on: '2027-02-01', newSettings: true } as AgendaAnswer['adoption'],
      returned: [{ what: 'plan-1', comment: 'Objective 2 has no completion date, and nobody is named for it.' }],
      blocked: [{ plan: 'plan-2', because: ['The plan cannot be submitted: the paper signature dates are missing.'] }],
      checklists: [{ plan: 'plan-2', checklist: 'engagement', done: 1, of: 4, open: ['goals', 'rights', 'visits'] }],
    } as unknown as AgendaAnswer,
    [LATE, long],
    width,
  );
  expect(Math.max(...words.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
  if (width === 60)
    expect(words).toContain('\n  plan-1: Objective 2 has no completion date, and nobody is\n          named for it.\n');
});

test('a wide one gets a table', () => {
  const lines = agendaInWords(AGENDA, [LATE], 100).split('\n');
  expect(lines.slice(2, 5)).toEqual([
    'Duty               Due             State    Days left    Why',
    'initial-plan/1     Fri 2027-02-05  overdue  3 days late  30 days after 2027-01-06, removal of',
    'Initial case plan                                        child-1 from the family home (OPP 4-2,',
  ]);
});

test('what is over is counted, not shown', () => {
  expect(agendaInWords({ ...AGENDA, outstandingSignatures: [] }, [], 100)).toMatch(
    /Nothing is owed\.\n\n1 more is over: --all shows them\.$/,
  );
});

test('warnings stand last, with the manual’s sentence, and are in nobody’s way', () => {
  const sentence =
    'appointment-2 and appointment-3 are on the same day; the family is to be asked which one it can keep.';
  const warnings = [{ id: 'appointments-clash/appointment-2', sentence, source: 'RSP', cites: ['S0.8'] }];
  expect(
    agendaInWords({ ...AGENDA, warnings }, [LATE], 60)
      .split('\n')
      .slice(-4),
  ).toEqual([
    '',
    'Warnings:',
    '  - appointment-2 and appointment-3 are on the same day; the',
    '    family is to be asked which one it can keep. (RSP, S0.8)',
  ]);
});

test.each([
  ['missed', 'overlooked, recorded 2027-03-01', 'missed: overlooked, recorded 2027-03-01'],
  ['excused', 'out of the area until 2027-08-31', 'excused: out of the area until 2027-08-31'],
] as const)('a duty that was %s says why', (state, reason, words) => {
  const ended = { ...LATE, state, reason, daysLate: 0 } as Duty;
  const told = agendaInWords({ ...AGENDA, duties: [ended] }, [ended], 70);
  expect(told.replace(/\n +/g, ' ')).toContain(`due Fri 2027-02-05, ${words}`);
});

test('a plan that is not ready is named with everything that stands in its way', () => {
  const because = ['It has no objective.', 'Its paper signatures are missing.'];
  const words = agendaInWords({ ...AGENDA, blocked: [{ plan: 'plan-2', because }] }, [LATE], 100);
  expect(words).toContain(`Not ready to submit:
  plan-2: It has no objective.
  plan-2: Its paper signatures are missing.`);
});
