import { caseAsOf } from '../../../domain/case/as-of';
import { agenda, dutyIn } from '../../../domain/duties/agenda';
import { policyOf } from '../../../policies/packs';
import { familyOn, visit } from '../../policies/childs-monthly-visits/family-of-four';

/* What a case knew on a past day, from its events alone. */

const seenKeyedLate = () => {
  const story = familyOn('2027-01-06 09:00').at('2027-02-03 10:00');
  return visit(story, ['iris'], { on: '2027-01-20' });
};

const contactOn = (day: string) => {
  const { events } = seenKeyedLate();
  const aCase = caseAsOf('case', events, day);
  return dutyIn(agenda(aCase, policyOf(aCase), day), 'contact/iris/2027-01')?.state;
};

test('a visit that was keyed late was not known before', () => {
  expect(['2027-01-20', '2027-02-02', '2027-02-03'].map(contactOn)).toEqual(['open', 'overdue', 'met']);
});

test('the events give the whole case: all but what the clock told it, and the alarms that were armed', () => {
  const { case: aCase, events } = seenKeyedLate();
  const { today: _, toldAt: __, alarms: ___, ...facts } = aCase;
  expect(caseAsOf(aCase.id, events, '2027-02-03')).toMatchObject(facts);
});
