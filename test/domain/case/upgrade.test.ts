import { blankCase, type Case } from '../../../domain/case/case';
import { upgrade } from '../../../domain/case/upgrade';
import { planInEffectOn } from '../builders';

test('a case of today stays as it is', () => {
  const { case: today } = planInEffectOn('2027-02-03');
  expect(upgrade(today)).toEqual(today);
});

test('a case of an older release gets the starting values of what it does not have yet', () => {
  const { case: today } = planInEffectOn('2027-02-03');
  const { problems: _, standIns: __, cancelledOn: ___, unit: ____, ...older } = today;
  const { problems, standIns, cancelledOn, unit } = blankCase(today.id);
  expect(upgrade(older as Case)).toEqual({ ...today, problems, standIns, cancelledOn, unit });
});

test('a book of contacts that does not say where children were seen starts to', () => {
  const { case: today } = planInEffectOn('2027-02-03');
  const { places: _, ...older } = today.contacts;
  expect(upgrade({ ...today, contacts: older } as Case)).toEqual(today);
});
