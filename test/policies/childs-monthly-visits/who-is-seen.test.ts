import type { OpeningArgs } from '../../../domain/commands/opening';
import type { Story } from '../../domain/builders';
import { words } from '../../domain/builders';
import { familyOn, visit } from './family-of-four';

/** Whom the case owes a visit in a month, as it stands. */
const owed = (story: Story, month = story.today.slice(0, 7)) =>
  story.agenda.duties
    .filter(({ id, state }) => id.startsWith('contact/') && id.endsWith(month) && state === 'open')
    .map(({ id }) => id.split('/')[1]);

type Member = OpeningArgs['family'][number];

const iris: Member = { id: 'iris', role: 'child', birth: '2015-08-30' };
const adele: Member = { id: 'adele', role: 'parent' };
const owen: Member = { id: 'owen', role: 'parent', livesElsewhere: true };
const removed = { removals: [{ child: 'iris', on: '2027-01-06' }], placements: [] };
const atHome = { removals: [], placements: [] };

test('a child in out-of-home care is seen each month, whatever its goal (S3.5)', () => {
  const story = familyOn('2027-01-06 09:00', { family: [{ ...iris, goal: 'Adoption' }, adele, owen], ...removed });
  expect(owed(story)).toEqual(['iris']);
  expect(owed(story.at('2027-02-01'))).toEqual(['iris']);
});

test.each([false, true])(
  'a child at home is seen with the parents in the home, the case being voluntary (%s) or not (S3.6, S3.7)',
  (voluntary) => {
    const family: Member[] = [{ ...iris, goal: 'Emancipation/independent living' }, adele, owen];
    expect(owed(familyOn('2027-01-06 09:00', { family, voluntary, ...atHome }))).toEqual(['iris', 'adele']);
  },
);

test.each(['Return Home', 'Remain Home'] as const)(
  'with the goal %s all parents are seen: by allegation, and living elsewhere (S3.9)',
  (goal) => {
    const family: Member[] = [{ ...iris, goal }, adele, { ...owen, alleged: true }];
    expect(owed(familyOn('2027-01-06 09:00', { family, ...removed }))).toEqual(['iris', 'adele', 'owen']);
  },
);

test('while no goal is set, the strictest reading holds', () => {
  const family = [iris, adele, owen];
  expect(owed(familyOn('2027-01-06 09:00', { family, ...removed }))).toEqual(['iris', 'adele', 'owen']);
});

test('one child to be with the family is enough for monthly contact with all parents (S3.9)', () => {
  const story = familyOn('2027-01-06 09:00').tell('setGoal', { child: 'iris', goal: 'Legal Guardianship' });
  expect(owed(story.at('2027-02-01'))).toEqual(['iris', 'sol', 'adele', 'owen']);
});

test('a child that the plan is not about is not asked for, nor a caregiver', () => {
  const family: Member[] = [
    { ...iris, focusChild: false },
    { ...iris, id: 'sol' },
    { id: 'home', role: 'caregiver' },
  ];
  expect(owed(familyOn('2027-01-06 09:00', { family, ...atHome }))).toEqual(['sol']);
});

describe('when the goal is no longer to be with the family (S3.10)', () => {
  const changed = () => {
    const family: Member[] = [{ ...iris, goal: 'Return Home' }, adele, owen];
    const story = familyOn('2027-01-06 09:00', { family, ...removed });
    return story.at('2027-03-10 10:00').listen().tell('setGoal', { child: 'iris', goal: 'Adoption' });
  };

  test('the month of the change stands and the next one asks for the child only', () => {
    expect(owed(changed())).toEqual(['iris', 'adele', 'owen']);
    expect(owed(changed().at('2027-04-02'))).toEqual(['iris']);
  });

  test('the months before stay what they were', () => {
    expect(changed().duty('contact/owen/2027-02').state).toBe('overdue');
  });

  test('a plan for contact with each parent is to be made with the supervisor, without a date (S3.10)', () => {
    const story = changed();
    expect(story.duty('parent-contact-plan/owen')).toMatchObject({ due: null, state: 'open', cites: ['S3.10'] });
    story.tell('recordParentContactPlan', { person: 'owen', plan: words('a call on Sundays') });
    expect(story.duty('parent-contact-plan/owen').state).toBe('met');
    expect(story.duty('parent-contact-plan/adele').state).toBe('open');
  });

  test('the plan of an earlier time is not the plan of this one (S3.10)', () => {
    const story = changed().tell('recordParentContactPlan', { person: 'owen', plan: words('a call on Sundays') });
    story.at('2027-04-10 10:00').tell('setGoal', { child: 'iris', goal: 'Return Home' });
    story.at('2027-06-10 10:00').tell('setGoal', { child: 'iris', goal: 'Adoption' });
    expect(story.duty('parent-contact-plan/owen').state).toBe('open');
    story.tell('recordParentContactPlan', { person: 'owen', plan: words('a letter each month') });
    expect(story.duty('parent-contact-plan/owen')).toMatchObject({ state: 'met', metOn: '2027-06-10' });
  });

  test('nor is one to be made once no child of the plan is left in care (S3.10)', () => {
    const story = changed().at('2027-04-02 10:00');
    expect(story.duty('parent-contact-plan/owen').state).toBe('open');
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-04-02', reason: 'adopted' });
    expect(story.agenda.duties.filter(({ kind }) => kind === 'parent-contact-plan')).toEqual([]);
  });

  test('not with a parent whose rights are terminated, nor while nobody knows where the parent is', () => {
    const story = changed().at('2027-04-02 10:00');
    story.tell('recordRightsTerminated', { person: 'owen', on: '2027-04-01' });
    story.tell('recordUnavailable', { person: 'adele', status: 'whereabouts-unknown' });
    expect(story.agenda.duties.filter(({ kind }) => kind === 'parent-contact-plan')).toEqual([]);
    story.tell('deleteRightsTerminated', { person: 'owen' });
    expect(story.duty('parent-contact-plan/owen').state).toBe('open');
  });
});

describe('who is gone is not seen any more', () => {
  test('the month in which a child leaves is cancelled if nobody saw it, and none follows', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-03-20 10:00');
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-03-20', reason: 'guardianship' });
    expect(story.duty('contact/iris/2027-03')).toMatchObject({
      state: 'cancelled',
      reason: 'iris left care on 2027-03-20',
    });
    expect(story.duty('contact/iris/2027-02').state).toBe('overdue');
    expect(owed(story.at('2027-04-02'))).toEqual(['sol', 'adele', 'owen']);
  });

  test('a visit before it left counts for that month', () => {
    const story = visit(familyOn('2027-01-06 09:00'), ['iris']).at('2027-01-20 10:00');
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-01-20', reason: 'guardianship' });
    expect(story.duty('contact/iris/2027-01').state).toBe('met');
  });

  test('leaving that is keyed late takes back the months after it', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-03-20 10:00').listen();
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-01-31', reason: 'guardianship' });
    expect(story.happened('dutyCancelled').map(({ duty }) => duty)).toEqual([
      'contact/iris/2027-01',
      'contact/iris/2027-02',
      'contact/iris/2027-03',
    ]);
    expect(story.at('2027-06-30').heard('reminder', 'contact/iris/2027-03')).toEqual([]);
  });

  test('once the last child with that goal has left, parents are not seen either', () => {
    const story = familyOn('2027-01-06 09:00').tell('setGoal', { child: 'iris', goal: 'Adoption' });
    story.at('2027-02-10 10:00').tell('recordLeavingCare', { child: 'sol', on: '2027-02-10', reason: 'moved' });
    expect(story.duty('contact/owen/2027-02').state).toBe('cancelled');
    expect(owed(story.at('2027-03-02'))).toEqual(['iris']);
  });

  test('a parent whose rights are terminated is not seen from then on; keyed again, the day is corrected', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-03-10 10:00');
    story.tell('recordRightsTerminated', { person: 'owen', on: '2027-03-09' });
    expect(story.duty('contact/owen/2027-03').reason).toBe('parental rights terminated on 2027-03-09');
    story.tell('recordRightsTerminated', { person: 'owen', on: '2027-02-09' });
    expect(story.agenda.duties.map(({ id }) => id)).not.toContain('contact/owen/2027-03');
    expect(owed(story.at('2027-04-02'))).toEqual(['iris', 'sol', 'adele']);
  });

  test('with the case everything ends', () => {
    const done = { safety: words('A plan'), permanency: words('At home'), wellBeing: words('School') };
    const story = familyOn('2027-01-06 09:00').tell('beginAftercare', { with: ['adele'] });
    story.tell('completeAftercare', { ...done, contactInformationGivenOn: '2027-01-06' });
    story.tell('requestClosure', { reason: 'family-moved', summary: words('Done') });
    story.at('2027-01-20 10:00').tell('approveClosure', {}, 'okafor');
    expect(story.duty('contact/iris/2027-01')).toMatchObject({
      state: 'cancelled',
      reason: 'case closed on 2027-01-20',
    });
    story.at('2027-05-20');
    expect(story.agenda.duties.map(({ id }) => id)).not.toContain('contact/iris/2027-02');
    expect(story.agenda.duties.filter(({ kind }) => kind === 'parent-contact-plan')).toEqual([]);
  });
});

test('a parent that moves into the home is seen there whatever the goal (S3.6)', () => {
  const family: Member[] = [{ ...iris, goal: 'Adoption' }, adele, owen];
  const story = familyOn('2027-01-06 09:00', { family, ...atHome });
  expect(owed(story)).toEqual(['iris', 'adele']);
  expect(owed(story.tell('recordResidence', { person: 'owen', elsewhere: false }))).toEqual(['iris', 'adele', 'owen']);
  expect(story.refused('recordResidence', { person: 'iris', elsewhere: true }).code).toBe('unknown-person');
});

describe('a move is dated, and the months before it stay what they were', () => {
  const opened = () =>
    familyOn('2027-01-06 09:00', { family: [{ ...iris, goal: 'Adoption' }, adele, owen], ...atHome });

  test('out of the home: the month of the move stands, the next one does not ask for the parent', () => {
    const story = opened().at('2027-03-20 10:00').listen();
    story.tell('recordResidence', { person: 'adele', elsewhere: true, on: '2027-03-02' });
    expect(story.duty('contact/adele/2027-02').state).toBe('overdue');
    expect(story.duty('contact/adele/2027-03').state).toBe('open');
    expect(story.happened('dutyCancelled')).toEqual([]);
    expect(owed(story.at('2027-04-02'))).toEqual(['iris']);
  });

  test('into the home, keyed late: from the day of the move on', () => {
    const story = opened().at('2027-03-20 10:00');
    story.tell('recordResidence', { person: 'owen', elsewhere: false, on: '2027-02-28' });
    const months = story.agenda.duties.filter(({ id }) => id.startsWith('contact/owen/')).map(({ id }) => id.slice(13));
    expect(months).toEqual(['2027-02', '2027-03']);
  });

  test('said again for the same day, the later statement holds; not for a day that has not come', () => {
    const story = opened().at('2027-03-20 10:00');
    story.tell('recordResidence', { person: 'owen', elsewhere: false, on: '2027-02-28' });
    story.tell('recordResidence', { person: 'owen', elsewhere: true, on: '2027-02-28' });
    expect(owed(story)).toEqual(['iris', 'adele']);
    const tomorrow = { person: 'owen', elsewhere: false, on: '2027-03-21' };
    expect(story.refused('recordResidence', tomorrow).code).toBe('date-in-future');
  });
});

describe('the explanation says which sentence asks for the visit', () => {
  const why = (story: Story, person: string, month = '2027-01') =>
    story.duty(`contact/${person}/${month}`).details.find((line) => line.includes('is seen because'));

  test('of each child and parent, by the type of the case (S3.8)', () => {
    const story = familyOn('2027-01-06 09:00');
    expect(['iris', 'sol', 'adele', 'owen'].map((person) => why(story, person))).toEqual([
      'iris is seen because: child in out-of-home care (S3.5)',
      'sol is seen because: child at home in an in-home case (S3.6)',
      'adele is seen because: goal Return Home of iris (S3.9); goal Remain Home of sol (S3.9); in the home with sol (S3.6)',
      'owen is seen because: goal Return Home of iris (S3.9); goal Remain Home of sol (S3.9)',
    ]);
  });

  test('in a voluntary case, and while no goal is set', () => {
    const story = familyOn('2027-01-06 09:00', { family: [iris, adele, owen], voluntary: true, ...atHome });
    expect([why(story, 'iris'), why(story, 'adele'), why(story, 'owen')]).toEqual([
      'iris is seen because: child at home in a voluntary in-home case (S3.7)',
      'adele is seen because: no goal of iris yet (S3.9); in the home with iris (S3.7)',
      'owen is seen because: no goal of iris yet (S3.9)',
    ]);
  });

  test('of that month, and not of another', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-02-10 10:00');
    story
      .tell('setGoal', { child: 'iris', goal: 'Adoption' })
      .tell('recordRemoval', { child: 'sol', on: '2027-02-10' });
    story.at('2027-03-10');
    expect(why(story, 'owen', '2027-03')).toBe('owen is seen because: goal Remain Home of sol (S3.9)');
    expect(why(story, 'sol', '2027-03')).toBe('sol is seen because: child in out-of-home care (S3.5)');
    expect(why(story, 'sol')).toBe('sol is seen because: child at home in an in-home case (S3.6)');
  });
});
