import { openedOn, planInEffectOn } from '../builders';

const opened = () => openedOn('2027-01-06 09:00');
const placed = () => opened().tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-05' });

test.each([
  ['recordRemoval', { child: 'iris', on: '2027-01-07' }, 'date-in-future'],
  ['recordRemoval', { child: 'adele', on: '2027-01-06' }, 'unknown-person'],
  ['recordFirstContacts', { contacts: [{ child: 'iris', on: '2027-01-07' }] }, 'date-in-future'],
  ['recordFirstContacts', { contacts: [{ child: 'nobody', on: '2027-01-06' }] }, 'unknown-person'],
  ['deleteFirstContact', { child: 'iris' }, 'unknown-thing'],
  ['deleteRemoval', { child: 'iris' }, 'unknown-thing'],
  ['placeChild', { child: 'iris', caregiver: 'nobody', from: '2027-01-06' }, 'unknown-person'],
  ['placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-07' }, 'date-in-future'],
  ['endPlacement', { child: 'iris', on: '2027-01-06' }, 'unknown-thing'],
  ['recordPermanentPlacement', { child: 'iris', from: '2027-01-06' }, 'unknown-thing'],
  ['setGoal', { child: 'adele', goal: 'Return Home' }, 'unknown-person'],
  ['recordLeavingCare', { child: 'iris', on: '2027-01-07', reason: 'guardianship' }, 'date-in-future'],
] as const)('%s %j: %s', (name, args, code) => {
  expect(opened().refusedAnyhow(name, args).code).toBe(code);
});

test('a child lives in one home at a time', () => {
  const story = placed();
  const again = { child: 'iris', caregiver: 'grandmother', from: '2027-01-06' };
  expect(story.refused('placeChild', again).code).toBe('wrong-state');
  expect(story.refused('endPlacement', { child: 'iris', on: '2027-01-04' }).code).toBe('date-out-of-order');
  story.tell('endPlacement', { child: 'iris', on: '2027-01-06' }).tell('placeChild', again);
  expect(story.case.placements.map(({ from, to }) => [from, to])).toEqual([
    ['2027-01-05', '2027-01-06'],
    ['2027-01-06', null],
  ]);
});

test('a placement becomes permanent, with the goal of the child', () => {
  const story = placed().listen();
  expect(story.refused('recordPermanentPlacement', { child: 'iris', from: '2027-01-04' }).code).toBe(
    'date-out-of-order',
  );
  story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-01-06', goal: 'Legal Guardianship' });
  expect(story.case.family.find((member) => member.id === 'iris')?.goal).toBe('Legal Guardianship');
  expect(story.heard('status').map((notice) => notice.line)).toEqual([
    'iris is in permanent placement and signs plans from Mon 2027-08-30 on',
  ]);
});

test('a child leaves care once', () => {
  const leaving = { child: 'iris', on: '2027-01-06', reason: 'guardianship' };
  expect(opened().tell('recordLeavingCare', leaving).refused('recordLeavingCare', leaving).code).toBe('wrong-state');
});

describe('what cannot be so is refused with a sentence, and never tells the birth date', () => {
  const leaving = { child: 'iris', on: '2027-02-01', reason: 'guardianship' };
  const born = '2015-08-30';

  test.each([
    ['recordRemoval', { child: 'iris', on: '2015-08-29' }, 'The removal is dated 2015-08-29, before iris was born.'],
    [
      'recordFirstContacts',
      { contacts: [{ child: 'iris', on: '2015-08-29' }] },
      'The first contact is dated 2015-08-29',
    ],
    [
      'placeChild',
      { child: 'iris', caregiver: 'grandmother', from: '2015-08-29' },
      'The placement is dated 2015-08-29',
    ],
    ['recordLeavingCare', { ...leaving, on: '2015-08-29' }, 'Leaving care is dated 2015-08-29, before iris was born.'],
  ] as const)('%s before the child was born', (name, args, sentence) => {
    const refused = openedOn('2027-02-01 09:00').refusedAnyhow(name, args);
    expect(refused.code).toBe('date-out-of-order');
    expect(refused.sentence).toContain(sentence);
    expect(refused.sentence).not.toContain(born);
  });

  test('the day of birth itself may be', () => {
    openedOn('2027-02-01 09:00').tell('recordRemoval', { child: 'iris', on: born });
  });

  test('a home that begins before the child left the one before', () => {
    const story = placed().at('2027-02-01').tell('endPlacement', { child: 'iris', on: '2027-01-20' });
    const next = (from: string) => ({ child: 'iris', caregiver: 'grandmother', from });
    for (const from of ['2027-01-01', '2027-01-10', '2027-01-19'])
      expect(story.refused('placeChild', next(from))).toMatchObject({
        code: 'date-out-of-order',
        sentence: expect.stringContaining('iris lived in another home from 2027-01-05 to 2027-01-20'),
      });
    story.tell('placeChild', next('2027-01-20'));
  });

  test('a home that overlaps with another; an earlier one that is keyed late does not', () => {
    const story = opened().at('2027-02-01').tell('placeChild', {
      child: 'iris',
      caregiver: 'grandmother',
      from: '2027-01-20',
    });
    const home = (from: string, to?: string) => ({ child: 'iris', caregiver: 'adele', from, to });
    expect(story.refused('placeChild', home('2027-01-08')).code).toBe('wrong-state');
    expect(story.refused('placeChild', home('2027-01-08', '2027-01-21')).sentence).toBe(
      'iris has lived in another home since 2027-01-20; a placement from 2027-01-08 to 2027-01-21 overlaps with it. ' +
        'If that one is wrong, delete it first (deletePlacement).',
    );
    story.tell('placeChild', home('2027-01-08', '2027-01-20')).tell('placeChild', home('2027-01-06', '2027-01-08'));
    expect(story.case.placements.map(({ from, to }) => [from, to])).toEqual([
      ['2027-01-20', null],
      ['2027-01-08', '2027-01-20'],
      ['2027-01-06', '2027-01-08'],
    ]);
    expect(story.refused('placeChild', home('2027-01-07', '2027-01-09')).sentence).toContain(
      'iris lived in another home from 2027-01-08 to 2027-01-20; a placement from 2027-01-07 to 2027-01-09 overlaps',
    );
    expect(story.refused('placeChild', home('2027-01-05', '2027-01-04'))).toMatchObject({
      code: 'date-out-of-order',
      sentence: 'The placement would end 2027-01-04, before it begins (2027-01-05).',
    });
  });

  test('a last day in a home that has not come, or after the child left care', () => {
    const home = (to: string) => ({ child: 'iris', caregiver: 'adele', from: '2027-01-06', to });
    expect(opened().refused('placeChild', home('2027-01-07')).code).toBe('date-in-future');
    const left = openedOn('2027-02-10 09:00').tell('recordLeavingCare', leaving);
    expect(left.refused('placeChild', home('2027-02-02')).sentence).toContain('iris left care on 2027-02-01');
  });

  test('an earlier home without its last day, once the child has had another', () => {
    const story = placed().at('2027-02-01').tell('endPlacement', { child: 'iris', on: '2027-01-20' });
    const home = { child: 'iris', caregiver: 'adele', from: '2027-01-02' };
    expect(story.refused('placeChild', home).sentence).toBe(
      'iris lived in another home from 2027-01-05 to 2027-01-20; a placement from 2027-01-02 on overlaps with it. ' +
        'Give the last day in the home if it is an earlier one (to). If that one is wrong, delete it first (deletePlacement).',
    );
  });

  test('a child that is placed with itself', () => {
    const args = { child: 'iris', caregiver: 'iris', from: '2027-01-06' };
    expect(opened().refused('placeChild', args).code).toBe('unknown-person');
  });

  test('leaving care before the removal, or before the placement', () => {
    const early = { ...leaving, on: '2027-01-04' };
    const removed = opened().tell('recordRemoval', { child: 'iris', on: '2027-01-05' });
    expect(removed.refused('recordLeavingCare', early).sentence).toContain('iris was removed on 2027-01-05');
    expect(placed().refused('recordLeavingCare', early).sentence).toContain('iris was placed on 2027-01-05');
  });

  test('leaving care before a contact with the child that is on record', () => {
    const story = openedOn('2027-01-06 09:00').at('2027-02-10 09:00');
    const of = (child: string) => ({ method: 'telephone' as const, with: [{ person: child }] });
    story.tell('recordContact', { ...of('iris'), on: '2027-02-02' }).tell('recordContact', of('sol'));
    const refused = story.refused('recordLeavingCare', leaving);
    expect(refused).toMatchObject({
      code: 'date-out-of-order',
      sentence:
        'iris was contacted on 2027-02-02 (contact-1), after 2027-02-01. Check the day, or correct or delete that contact first.',
    });
    story.tell('deleteContact', { contact: 'contact-1' }).tell('recordLeavingCare', leaving);
    expect(story.refused('recordContact', { ...of('iris'), on: '2027-02-02' }).code).toBe('date-out-of-order');
  });

  test('what happens to a child after it has left care', () => {
    const story = openedOn('2027-02-10 09:00').tell('recordLeavingCare', leaving);
    const after = { child: 'iris', on: '2027-02-02' };
    const removed = story.refused('recordRemoval', after);
    expect(removed).toMatchObject({
      code: 'date-out-of-order',
      sentence: expect.stringContaining('iris left care on 2027-02-01'),
    });
    expect(story.refused('recordFirstContacts', { contacts: [after] }).code).toBe('date-out-of-order');
    const home = { child: 'iris', caregiver: 'grandmother', from: '2027-02-02' };
    expect(story.refused('placeChild', home).code).toBe('date-out-of-order');
    story.tell('recordRemoval', { child: 'iris', on: '2027-01-30' });
  });

  test('a birth after something that is on record of the child, or of somebody of age', () => {
    const story = opened().tell('recordRemoval', { child: 'sol', on: '2027-01-02' });
    expect(story.refused('recordBirth', { child: 'sol', birth: '2027-01-03' }).sentence).toContain(
      'The removal of 2027-01-02 would lie before the birth of sol.',
    );
    expect(story.refused('recordBirth', { child: 'sol', birth: '2006-01-06' }).code).toBe('date-out-of-order');
    expect(story.refused('recordBirth', { child: 'sol', birth: '2027-01-07' }).code).toBe('date-in-future');
    expect(story.refused('recordBirth', { child: 'adele', birth: '1990-01-07' }).code).toBe('unknown-person');
    story.tell('recordBirth', { child: 'sol', birth: '2006-01-07' });
  });
});

describe('what was keyed wrongly is keyed right', () => {
  test('a placement is deleted and given anew', () => {
    const story = placed().tell('deletePlacement', { child: 'iris' });
    expect(story.case.placements).toEqual([]);
    expect(story.refused('deletePlacement', { child: 'iris' }).code).toBe('unknown-thing');
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-04' });
  });

  test('of two homes the latest is deleted', () => {
    const story = placed().tell('endPlacement', { child: 'iris', on: '2027-01-05' });
    story.tell('placeChild', { child: 'iris', caregiver: 'adele', from: '2027-01-06' });
    story.tell('deletePlacement', { child: 'iris' });
    expect(story.case.placements.map(({ caregiver, to }) => [caregiver, to])).toEqual([['grandmother', '2027-01-05']]);
  });

  test('a child that has not left care after all is in the plan again, and the update is owed again', () => {
    const story = planInEffectOn('2027-02-03').at('2027-03-01');
    for (const child of ['iris', 'sol']) story.tell('recordLeavingCare', { child, on: '2027-03-01', reason: 'error' });
    expect(story.duty('plan-update/1').state).toBe('cancelled');
    story.tell('deleteLeavingCare', { child: 'sol' });
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'open', due: '2027-08-03' });
    expect(story.refused('deleteLeavingCare', { child: 'sol' }).code).toBe('unknown-thing');
  });

  test('a birth date that was not known at the opening counts from when it is keyed', () => {
    const story = planInEffectOn('2027-02-03', {
      family: [
        { id: 'iris', role: 'child' },
        { id: 'adele', role: 'parent' },
        { id: 'owen', role: 'parent' },
        { id: 'grandmother', role: 'caregiver' },
      ],
    });
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-02-03' });
    story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-02-03' }).withProgress().create('update');
    expect(story.agenda.signatures).toEqual([]);
    story.tell('recordBirth', { child: 'iris', birth: '2014-08-30' });
    expect(story.agenda.signatures).toEqual([{ plan: 'plan-2', child: 'iris' }]);
  });
});
