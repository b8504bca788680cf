import { draftInWords } from '../../client/cli/draft-words';
import { draftOf2151A } from '../../domain/case/report-2151a-draft';
import { consented, enrolledOn, send } from '../policies/pm-19-02-06-c-joint-service/joint-service';

const story = consented(enrolledOn()).tell('setHearing', { kind: 'status-review', on: '2027-06-08' });

test('a draft names every heading, and what to do where nothing was recorded', () => {
  const shown = draftInWords('MW-1', draftOf2151A(story.case, '2027-02'), 100).split('\n');
  expect(shown.slice(0, 4)).toEqual([
    'Draft of Form 2151A for 2027-02, case MW-1: what was recorded since Wed 2027-02-10',
    '',
    'Progress toward goals (progress)',
    '  Nothing recorded: write the change or "No change".',
  ]);
  const conflicts = shown.indexOf('Potential conflicts with DCFS activities (conflicts)');
  expect(shown[conflicts + 1]).toBe('  Tue 2027-06-08  hearing set: status-review, hearing-1');
});

test('a draft says what it had no room for', () => {
  const draft = { ...draftOf2151A(story.case, '2027-02'), dropped: { conflicts: 2 } };
  expect(draftInWords('MW-1', draft, 100)).toContain(
    'hearing-1\n  2 older lines are left out here; the journal of the case has everything.',
  );
});

test('what was sent is not drafted again', () => {
  const sent = send(consented(enrolledOn()), '2027-02');
  expect(draftInWords('MW-1', draftOf2151A(sent.case, '2027-02'), 100)).toBe(
    'Draft of Form 2151A for 2027-02, case MW-1: it was sent on Wed 2027-02-10.',
  );
});
