import { words } from '../../domain/builders';
import { inEffect, opened } from './marlows';

const enrolled = () => opened({ enrolments: [{ chapter: 'patp-review', from: '2027-02-01', to: '2027-05-31' }] });

describe('the monthly review with the family', () => {
  test('is due on the last day of each month of the enrolment, and reminds before it (S4.9, S4.61)', () => {
    const story = enrolled();
    for (const when of ['2027-02-24 15:00', '2027-03-24 15:00', '2027-04-30 10:00', '2027-05-19 15:00'])
      story.at(when).tell('recordPatpReview', { with: ['adele', 'sol'] });
    story.at('2027-06-30 12:00');
    const seen = ['02', '03', '04', '05'].map((month) => {
      const duty = `patp-review/2027-${month}`;
      return [story.duty(duty).due, story.duty(duty).daysLate, story.daysOf('reminder', duty)];
    });
    expect(seen).toEqual([
      ['2027-02-28', 0, ['2027-02-18', '2027-02-23']],
      ['2027-03-31', 0, ['2027-03-21']],
      ['2027-04-30', 0, ['2027-04-20', '2027-04-25', '2027-04-29']],
      ['2027-05-31', 0, []],
    ]);
    expect(story.agenda.duties.filter(({ kind }) => kind === 'patp-review')).toHaveLength(4);
    expect(
      [...story.heard('task'), ...story.heard('escalation')].filter(({ about }) => about.startsWith('patp')),
    ).toEqual([]);
  });

  test('asks for the plan at the required interval as well as for the month (S4.48)', () => {
    expect(enrolled().at('2027-02-01').duty('patp-review/2027-02')).toMatchObject({
      title: 'PATP review with the family for 2027-02',
      cites: ['S4.9', 'S4.48', 'S4.61'],
    });
    expect(inEffect().due('plan-update/1')).toBe('2027-08-03');
  });

  test('that was not held escalates and stays open until somebody says why', () => {
    const story = enrolled().at('2027-03-07 12:00');
    expect(story.heard('escalation', 'patp-review/2027-02').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-03-01', 'hale,okafor'],
      ['2027-03-07', 'vasquez'],
    ]);
    story.tell('recordMissReason', { duty: 'patp-review/2027-02', code: 'overlooked', reason: words('Overlooked.') });
    expect(story.duty('patp-review/2027-02').state).toBe('missed');
  });

  test('is one with the family (S4.61)', () => {
    const story = enrolled().at('2027-02-10');
    expect(story.refused('recordPatpReview', { with: ['grandmother'] })).toMatchObject({
      code: 'malformed-command',
      cites: ['S4.61'],
    });
    expect(story.refused('recordPatpReview', { with: ['adele'], on: '2027-02-11' }).code).toBe('date-in-future');
    expect(story.refused('recordPatpReview', { with: ['stranger'] }).code).toBe('unknown-person');
  });

  test('moves with a correction, and is owed again when the review is deleted', () => {
    const story = enrolled()
      .at('2027-03-02')
      .tell('recordPatpReview', { with: ['adele'] });
    expect(story.duty('patp-review/2027-02').state).toBe('overdue');
    story.tell('correctPatpReview', { review: 'review-1', on: '2027-02-27' });
    expect(story.duty('patp-review/2027-02')).toMatchObject({ state: 'met', daysLate: 0 });
    expect(story.duty('patp-review/2027-03').state).toBe('open');
    story.tell('deletePatpReview', { review: 'review-1' });
    expect(story.duty('patp-review/2027-02').state).toBe('overdue');
    expect(story.refused('deletePatpReview', { review: 'review-1' }).code).toBe('unknown-thing');
  });

  test('of the month in which the enrolment is ended is not owed', () => {
    const story = enrolled()
      .at('2027-03-10')
      .tell('recordPatpReview', { with: ['adele'], on: '2027-02-20' });
    story.tell('endEnrolment', { enrolment: 'enrolment-1' });
    expect(story.duty('patp-review/2027-03')).toMatchObject({
      state: 'cancelled',
      reason: 'monthly reviews ended on 2027-03-10',
    });
    expect(story.at('2027-07-01').heard('escalation', 'patp-review/2027-03')).toEqual([]);
  });
});

describe('a review that finds changes', () => {
  test('asks for an update of the plan, without a date, until a plan is approved (S4.62)', () => {
    const story = inEffect().at('2027-02-24').listen();
    story
      .tell('recordPatpReview', { with: ['adele'] })
      .tell('recordPatpReview', { with: ['adele'], changesNeeded: true });
    expect(story.agenda.duties.filter(({ kind }) => kind === 'patp-update').map(({ id }) => id)).toEqual([
      'patp-update/2',
    ]);
    expect(story.duty('patp-update/2')).toMatchObject({ state: 'open', due: null, cites: ['S4.62'] });
    expect(story.said.filter(({ about }) => about === 'patp-update/2')).toEqual([]);
    story.create('amendment', { reason: 'change-of-circumstances' }).handIn('plan-2').approve('plan-2');
    expect(story.duty('patp-update/2')).toMatchObject({ state: 'met', metOn: '2027-02-24' });
  });

  test('is not answered by a plan that was approved before it', () => {
    const story = inEffect().tell('recordPatpReview', { with: ['adele'], changesNeeded: true });
    expect(story.duty('patp-update/1').state).toBe('open');
  });
});
