import { draftOf2151A, nextReportMonth } from '../../../domain/case/report-2151a-draft';
import { tellingOf } from '../../../domain/case/unreported';
import { openedOn, type Story } from '../builders';
import { consented, enrol, JOINT, send, visit } from '../../policies/pm-19-02-06-c-joint-service/joint-service';

const served = () => {
  const story = openedOn('2027-02-01 09:00', JOINT).tell('recordRemoval', { child: 'iris', on: '2027-02-01' });
  return consented(enrol(story.at('2027-02-10 10:00')));
};

const lines = (story: Story, month = '2027-02') =>
  Object.entries(draftOf2151A(story.case, month).headings).flatMap(([heading, each]) =>
    each.map(({ on, what, about }) => `${heading}: ${on} ${what} ${about.join()}`),
  );

describe('the draft of Form 2151A', () => {
  test('has what was recorded while both agencies serve the family, under its headings', () => {
    const story = served().at('2027-02-15 10:00');
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-02-12' });
    story.tell('setGoal', { child: 'iris', goal: 'Return Home' });
    story.tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-07-08' });
    story.tell('receiveCourtOrder', { dated: '2027-02-14', differs: false });
    expect(lines(story)).toEqual([
      'progress: 2027-02-15 goal set iris,Return Home',
      'composition: 2027-02-12 placed in a home iris,grandmother',
      'conflicts: 2027-06-08 hearing set status-review,hearing-1',
      'conflicts: 2027-07-08 hearing continued hearing-1',
      'other: 2027-02-14 court order received order-1',
    ]);
  });

  test('begins empty after each report, and tells in the next one what was keyed late', () => {
    const story = served();
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-02-10' });
    send(story.at('2027-02-26 10:00'), '2027-02');
    expect(lines(story, '2027-02')).toEqual([]);
    expect(lines(story, '2027-03')).toEqual([]);
    story.at('2027-03-05 10:00').tell('recordRemoval', { child: 'sol', on: '2027-02-20' });
    expect(lines(story, '2027-03')).toEqual(['composition: 2027-02-20 removed from the family home sol']);
    expect(draftOf2151A(story.case, '2027-03').since).toBe('2027-02-26');
  });

  test('has a review of the treatment plan as it was corrected, told already or not', () => {
    const story = served()
      .at('2027-02-20 10:00')
      .tell('recordPatpReview', { with: ['adele'] });
    const corrected = { review: 'review-1', on: '2027-02-18', with: ['owen'] };
    const line = 'progress: 2027-02-18 treatment plan reviewed with the family owen,review-1';
    expect(lines(story.tell('correctPatpReview', corrected))).toEqual([line]);
    send(story.at('2027-02-26 10:00'), '2027-02');
    story.tell('correctPatpReview', { ...corrected, on: '2027-02-19' });
    expect(lines(story, '2027-03')).toEqual([]);
    story.tell('withdrawReport2151A', { month: '2027-02' }, 'pruitt');
    expect(lines(story)).toEqual([line.replace('02-18', '02-19')]);
  });

  test('says that a service was declined, unless that was keyed by mistake', () => {
    const story = served().at('2027-02-20 10:00');
    const followUp = { id: 'text-1', hash: 'hash-1', empty: false };
    story.tell('recordServiceDeclined', { person: 'owen', service: 'counselling', followUp });
    expect(lines(story)).toEqual(['other: 2027-02-20 service declined owen,counselling,declined-1']);
    expect(lines(story.tell('deleteServiceDeclined', { declined: 'declined-1' }))).toEqual([]);
  });

  test('leaves out what was keyed by mistake and deleted', () => {
    const story = served().tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    story.tell('setHearing', { kind: 'permanency', on: '2027-06-09' }).tell('deleteHearing', { hearing: 'hearing-1' });
    expect(lines(story)).toEqual(['conflicts: 2027-06-09 hearing set permanency,hearing-2']);
  });

  test('leaves out the last placement of a child when that was a mistake, and keeps the one before', () => {
    const home = { child: 'iris', caregiver: 'grandmother' };
    const story = served().tell('placeChild', { ...home, from: '2027-02-05' });
    story.tell('endPlacement', { child: 'iris', on: '2027-02-08' }).tell('placeChild', { ...home, from: '2027-02-09' });
    story.tell('deletePlacement', { child: 'iris' });
    expect(lines(story)).toEqual([
      'composition: 2027-02-05 placed in a home iris,grandmother',
      'composition: 2027-02-08 placement ended iris',
    ]);
  });

  test('says who cannot be seen, and who is back', () => {
    const story = served().at('2027-03-13 20:30');
    story.tell('recordUnavailable', { person: 'iris', status: 'runaway' });
    expect(lines(story, '2027-03')).toEqual([
      expect.stringMatching(/^composition: 2027-03-13 not available iris,runaway/),
    ]);
    story.at('2027-03-20 10:00').tell('recordAvailable', { person: 'iris' });
    expect(lines(story, '2027-03')[1]).toMatch(/^composition: 2027-03-20 available again iris/);
  });

  test('says that a parent has moved', () => {
    const story = served().tell('recordResidence', { person: 'owen', elsewhere: true });
    expect(lines(story)).toEqual(['address: 2027-02-10 residence recorded owen']);
  });

  test('has referrals to services among what is expected', () => {
    const story = served().tell('recordReferral', {
      service: 'Education: parenting education',
      participants: ['adele'],
      written: false,
    });
    expect(lines(story)).toEqual([
      'servicesExpected: 2027-02-10 referral to a service adele,Education: parenting education,referral-1',
    ]);
  });

  test('has nothing that somebody wrote in words of the own', () => {
    const story = served().tell('recordLeavingCare', { child: 'iris', on: '2027-02-10', reason: 'Owen drinks' });
    expect(lines(story)).toEqual(['composition: 2027-02-10 left care iris']);
  });

  test('stays short, however much is recorded', () => {
    const story = served();
    for (let count = 0; count < 70; count += 1) story.tell('setGoal', { child: 'iris', goal: 'Return Home' });
    expect(story.case.unreported.length).toBe(1);
    expect(lines(story)).toHaveLength(1);
  });

  test('has room under each heading, and says how many lines had none', () => {
    const story = served().tell('setGoal', { child: 'iris', goal: 'Return Home' });
    for (let count = 0; count < 22; count += 1)
      story.tell('setHearing', { kind: 'status-review', on: `2027-06-${String(count + 1).padStart(2, '0')}` });
    expect(lines(story)).toHaveLength(21);
    expect(lines(story).slice(0, 2)).toEqual([
      'progress: 2027-02-10 goal set iris,Return Home',
      'conflicts: 2027-06-03 hearing set status-review,hearing-3',
    ]);
    expect(draftOf2151A(story.case, '2027-02').dropped).toEqual({ conflicts: 2 });
    expect(draftOf2151A(send(story, '2027-02').case, '2027-03').dropped).toEqual({});
  });

  test('has its lines again when the report is withdrawn, with what came meanwhile and without what was deleted', () => {
    const story = served().tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    send(story.tell('setHearing', { kind: 'permanency', on: '2027-06-09' }), '2027-02');
    story.tell('deleteHearing', { hearing: 'hearing-1' }).tell('setGoal', { child: 'iris', goal: 'Return Home' });
    story.tell('withdrawReport2151A', { month: '2027-02' }, 'pruitt');
    expect(lines(story)).toEqual([
      'progress: 2027-02-10 goal set iris,Return Home',
      'conflicts: 2027-06-09 hearing set permanency,hearing-2',
    ]);
  });

  test('of a report that was not the latest stays empty when that is withdrawn', () => {
    const story = send(served().tell('setHearing', { kind: 'status-review', on: '2027-06-08' }), '2027-02');
    send(story.at('2027-03-05 10:00'), '2027-03').tell('withdrawReport2151A', { month: '2027-02' }, 'pruitt');
    expect(lines(story)).toEqual([]);
  });

  test('tells what is keyed after the closing day while a report is left to send, not what happened after it', () => {
    const story = served().at('2027-02-20 10:00').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    story.at('2027-02-24 10:00').tell('recordRemoval', { child: 'sol', on: '2027-02-19' });
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-02-22' });
    expect(lines(story)).toEqual(['composition: 2027-02-19 removed from the family home sol']);
    send(story, '2027-02').tell('placeChild', { child: 'sol', caregiver: 'grandmother', from: '2027-02-20' });
    expect(story.case.unreported).toEqual([]);
  });

  test('has nothing that was keyed while no joint service ran', () => {
    const before = openedOn('2027-02-01 09:00', JOINT).tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    expect(lines(consented(enrol(before.at('2027-02-10 10:00'))))).toEqual([]);
  });

  test('has the reviews of the RSP among the progress, but for one that was deleted', () => {
    const story = served().tell('recordRsp', {}, 'pruitt');
    visit(visit(story, '2027-02-12 10:00'), '2027-02-20 10:00').tell('deleteRspVisit', { on: '2027-02-12' }, 'pruitt');
    expect(lines(story)).toEqual(['progress: 2027-02-20 RSP reviewed face to face ']);
  });

  test('tells from the day from which the form tells: of its own joint service', () => {
    const story = send(served(), '2027-02').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    consented(enrol(story.at('2027-06-01 10:00')), '2028-06-01');
    const { since } = draftOf2151A(story.case, '2027-06');
    send(story.at('2027-06-20 10:00'), '2027-06');
    expect([since, story.happened('report2151ASent').at(-1)?.since]).toEqual(['2027-06-01', '2027-06-01']);
  });

  test('takes no event for something that every object knows', () => {
    expect(tellingOf('constructor')).toBeUndefined();
  });
});

describe('the month to draft', () => {
  test('is the first that was not sent, up to today', () => {
    const story = served();
    expect(nextReportMonth(story.case, '2027-04-10')).toBe('2027-02');
    expect(nextReportMonth(send(story, '2027-02').case, '2027-04-10')).toBe('2027-03');
    expect(nextReportMonth(story.case, '2027-02-20')).toBeNull();
  });

  test('is none without a joint service', () => {
    expect(nextReportMonth(openedOn('2027-02-01 09:00', JOINT).case, '2027-04-10')).toBeNull();
  });
});
