import { checklistsInWords } from '../../client/cli/checklists-words';
import { checklistsOf } from '../../domain/checklist';
import { policyOf } from '../../policies/packs';
import { openedOn, planInEffectOn } from '../domain/builders';

const shown = (story: { case: Parameters<typeof policyOf>[0] }, width: number) =>
  checklistsInWords('MW-1', checklistsOf(story.case, policyOf(story.case)), width);

test('a checklist shows what it asks, what is done, and where it comes from', () => {
  const story = planInEffectOn('2027-02-03').withProgress().create('update');
  story.tell('recordChecklist', {
    checklist: 'preparing-the-update',
    about: 'plan-2',
    done: ['needs-reassessed'],
    notApplicable: ['reports-requested'],
  });
  const lines = shown(story, 100).split('\n');
  const from = lines.findIndex((line) => line.startsWith('preparing-the-update'));
  expect(lines.slice(from, from + 6)).toEqual([
    'preparing-the-update plan-2: Preparing for the case plan update (OPP 4-2), recorded Wed 2027-02-03',
    '  [x] needs-reassessed: Reassess the needs of the child and the family. (S1.30)',
    '  [-] reports-requested: Request written reports from therapists, drug treatment counselors,',
    '      parenting instructors and others. (S1.32)',
    '  [ ] reports-filed: Review and file those reports. (S1.33)',
    '  [ ] provider-notebook: Update the Service Provider notebook. (S1.33)',
  ]);
});

test('what may endanger somebody says that it stays out of letters', () => {
  const items = [{ code: 'apart', asks: 'Talk apart.', cites: ['S4.27'], sensitive: true, state: 'open' as const }];
  const list = { checklist: 'topics', title: 'Topics', source: 'a guide', about: 'meeting-1', on: null, items };
  expect(checklistsInWords('MW-1', [list], 80)).toContain(
    '[ ] apart: Talk apart. Keep it out of letters and mails. (S4.27)',
  );
});

test('a case without plans says where checklists come from', () => {
  expect(shown(openedOn('2027-01-06'), 80)).toBe(
    'Case MW-1 has no checklist now: they come with plans, meetings and contacts.',
  );
});
