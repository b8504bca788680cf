import { explain } from '../../../domain/duties/explain';
import { planInEffectOn, removedOn, type Story, words } from '../builders';

const TYPED = 'Owen-drinks-again';
const typed = { ...words(TYPED), id: TYPED };

/** Everything that leaves the case for eyes: notices, explanations, bars and the summary of the wake timer. */
function read(story: Story): string[] {
  return [
    ...story.said.map((notice) => JSON.stringify(notice)),
    ...story.agenda.duties.map((duty) => explain(duty, story.case)),
    ...(story.last?.bars ?? []).map((bar) => bar.label),
    story.last?.wake?.summary ?? '',
  ];
}

const telling = (lines: string[]) => lines.filter((line) => line.includes(TYPED) || line.includes(typed.hash));

test.each<[string, (story: Story) => Story]>([
  ['the comment of a return', (story) => returned(story)],
  ['the reason of a refusal to sign', (story) => refusedToSign(story)],
  [
    'the summary of an order',
    (story) => story.tell('receiveCourtOrder', { dated: '2027-02-03', differs: true, summary: typed }),
  ],
  [
    'the reason for leaving care',
    (story) => story.tell('recordLeavingCare', { child: 'iris', on: '2027-02-03', reason: TYPED }),
  ],
  [
    'progress',
    (story) => story.tell('recordProgress', { progress: [{ objective: 'objective-1', met: 'No', narrative: typed }] }),
  ],
  [
    'the summary and the comment of a closure',
    (story) =>
      story
        .tell('requestClosure', { reason: 'family-moved', summary: typed })
        .tell('returnClosure', { comment: typed }, 'okafor'),
  ],
  [
    'why a transfer is asked for, and why it is declined',
    (story) =>
      story
        .tell('requestTransfer', { unit: 'unit-4', supervisor: 'lund', reason: typed })
        .tell('declineTransfer', { comment: typed }, 'lund'),
  ],
])('%s is told to nobody', (_, deed) => {
  const story = deed(planInEffectOn('2027-02-03')).at('2027-09-30');
  expect(telling(read(story))).toEqual([]);
});

test('what the agencies of a joint service tell each other is told to nobody else', () => {
  const story = jointlyServed(planInEffectOn('2027-02-03', { policy: 'reference@2027.1' })).at('2027-09-30');
  expect(story.heard('document').length).toBeGreaterThan(2);
  expect(telling(read(story))).toEqual([]);
});

test('what is written of visits, of missing people and of exceptions is told to nobody', () => {
  const story = visited(planInEffectOn('2027-02-03', { policy: 'reference@2027.1' })).at('2027-09-30');
  expect(story.heard('status').length).toBeGreaterThan(4);
  expect(telling(read(story))).toEqual([]);
  expect(telling([JSON.stringify(story.case.contacts), JSON.stringify(story.case.locateEfforts)])).toEqual([]);
});

test('neither is it repeated in a refusal', () => {
  const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
  const refusals = [
    story.refused('returnPlan', { plan: 'plan-1', comment: { ...typed, empty: true } }, 'okafor'),
    story.refused('submitPlan', { plan: 'plan-1', revision: 1, hash: TYPED }),
    story.refused('requestClosure', { reason: 'family-moved', summary: typed }),
    story.refused('approvePlan', { plan: 'plan-1', hash: TYPED }, 'okafor'),
    story.refused('recordLeavingCare', { child: 'adele', on: '2027-01-06', reason: TYPED }),
  ];
  expect(telling(refusals.map((refused) => JSON.stringify(refused)))).toEqual([]);
});

function visited(story: Story): Story {
  const exception = { person: 'owen', reason: 'other' as const, replacement: 'phone-or-letter' as const };
  return story
    .tell('recordContact', { method: 'in-person', with: [{ person: 'sol' }], narrative: typed, topics: [TYPED] })
    .tell('correctContact', { contact: 'contact-1', method: 'telephone', narrative: typed, topics: [TYPED] })
    .tell('recordUnavailable', { person: 'iris', status: 'runaway' })
    .tell('recordLocateEffort', { person: 'iris', method: 'other', whom: TYPED, narrative: typed })
    .tell('requestContactException', { ...exception, explanation: typed })
    .tell('refuseContactException', { exception: 'exception-1', comment: typed }, 'okafor')
    .tell('requestContactException', { ...exception, explanation: typed })
    .tell('approveContactException', { exception: 'exception-2' }, 'okafor')
    .tell('recordParentContactPlan', { person: 'adele', plan: typed });
}

function jointlyServed(story: Story): Story {
  const month = '2027-02';
  const headings = {
    progress: typed,
    servicesOccurred: typed,
    servicesExpected: typed,
    address: typed,
    composition: typed,
    conflicts: typed,
    other: typed,
  };
  return story
    .tell('openEnrolment', { chapter: 'dcfs-2151a', from: '2027-02-03', participants: ['adele'] })
    .tell('recordConsent', { person: 'adele' })
    .tell('logExchange', { direction: 'both', channel: 'telephone', aboutTheFamily: true, summary: typed })
    .tell('recordRsp', {})
    .tell('sendReport2151A', { month, headings })
    .tell('receiveReport2151A', { month, summary: typed })
    .tell('decideOnRsp', { report: month, changed: true, reason: typed })
    .at('2027-02-04 10:00')
    .tell('recordRspReview', { revised: true, summary: typed });
}

function returned(story: Story): Story {
  return story.create('amendment').handIn('plan-2').tell('returnPlan', { plan: 'plan-2', comment: typed }, 'okafor');
}

function refusedToSign(story: Story): Story {
  const reviews = [{ person: 'owen', outcome: 'refused-to-sign' as const, on: story.today, reason: typed }];
  return story.tell('recordReviews', { plan: 'plan-1', reviews });
}
