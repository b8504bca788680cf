import type { Story } from '../../domain/builders';
import { opened } from './marlows';

const everyTwoWeeks = (policy = 'michigan@2027.1') =>
  opened({ policy, settings: { zone: 'America/Los_Angeles', limits: { 'family-visit': 14 } } }).listen();
const visit = (story: Story, ...people: string[]) =>
  story.tell('recordContact', { method: 'in-person', with: people.map((person) => ({ person })) });
const visits = (story: Story) =>
  story.agenda.duties
    .filter(({ kind }) => kind === 'family-visit')
    .map(({ id, due, state }) => `${id} ${due} ${state}`);

describe('visits to individual family members', () => {
  test('are owed to children and parents at the interval that the agency sets, in every pack with the guide (S4.57)', () => {
    for (const policy of ['michigan@2027.1', 'reference@2027.1'])
      expect(visits(everyTwoWeeks(policy))).toEqual([
        'family-visit/iris/1 2027-01-20 open',
        'family-visit/sol/1 2027-01-20 open',
        'family-visit/adele/1 2027-01-20 open',
        'family-visit/owen/1 2027-01-20 open',
      ]);
  });

  test('are counted each from the last, and one that comes earlier moves the next (S4.57)', () => {
    const story = visit(everyTwoWeeks().at('2027-01-12'), 'iris');
    expect(story.duty('family-visit/iris/1')).toMatchObject({ state: 'met', metOn: '2027-01-12', cites: ['S4.57'] });
    expect(story.due('family-visit/iris/2')).toBe('2027-01-26');
    visit(story.at('2027-01-15'), 'iris');
    expect(story.due('family-visit/iris/3')).toBe('2027-01-29');
    story.at('2027-01-31');
    expect(story.daysOf('reminder', 'family-visit/iris/3')).toEqual(['2027-01-26', '2027-01-29']);
    expect(story.daysOf('escalation', 'family-visit/iris/3')).toEqual(['2027-01-30']);
  });

  test('are not made by telephone, nor by an attempt (S4.57)', () => {
    const story = everyTwoWeeks().at('2027-01-12');
    story.tell('recordContact', { method: 'telephone', with: [{ person: 'iris' }] });
    story.tell('recordContact', { method: 'in-person', status: 'attempted', with: [{ person: 'iris' }] });
    expect(story.duty('family-visit/iris/1').state).toBe('open');
  });

  test('end with the child’s leaving care and the parent’s rights (S4.57)', () => {
    const story = everyTwoWeeks().at('2027-01-12');
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-01-12', reason: 'guardianship' });
    expect(story.duty('family-visit/iris/1')).toMatchObject({
      state: 'cancelled',
      reason: 'iris left care on 2027-01-12',
    });
    story.tell('recordRightsTerminated', { person: 'adele', on: '2027-01-12' });
    expect(story.duty('family-visit/adele/1').reason).toBe('parental rights terminated on 2027-01-12');
    expect(story.duty('family-visit/sol/1').state).toBe('open');
  });

  test('are owed to nobody where the agency sets no days, for the guide gives none (S4.57)', () => {
    expect(visits(opened({ policy: 'michigan@2027.1' }))).toEqual([]);
  });
});
