import { lastDayOf, monthsBetween } from '../../../domain/calendar/civil-date';
import type { Case } from '../../../domain/case/case';
import {
  callOrLetterDays,
  type Contact,
  type ContactPlace,
  KEPT_FOR_CORRECTION,
  seenInMonth,
  whereSeen,
} from '../../../domain/case/contact';
import type { CaseEvent } from '../../../domain/case/events';
import { evolve } from '../../../domain/case/evolve';
import { agenda } from '../../../domain/duties/agenda';
import { policyOf } from '../../../policies/packs';
import { contact, familyOn, visit } from '../../policies/childs-monthly-visits/family-of-four';
import type { Story } from '../builders';

const MONTHS = monthsBetween('2027-01', '2036-12');

const note = (id: string, on: string, more: Partial<Contact>): CaseEvent => ({
  type: 'contactRecorded',
  id,
  on,
  time: '10:00',
  method: 'in-person',
  status: 'completed',
  place: 'in-placement',
  with: more.seen ?? [],
  seen: [],
  by: 'hale',
  covering: false,
  alone: [],
  narrative: null,
  topics: [],
  ...more,
});

/** Ten years of a family of four and a caregiver: two visits, a call and a letter each month. */
function tenYears(): Case {
  const opened = familyOn('2027-01-06 09:00').case;
  const notes = MONTHS.flatMap((month, index) => [
    note(`contact-${index * 4 + 1}`, `${month}-10`, { seen: ['iris', 'sol', 'adele'] }),
    note(`contact-${index * 4 + 2}`, `${month}-20`, { seen: ['owen', 'iris'] }),
    note(`contact-${index * 4 + 3}`, `${month}-21`, { method: 'telephone', with: ['owen', 'grandmother'] }),
    note(`contact-${index * 4 + 4}`, `${month}-22`, { method: 'written', with: ['adele'] }),
  ]);
  return notes.reduce(
    (aCase, event, index) =>
      evolve(aCase, {
        event,
        sequence: aCase.sequence + 1,
        at: `2027-01-06T17:00:${index % 60}.000Z`,
        on: '',
        by: 'hale',
      }),
    opened,
  );
}

describe('ten years of contacts', () => {
  const aCase = tenYears();

  test('stay under 35 kilobytes', () => {
    expect(aCase.contacts.latest).toHaveLength(KEPT_FOR_CORRECTION);
    expect(JSON.stringify(aCase.contacts).length).toBeLessThan(35_000);
  });

  test('forget no month in which somebody was seen, and no call', () => {
    const firsts = (person: string) => MONTHS.map((month) => seenInMonth(aCase, person, month)?.on.slice(8));
    expect(new Set(firsts('iris'))).toEqual(new Set(['10']));
    expect(new Set(firsts('owen'))).toEqual(new Set(['20']));
    expect(new Set(firsts('grandmother'))).toEqual(new Set([undefined]));
    expect(callOrLetterDays(aCase, 'owen')).toHaveLength(MONTHS.length);
    expect(callOrLetterDays(aCase, 'adele')).toHaveLength(MONTHS.length);
  });

  test('still say where the children were seen, and nothing of the others', () => {
    expect(new Set(MONTHS.map((month) => whereSeen(aCase, 'iris', month)))).toEqual(new Set(['residence']));
    expect(new Set(MONTHS.map((month) => whereSeen(aCase, 'sol', month)))).toEqual(new Set(['elsewhere']));
    expect(Object.keys(aCase.contacts.places)).toEqual(['iris', 'sol']);
    expect(JSON.stringify(aCase.contacts.places).length).toBeLessThan(500);
  });

  test('leave each month met, and none that is not', () => {
    const today = lastDayOf('2036-12');
    const contacts = agenda(aCase, policyOf(aCase), today).duties.filter(({ kind }) => kind === 'contact');
    expect(contacts).toHaveLength(MONTHS.length * 4);
    expect(contacts.filter(({ state }) => state !== 'met')).toEqual([]);
  });
});

test('what another person did without covering is not remembered as a visit when it grows old', () => {
  const opened = familyOn('2027-01-06 09:00').case;
  const other = note('contact-1', '2027-01-10', { seen: ['iris'], by: 'teague' });
  const many = Array.from({ length: KEPT_FOR_CORRECTION }, (_, index) =>
    note(`contact-${index + 2}`, '2027-02-10', { method: 'telephone', with: ['owen'] }),
  );
  const later = [other, ...many].reduce(
    (aCase, event) => evolve(aCase, { event, sequence: aCase.sequence + 1, at: '', on: '', by: 'hale' }),
    opened,
  );
  expect(later.contacts.latest[0]?.id).toBe('contact-2');
  expect(seenInMonth(later, 'iris', '2027-01')).toBeNull();
});

describe('a visit is in the residence (S3.5, S3.6)', () => {
  const seen = (story: Story, when: string, place?: ContactPlace, who = 'iris') =>
    visit(story.at(when), [who], place ? { place } : {});
  const where = (story: Story, month: string, who = 'iris') => whereSeen(story.case, who, month);

  test('when it is where the child lives that day: the placement of one that is placed, the home of the others', () => {
    const story = familyOn('2027-01-06 09:00');
    seen(story, '2027-02-02', 'in-placement');
    seen(story, '2027-02-03', 'home', 'sol');
    seen(story, '2027-03-02', 'home');
    seen(story, '2027-03-03', 'school', 'sol');
    expect([where(story, '2027-02'), where(story, '2027-02', 'sol')]).toEqual(['residence', 'residence']);
    expect([where(story, '2027-03'), where(story, '2027-03', 'sol')]).toEqual(['elsewhere', 'elsewhere']);
    expect(where(story, '2027-04')).toBeNull();
  });

  test('when one of several in the month is; where nobody said the place, nothing is known', () => {
    const story = familyOn('2027-01-06 09:00');
    seen(story, '2027-02-02', 'school');
    seen(story, '2027-02-20');
    expect(where(story, '2027-02')).toBe('not said');
    seen(story, '2027-02-25', 'in-placement');
    expect(where(story, '2027-02')).toBe('residence');
  });

  test('when it counts as one: a call to the placement and a visit of somebody else are none', () => {
    const story = familyOn('2027-01-06 09:00');
    contact(story.at('2027-02-02'), 'telephone', ['iris'], { place: 'in-placement' });
    visit(story.at('2027-02-03'), ['iris'], { place: 'in-placement' }, 'okafor');
    expect(where(story, '2027-02')).toBeNull();
  });
});
