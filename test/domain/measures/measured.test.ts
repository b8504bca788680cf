import { listOf } from '../../../domain/measures/list';
import { measuresOf, NO_REASON } from '../../../domain/measures/measured';
import { type Summary, summaryOf } from '../../../domain/measures/sums';
import { policyOf } from '../../../policies/packs';
import { contact, excepted, familyOn, visit } from '../../policies/childs-monthly-visits/family-of-four';
import { type Story, words } from '../builders';

const YEAR = { from: '2027-01-01', to: '2027-12-31' };
const EVERYBODY = ['iris', 'sol', 'adele', 'owen'];

const measured = ({ case: aCase, today }: Story, period = YEAR) => measuresOf(aCase, policyOf(aCase), period, today);
const visits = (story: Story, person: string, period = YEAR) =>
  measured(story, period).visits.filter((line) => line.person === person);
const inWords = (story: Story, person: string) =>
  visits(story, person).map(({ month, state, reasons }) => [month, state, ...reasons].join(' '));
const together = (story: Story) => summaryOf(measured(story)).visits[2] as Summary['visits'][number];

const family = () => familyOn('2027-01-06 09:00');

describe('what is counted', () => {
  test('is what was due in the period, on days that are over: not the month that goes on', () => {
    const story = visit(family(), EVERYBODY).at('2027-02-10');
    visit(story, EVERYBODY);
    expect(visits(story, 'iris').map(({ month }) => month)).toEqual(['2027-01']);
    expect(visits(story.at('2027-03-01'), 'iris').map(({ month }) => month)).toEqual(['2027-01', '2027-02']);
    expect(visits(story, 'iris', { from: '2027-02-28', to: '2027-02-28' }).map(({ month }) => month)).toEqual([
      '2027-02',
    ]);
    expect(visits(story, 'iris', { from: '2027-02-01', to: '2027-02-27' })).toEqual([]);
  });

  test('is not what was never owed: the month in which a child left without a visit', () => {
    const story = visit(family(), EVERYBODY).at('2027-02-10');
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-02-10', reason: 'reunification' }).at('2027-03-05');
    expect(inWords(story, 'iris')).toEqual(['2027-01 done']);
  });

  test('goes to the day on which an operator cancelled the case, and no further', () => {
    const story = visit(family(), EVERYBODY).at('2027-02-10');
    story.take({ type: 'cancelled' }, 'operator');
    story.now = story.now.replace('2027-02', '2027-06');
    expect(inWords(story, 'iris')).toEqual(['2027-01 done']);
  });

  test('is the case’s unit and whoever held the case on the due day', () => {
    const story = familyOn('2027-01-06 09:00', { unit: 'unit-3' }).at('2027-02-10');
    story.tell('transferCase', { to: 'teague' }, 'okafor').at('2027-03-05');
    expect(visits(story, 'iris').map(({ month, worker, unit }) => [month, worker, unit])).toEqual([
      ['2027-01', 'hale', 'unit-3'],
      ['2027-02', 'teague', 'unit-3'],
    ]);
  });

  test('is the unit that had the case on the due day, where it went to another one since', () => {
    const story = familyOn('2027-01-06 09:00', { unit: 'unit-3' }).at('2027-02-10');
    story.tell('requestTransfer', { unit: 'unit-4', supervisor: 'lund', reason: words('moved') });
    story.tell('acceptTransfer', { worker: 'moreau' }, 'lund').at('2027-03-05');
    expect(visits(story, 'iris').map(({ month, worker, unit }) => [month, worker, unit])).toEqual([
      ['2027-01', 'hale', 'unit-3'],
      ['2027-02', 'moreau', 'unit-4'],
    ]);
  });
});

describe('what was not done comes with what is known of why', () => {
  test('a month without a visit and without a reason is missed, and says that nobody has said why (S3.21)', () => {
    const story = family().at('2027-02-10');
    expect(inWords(story, 'iris')).toEqual([`2027-01 missed ${NO_REASON}`]);
    expect(together(story)).toMatchObject({ months: 4, missed: 4, unexplained: 4, reasons: { [NO_REASON]: 4 } });
    story.tell('recordMissReason', { duty: 'contact/iris/2027-01', code: 'attempted', reason: words('twice') });
    expect(inWords(story, 'iris')).toEqual(['2027-01 missed attempted']);
    expect(together(story).unexplained).toBe(3);
  });

  test('what stood in the way of a part of the month, or excuses nothing by itself, is named (S3.21)', () => {
    const story = family().at('2027-01-20');
    story.tell('recordUnavailable', { person: 'owen', status: 'incarcerated' });
    story.tell('recordUnavailable', { person: 'iris', status: 'runaway' }).at('2027-02-05');
    expect(inWords(story, 'owen')).toEqual([`2027-01 missed ${NO_REASON} incarcerated`]);
    expect(inWords(story, 'iris')).toEqual([`2027-01 missed ${NO_REASON} runaway no locate effort`]);
  });

  test('an excused month says what excuses it, and that nothing took the place of the visit (e23)', () => {
    const story = visit(family(), EVERYBODY);
    excepted(story, 'owen', { from: '2027-01-06' });
    story.tell('recordUnavailable', { person: 'iris', status: 'runaway' });
    story.tell('recordUnavailable', { person: 'sol', status: 'icpc' }).at('2027-03-05');
    const february = (person: string) => inWords(story, person)[1];
    expect(['owen', 'iris', 'sol'].map(february)).toEqual([
      '2027-02 excused contact exception',
      '2027-02 excused runaway no locate effort',
      '2027-02 excused icpc no call out of state',
    ]);
  });

  test('shares are shown both ways: excused is not done, and it is no failure (e12)', () => {
    const story = visit(family(), EVERYBODY);
    excepted(story, 'owen', { from: '2027-01-06' });
    visit(story.at('2027-02-10'), ['iris', 'sol']).at('2027-03-05');
    expect(together(story)).toMatchObject({
      months: 8,
      seen: 6,
      excused: 1,
      missed: 1,
      ofAll: 75,
      ofNotExcused: 85.71,
    });
  });

  test('the list has in front what nobody has explained', () => {
    const story = visit(family(), ['iris', 'adele']).at('2027-02-10');
    story.tell('recordMissReason', { duty: 'contact/owen/2027-01', code: 'person-declined', reason: words('no') });
    const lines = listOf(measured(story)).map(({ duty, state }) => `${duty} ${state}`);
    expect(lines.slice(0, 2)).toEqual(['contact/sol/2027-01 missed', 'contact/owen/2027-01 missed']);
    expect(lines.slice(-2)).toEqual(['contact/adele/2027-01 done', 'contact/iris/2027-01 done']);
  });
});

describe('where children were seen', () => {
  test('in the residence, of the months in which they were seen; where nobody said it, it is not taken for granted', () => {
    const story = family();
    visit(story.at('2027-02-02'), ['iris'], { place: 'in-placement' });
    visit(story.at('2027-03-02'), ['iris'], { place: 'office' });
    visit(story.at('2027-04-02'), ['iris']).at('2027-06-02');
    expect(visits(story, 'iris').map(({ seenAt }) => seenAt)).toEqual([
      null,
      'residence',
      'elsewhere',
      'not said',
      null,
    ]);
    expect(summaryOf(measured(story)).fullMonths[0]).toMatchObject({
      setting: 'in care',
      months: 4,
      seen: 3,
      inResidence: 1,
      placeNotSaid: 1,
      ofSeenInResidence: 33.33,
    });
  });
});

describe('what was to be done by a day', () => {
  const task = (story: Story, kind: string) => summaryOf(measured(story)).onTime.find((sum) => sum.kind === kind);

  test('is on time, late, or not done at all', () => {
    const story = family().at('2027-02-10');
    expect(task(story, 'initial-plan')).toMatchObject({ due: 1, onTime: 0, late: 0, missed: 1, share: 0 });
    story.create('initial').handIn('plan-1').approve('plan-1');
    expect(task(story, 'initial-plan')).toMatchObject({ due: 1, onTime: 0, late: 1, missed: 0, share: 0 });
    expect(task(story, 'court-order')).toMatchObject({ due: 0, share: null });
  });

  test('a call to the provider is measured where the agency asks for it', () => {
    const limits = { 'caregiver-contact': 1 };
    const story = familyOn('2027-01-06 09:00', { settings: { zone: 'America/Los_Angeles', limits } });
    contact(story.at('2027-01-20'), 'telephone', ['fenwick']).at('2027-03-05');
    expect(task(story, 'caregiver-contact')).toMatchObject({ due: 2, onTime: 1, missed: 1, share: 50 });
    expect(task(family().at('2027-03-05'), 'caregiver-contact')).toMatchObject({ due: 0 });
  });
});
