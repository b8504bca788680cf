import { addMonths } from '../../../domain/calendar/civil-date';
import { KEPT_AS_RECORDED } from '../../../domain/case/settled';
import { words } from '../../domain/builders';
import { opened } from './marlows';

const SAID = {
  with: ['hale', 'okafor'],
  completed: words('Three visits; the referral for the course.'),
  outcome: words('The course has begun.'),
  pending: words('The assessment.'),
  nextSteps: words('A talk with the school.'),
};
const monthly = () => opened({ settings: { zone: 'America/Los_Angeles', limits: { 'case-conference': 31 } } });

describe('a case conference', () => {
  test.each([
    ['completed', 'what has been completed'],
    ['outcome', 'what came of it'],
    ['pending', 'what is pending'],
    ['nextSteps', 'possible next steps'],
  ] as const)('says what is %s: without it the record is refused (S4.25)', (point, inWords) => {
    for (const said of [undefined, words(' ')])
      expect(opened().refused('recordConference', { ...SAID, [point]: said })).toEqual({
        code: 'conference-incomplete',
        sentence: `The record of the conference does not say ${inWords}. Add what is missing.`,
        cites: ['S4.25'],
      });
  });

  test('is held as often as the agency says, each counted from the last (S4.25)', () => {
    const story = monthly();
    expect(story.duty('case-conference/1')).toMatchObject({ due: '2027-02-06', cites: ['S4.25'] });
    story.at('2027-02-01').tell('recordConference', SAID);
    expect(story.duty('case-conference/1').state).toBe('met');
    expect(story.due('case-conference/2')).toBe('2027-03-04');
    story.at('2027-03-06');
    expect(story.daysOf('reminder', 'case-conference/2')).toEqual(['2027-03-04']);
    expect(story.daysOf('escalation', 'case-conference/2')).toEqual(['2027-03-05']);
    expect(opened().agenda.duties.some(({ kind }) => kind === 'case-conference')).toBe(false);
  });

  test('that is keyed late takes its place in time (S4.25)', () => {
    const story = monthly().at('2027-03-01').tell('recordConference', SAID);
    story.tell('recordConference', { ...SAID, on: '2027-02-01' });
    expect(story.duty('case-conference/1').metOn).toBe('2027-02-01');
    expect(story.duty('case-conference/2').metOn).toBe('2027-03-01');
  });

  test('that was keyed by mistake is owed again', () => {
    const story = monthly().tell('recordConference', SAID).tell('deleteConference', { conference: 'conference-1' });
    expect(story.duty('case-conference/1').state).toBe('open');
    expect(story.refused('deleteConference', { conference: 'conference-1' }).code).toBe('unknown-thing');
    expect(story.tell('recordConference', SAID).case.conferences.latest).toEqual([
      { id: 'conference-2', on: '2027-01-06' },
    ]);
  });

  test('is one of staff of the case, and not tomorrow', () => {
    expect(opened().refused('recordConference', { ...SAID, with: ['adele'] }).code).toBe('unknown-person');
    expect(opened().refused('recordConference', { ...SAID, on: '2027-01-07' }).code).toBe('date-in-future');
  });

  test('of years ago is known by its day', () => {
    const story = opened();
    for (let month = 1; month <= KEPT_AS_RECORDED + 2; month++)
      story.at(addMonths('2027-01-06', month)).tell('recordConference', SAID);
    expect(story.case.conferences.latest).toHaveLength(KEPT_AS_RECORDED);
    expect(story.case.conferences.days).toEqual(['2027-02-06', '2027-03-06']);
    expect(story.refused('deleteConference', { conference: 'conference-1' }).code).toBe('unknown-thing');
  });
});
