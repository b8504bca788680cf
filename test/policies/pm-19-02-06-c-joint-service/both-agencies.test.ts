import { OPENING, openedOn, type Story } from '../../domain/builders';
import { enrol, enrolledOn, JOINT } from './joint-service';

const said = (story: Story) =>
  story.agenda.warnings.filter(({ id }) => id.startsWith('one-agency-only')).map(({ id }) => id);

describe('caseworkers of both agencies take part in a joint service', () => {
  test('one that names nobody of an agency is warned of, until somebody is named (S0.7)', () => {
    const story = enrol(openedOn('2027-02-10 10:00', { ...JOINT, staff: staffWithout('dhs-caseworker') }));
    expect(said(story)).toEqual(['one-agency-only/enrolment-1-owner']);
    story.tell('addStaff', { person: 'pruitt', role: 'dhs-caseworker' }, 'okafor');
    story.tell('changeEnrolment', { enrolment: 'enrolment-1', owner: 'pruitt' }, 'dunmore');
    expect(said(story)).toEqual([]);
  });

  test('and so is one whose worker has left', () => {
    const story = enrolledOn().tell('deactivateStaff', { person: 'dunmore' }, 'vasquez');
    expect(said(story)).toEqual(['one-agency-only/enrolment-1-partner']);
    expect(story.agenda.warnings.find(({ id }) => id.startsWith('one-agency'))?.sentence).toBe(
      'The joint service (enrolment-1) has no DCFS worker: dunmore is not active any more. Name one (changeEnrolment, partner).',
    );
  });

  test('from the day on which it begins (S0.7)', () => {
    const story = enrolledOn('2027-02-10 10:00', { from: '2027-02-20' });
    story.tell('deactivateStaff', { person: 'dunmore' }, 'vasquez');
    expect(said(story)).toEqual([]);
    expect(said(story.at('2027-02-20 10:00'))).toEqual(['one-agency-only/enrolment-1-partner']);
  });

  test('while it runs, and not for a review of the RSP alone', () => {
    const alone = { ...JOINT, staff: OPENING.staff };
    const rsp = openedOn('2027-02-10 10:00', alone).tell(
      'openEnrolment',
      { chapter: 'rsp-review', from: '2027-02-10' },
      'okafor',
    );
    expect(said(rsp)).toEqual([]);
    const ended = enrolledOn().tell('deactivateStaff', { person: 'dunmore' }, 'vasquez');
    expect(said(ended.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'okafor'))).toEqual([]);
  });
});

function staffWithout(role: string) {
  return JOINT.staff?.filter((member) => member.role !== role) ?? [];
}
