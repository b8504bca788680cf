import { openedOn, removedOn } from '../../domain/builders';

const warnings = (endDate?: string) =>
  openedOn('2027-01-06')
    .create('initial', endDate ? { endDate } : {})
    .agenda.warnings.map(({ id, sentence }) => [id, sentence]);

describe('the end of the plan period (S2.21)', () => {
  test('is six months after its start unless somebody says otherwise, or earlier', () => {
    expect(warnings()).toEqual([]);
    expect(warnings('2027-07-06')).toEqual([]);
    expect(warnings('2027-05-01')).toEqual([]);
  });

  test('later than that is shown and not refused', () => {
    expect(warnings('2027-07-07')).toEqual([
      [
        'long-plan-period/plan-1',
        'plan-1 runs to 2027-07-07, more than 6 months after 2027-01-06. The update is due all the same.',
      ],
    ]);
    const revised = openedOn('2027-01-06').create('initial');
    revised.tell('revisePlan', { plan: 'plan-1', outline: {}, endDate: '2028-01-06' });
    expect(revised.agenda.warnings.map(({ id }) => id)).toEqual(['long-plan-period/plan-1']);
  });

  test('is shown as long as the plan is in force (S2.21)', () => {
    const story = removedOn('2027-01-06')
      .create('initial', { endDate: '2027-07-07' })
      .handIn('plan-1')
      .approve('plan-1');
    expect(story.agenda.warnings.map(({ id }) => id)).toEqual(['long-plan-period/plan-1']);
  });
});
