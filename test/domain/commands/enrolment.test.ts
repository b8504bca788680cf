import type { CommandArgs } from '../../../domain/commands/catalogue';
import { enrol, enrolledOn, JOINT } from '../../policies/pm-19-02-06-c-joint-service/joint-service';
import { openedOn, type Story } from '../builders';

const again = (story: Story, more: Partial<CommandArgs<'openEnrolment'>>) =>
  story.refused('openEnrolment', { chapter: 'dcfs-2151a', from: story.today, ...more }, 'dunmore');

const ended = () => enrolledOn().at('2027-04-10 10:00').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');

describe('a case is enrolled in a chapter once at a time (S0.6)', () => {
  test.each([
    ['while one runs', {}],
    ['back-dated over it', { from: '2027-02-01' }],
    ['back-dated up to its first day', { from: '2027-02-01', to: '2027-02-10' }],
    ['ahead, while no end is planned', { from: '2027-06-01' }],
  ])('%s it is refused', (_, more) => {
    expect(again(enrolledOn().at('2027-03-10'), more)).toEqual({
      code: 'already-in-progress',
      sentence: 'enrolment-1 (dcfs-2151a) runs from 2027-02-10. End it first, or check the days.',
      cites: ['S0.6'],
    });
  });

  test('inside one that has ended it is refused; on its closing day, or before its first, it is taken', () => {
    expect(again(ended(), { from: '2027-03-01' }).sentence).toBe(
      'enrolment-1 (dcfs-2151a) runs from 2027-02-10 to 2027-04-10. Check the first day.',
    );
    expect(enrol(ended()).case.enrolments).toHaveLength(2);
    expect(enrol(ended(), { from: '2027-02-01', to: '2027-02-09' }).case.enrolments).toHaveLength(2);
  });

  test('after a planned end it is taken; that one is then not ended later, nor its end moved', () => {
    const story = enrolledOn('2027-02-10 10:00', { to: '2027-03-15' });
    expect(again(story, { from: '2027-03-15' }).sentence).toContain('runs from 2027-02-10, planned to 2027-03-15');
    enrol(story.at('2027-03-20 10:00')).at('2027-05-02 10:00');
    expect(story.refused('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore')).toEqual({
      code: 'date-out-of-order',
      sentence:
        'enrolment-2 (dcfs-2151a) runs from 2027-03-20; enrolment-1 cannot end 2027-05-02. What is past its last day is over and needs no end.',
      cites: ['S0.6'],
    });
    const moved = { enrolment: 'enrolment-1', on: '2027-06-01' };
    expect(story.refused('planEnrolmentEnd', moved, 'dunmore').code).toBe('date-out-of-order');
  });

  test('one that was ended on its first day was a mistake and stands in nobody’s way', () => {
    const story = enrolledOn().tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    expect(enrol(story).case.enrolments).toHaveLength(2);
  });

  test('each chapter by itself', () => {
    expect(enrol(enrolledOn(), { chapter: 'rsp-review' }).case.enrolments).toHaveLength(2);
  });
});

describe('at the opening', () => {
  const opening = (...enrolments: CommandArgs<'openEnrolment'>[]) =>
    openedOn('2027-02-10 10:00', { ...JOINT, enrolments });
  const chapter = 'dcfs-2151a' as const;

  test('two at the same time are refused, two in a row are not', () => {
    const first = { chapter, from: '2027-02-01', to: '2027-02-05' };
    expect(() => opening(first, { chapter, from: '2027-02-05' })).toThrow('run at the same time');
    expect(opening(first, { chapter, from: '2027-02-06' }).case.enrolments).toHaveLength(2);
  });

  test.each(['owner', 'partner', 'liaison'])('%s is one of the staff', (role) => {
    expect(() => opening({ chapter, from: '2027-02-01', [role]: 'nobody' })).toThrow(
      'nobody is named for an enrolment and is not among the staff',
    );
  });
});
