import { rightsOf } from '../../../domain/commands/rights';
import { runningOf } from '../../../domain/duties/listed';
import { planInEffectOn, type Story, words } from '../builders';
import { FoldedList } from '../folded-list';

const inEffect = () => planInEffectOn('2027-02-03', { unit: 'unit-3' });
const restrict = (story: Story, ...to: string[]) =>
  story.tell('restrictCase', { to, reason: 'family-of-staff' }, 'okafor');
const restricted = (...to: string[]) => restrict(inEffect(), ...to);
const rights = (story: Story, id: string) => rightsOf(story.case, id, story.today);

describe('restricting a case', () => {
  test('takes the rights of everybody who is not named, whatever the role', () => {
    const story = restricted('hale', 'okafor');
    expect(['hale', 'okafor', 'vasquez', 'teague'].map((id) => rights(story, id))).toEqual([
      ['caseworker'],
      ['supervisor'],
      [],
      [],
    ]);
    expect(story.refused('createPlan', { kind: 'amendment' }, 'vasquez')).toMatchObject({
      code: 'not-permitted',
      sentence: 'The case is restricted, and vasquez is not among the people who may know of it.',
    });
    expect(story.refused('deactivateStaff', { person: 'hale' }, 'vasquez').code).toBe('not-permitted');
  });

  test('gives nobody a right by being named', () => {
    const story = restricted('okafor', 'teague', 'a-stranger');
    expect([rights(story, 'teague'), rights(story, 'a-stranger')]).toEqual([[], []]);
  });

  test('names anew whom it names, and is lifted again', () => {
    const story = restrict(restricted('hale', 'okafor', 'vasquez'), 'okafor', 'teague', 'okafor');
    expect(story.case.restrictedTo).toEqual(['okafor', 'teague']);
    expect(rights(story, 'hale')).toEqual([]);
    story.tell('liftRestriction', {}, 'okafor');
    expect(rights(story, 'hale')).toEqual(['caseworker']);
    expect(story.refused('liftRestriction', {}, 'okafor').code).toBe('wrong-state');
  });

  test('leaves nothing in the case once it is lifted', () => {
    expect(inEffect().case).not.toHaveProperty('restrictedTo');
    expect(restricted('okafor').tell('liftRestriction', {}, 'okafor').case).not.toHaveProperty('restrictedTo');
  });

  test.each<[string, string[], string, string]>([
    ['to nobody', [], 'okafor', 'malformed-command'],
    ['without anybody who supervises it', ['hale', 'teague'], 'okafor', 'wrong-state'],
    ['to somebody of the family', ['okafor', 'iris'], 'okafor', 'wrong-state'],
    ['by its worker', ['hale', 'okafor'], 'hale', 'not-permitted'],
  ])('%s is refused', (_, to, by, code) => {
    expect(inEffect().refused('restrictCase', { to, reason: 'threat' }, by).code).toBe(code);
  });

  test('leaves out a supervisor who has left', () => {
    const story = inEffect().tell('deactivateStaff', { person: 'okafor' }, 'vasquez');
    const said = { to: ['okafor', 'hale'], reason: 'threat' as const };
    expect(story.refused('restrictCase', said, 'vasquez').sentence).toContain('nobody could decide in it');
    story.tell('restrictCase', { ...said, to: ['vasquez'] }, 'vasquez');
  });

  test('the last one named who supervises it stays, until another is named', () => {
    const story = restricted('hale', 'vasquez');
    expect(story.refused('deactivateStaff', { person: 'vasquez' }, 'vasquez').code).toBe('wrong-state');
    restrictBy(story, 'vasquez', 'okafor', 'vasquez').tell('deactivateStaff', { person: 'vasquez' }, 'vasquez');
  });

  test('somebody who joins it has no part in it, nor can have the case, before being named', () => {
    const story = restricted('okafor', 'vasquez').tell('addStaff', { person: 'moreau', role: 'caseworker' }, 'okafor');
    expect(rights(story, 'moreau')).toEqual([]);
    expect(story.refused('transferCase', { to: 'moreau' }, 'okafor').sentence).toContain('(restrictCase)');
    restrict(story, 'okafor', 'vasquez', 'moreau').tell('transferCase', { to: 'moreau' }, 'okafor');
    expect(rights(story, 'moreau')).toEqual(['caseworker']);
  });

  test('a stand-in is named among the people first', () => {
    const days = { person: 'lindqvist', from: '2027-02-03', to: '2027-02-05' };
    const story = restricted('okafor', 'hale');
    expect(story.refused('nameStandIn', days, 'okafor').code).toBe('person-inactive');
    restrict(story, 'okafor', 'hale', 'lindqvist').tell('nameStandIn', days, 'okafor');
    expect(rights(story, 'lindqvist')).toEqual(['supervisor']);
    expect(rights(restrict(story, 'okafor', 'hale'), 'lindqvist')).toEqual([]);
  });
});

function restrictBy(story: Story, by: string, ...to: string[]): Story {
  return story.tell('restrictCase', { to, reason: 'other' }, by);
}

describe('a restricted case that is to go to another unit', () => {
  const request = { unit: 'unit-4', supervisor: 'lund', reason: words('They moved') };

  test('is shown to the other supervisor by being named, and to the worker who takes it', () => {
    const story = restricted('okafor', 'hale');
    expect(story.refused('requestTransfer', request).sentence).toContain('(restrictCase)');
    restrict(story, 'okafor', 'hale', 'lund').tell('requestTransfer', request);
    expect(rights(story, 'lund')).toEqual(['receiving-supervisor']);
    story.tell('acceptTransfer', { worker: 'moreau' }, 'lund');
    expect([rights(story, 'lund'), rights(story, 'moreau'), rights(story, 'okafor')]).toEqual([
      ['supervisor'],
      ['caseworker'],
      [],
    ]);
  });

  test('is not restricted without the one who is asked', () => {
    const story = inEffect().tell('requestTransfer', request);
    const said = { to: ['okafor', 'hale'], reason: 'threat' as const };
    expect(story.refused('restrictCase', said, 'okafor').sentence).toContain('lund');
  });
});

describe('what people are told of a restricted case', () => {
  test('reaches those named alone: escalations too', () => {
    const story = restricted('hale', 'okafor').listen().at('2027-09-01 12:00');
    const toldOf = (kind: 'reminder' | 'escalation') => new Set(story.heard(kind).flatMap(({ to }) => to));
    expect(toldOf('reminder')).toEqual(new Set(['hale']));
    expect(toldOf('escalation')).toEqual(new Set(['hale', 'okafor']));
  });

  test('goes to the supervisor where its worker is not named, who gets the open duties', () => {
    const story = restricted('okafor').listen().at('2027-06-19 12:00');
    expect(new Set(story.heard('reminder').flatMap(({ to }) => to))).toEqual(new Set(['okafor']));
  });
});

test('the list of cases follows a restriction: to whom, and whose duties they are', () => {
  const list = new FoldedList();
  const story = inEffect();
  const file = () => {
    list.add(story.events.splice(0));
    expect(list.file).toEqual(runningOf(story.case, story.agenda).file);
    return { restrictedTo: list.file.restrictedTo, holder: list.file.holder };
  };
  expect(file()).toEqual({ restrictedTo: null, holder: 'hale' });
  restrict(story, 'okafor', 'lund');
  expect(file()).toEqual({ restrictedTo: ['okafor', 'lund'], holder: 'okafor' });
  story.tell('requestTransfer', { unit: 'unit-4', supervisor: 'lund', reason: words('Moved') }, 'okafor');
  story.tell('acceptTransfer', { worker: 'moreau' }, 'lund');
  expect(file()).toEqual({ restrictedTo: ['okafor', 'lund', 'moreau'], holder: 'moreau' });
  story.tell('liftRestriction', {}, 'lund');
  expect(file()).toEqual({ restrictedTo: null, holder: 'moreau' });
});
