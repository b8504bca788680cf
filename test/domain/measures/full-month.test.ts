import { fullMonthOf } from '../../../domain/measures/full-month';
import { familyOn } from '../../policies/childs-monthly-visits/family-of-four';
import type { Story } from '../builders';

const settings = ({ case: aCase }: Story, child: string, ...months: string[]) =>
  months.map((month) => fullMonthOf(aCase, child, month));

test('a child counts for a month from its first to its last day in care, or at home (b15)', () => {
  const story = familyOn('2027-01-06 09:00').at('2027-04-10');
  expect(settings(story, 'iris', '2027-01', '2027-02', '2027-03')).toEqual([null, 'in care', 'in care']);
  expect(settings(story, 'sol', '2027-01', '2027-02', '2027-03')).toEqual([null, 'at home', 'at home']);
});

test('the month in which it is taken into care is neither, unless that was on its first day', () => {
  const during = familyOn('2027-01-06 09:00').at('2027-03-10');
  during.tell('recordRemoval', { child: 'sol', on: '2027-03-10' });
  expect(settings(during, 'sol', '2027-02', '2027-03', '2027-04')).toEqual(['at home', null, 'in care']);
  const first = familyOn('2027-01-06 09:00').at('2027-03-01');
  first.tell('recordRemoval', { child: 'sol', on: '2027-03-01' });
  expect(settings(first, 'sol', '2027-02', '2027-03')).toEqual(['at home', 'in care']);
});

test('the month in which it left counts when it left on its last day', () => {
  const leaving = (on: string) =>
    familyOn('2027-01-06 09:00').at(on).tell('recordLeavingCare', { child: 'iris', on, reason: 'reunification' });
  expect(settings(leaving('2027-03-31'), 'iris', '2027-03', '2027-04')).toEqual(['in care', null]);
  expect(settings(leaving('2027-03-30'), 'iris', '2027-02', '2027-03')).toEqual(['in care', null]);
});

test('a child that has run away is in care all the same', () => {
  const story = familyOn('2027-01-06 09:00').at('2027-02-01');
  story.tell('recordUnavailable', { person: 'iris', status: 'runaway' }).at('2027-05-01');
  expect(settings(story, 'iris', '2027-02', '2027-03')).toEqual(['in care', 'in care']);
});
