import { planInEffectOn, removedOn, type Story, words } from '../domain/builders';
import { detailsOf } from '../../workflows/current-details';
import { searchAttributesOf } from '../../workflows/search-attributes';

const detailsOn = ({ case: aCase, agenda }: Story) => detailsOf(aCase, agenda.duties, agenda.today);
const isAwaited = ({ case: aCase, agenda }: Story) => searchAttributesOf(aCase, agenda.duties).AwaitingApproval;

describe('what operators read of a case', () => {
  test('names the plans in progress, and how far they are', () => {
    const story = planInEffectOn('2027-02-03').create('amendment');
    expect(detailsOn(story)).toContain('**In progress:** plan-2 (amendment): Request Not Submitted');
    expect(detailsOn(story.handIn('plan-2'))).toContain('**In progress:** plan-2 (amendment): Pending');
    expect(detailsOn(story.approve('plan-2'))).not.toContain('In progress');
  });

  test('says that the worker is not active, and who gets the mail', () => {
    const story = removedOn('2027-02-03');
    expect(detailsOn(story)).toContain(', worker hale, policy santa-clara@2027.1');
    story.tell('deactivateStaff', { person: 'hale' }, 'vasquez');
    expect(detailsOn(story)).toContain(', worker hale (not active: mail goes to the supervisor), ');
  });

  test('names a transfer that waits for another unit', () => {
    const story = planInEffectOn('2027-02-03');
    story.tell('requestTransfer', { unit: 'unit-4', supervisor: 'lund', reason: words('moved') });
    expect(detailsOn(story)).toContain('**Transfer asked for:** transfer-1 to unit-4 (lund)');
    expect(detailsOn(story.tell('withdrawTransfer', {}))).not.toContain('Transfer asked for');
  });

  test('tells which mail found nobody', () => {
    const story = removedOn('2027-02-03').undelivered('reminder:initial-plan/1:some-day', 'hale', 'MailRejected');
    expect(detailsOn(story)).toMatch(/\*\*Not delivered:\*\* reminder:initial-plan\/1:some-day to hale\b/);
  });

  test('is cut at the end of a line where it would be too long, and says so', () => {
    const story = removedOn('2027-02-03');
    const long = detailsOf(story.case, Array(400).fill(story.duty('initial-plan/1')), story.today);
    const rows = long.split('\n');
    expect(Buffer.byteLength(long)).toBeLessThan(20_000);
    const [row] = rows.filter((each) => each.startsWith('| Initial case plan |'));
    expect(rows.slice(-3)).toEqual([row, '', '… and more: caseclock agenda --all']);
  });
});

test('a case awaits approval as long as a plan or a closure waits for the supervisor', () => {
  const story = planInEffectOn('2027-02-03').create('amendment');
  expect(isAwaited(story)).toBe(false);
  expect(isAwaited(story.handIn('plan-2'))).toBe(true);
  expect(isAwaited(story.approve('plan-2'))).toBe(false);
  expect(isAwaited(story.tell('requestClosure', { reason: 'guardianship' }))).toBe(true);
});
