import { journalInWords } from '../../client/cli/journal-words';
import type { CaseEvent, RecordedEvent } from '../../domain/case/events';
import { planInEffectOn, type Story, words } from '../domain/builders';

/** What the journal says of the last event of a kind. */
function told(story: Story, type: CaseEvent['type']): string {
  const entries = story.events.filter(({ event }) => event.type === type).slice(-1);
  const journal = entries.map((entry) => ({ ...entry, caseId: story.case.id, writtenAt: entry.at }));
  const [, said = ''] = journalInWords(story.case.id, journal, story.events, 1000).split(`${type}: `);
  return said;
}

const planned = () => planInEffectOn('2027-01-06');

test('progress is told with how far each objective is met; its words stay where they are', () => {
  const story = planned().tell('recordProgress', {
    progress: [
      { objective: 'objective-1', met: 'Yes', narrative: words('Never late.') },
      { objective: 'objective-2', met: 'No', narrative: words('Missed 3 days.') },
    ],
  });
  expect(told(story, 'progressRecorded')).toMatch(
    /^plan plan-1, progress objective-1 \(met Yes\) objective-2 \(met No\)$/,
  );
});

test('review rows are told with their days', () => {
  const reviews = [{ person: 'adele', outcome: 'refused-to-sign' as const, on: '2027-01-06', reason: words('No.') }];
  expect(told(planned().tell('recordReviews', { plan: 'plan-1', reviews }), 'reviewsRecorded')).toBe(
    'plan plan-1, rows adele (reviewedOn 2027-01-06, refusedToSignOn 2027-01-06, opportunity required)',
  );
});

test('an opening names its people and tells no page of each; what has no name of its own is in the JSON', () => {
  expect(told(planned(), 'caseOpened')).toMatch(
    /settings …, staff hale teague okafor lindqvist vasquez, family iris sol adele owen grandmother$/,
  );
});

test('of things that say more than three facts the ids alone are told', () => {
  const exchange = { id: 'exchange-1', on: '2027-01-06', direction: 'both', channel: 'telephone' };
  const event = (more: object) =>
    ({ type: 'exchangeLogged', exchange: { ...exchange, ...more } }) as unknown as CaseEvent;
  const story = planned();
  const toldOf = (more: object) => {
    story.events.push({ ...(story.events.at(-1) as RecordedEvent), event: event(more) });
    return told(story, 'exchangeLogged');
  };
  expect(toldOf({ topics: ['housing'] })).toBe(
    'exchange exchange-1 (on 2027-01-06, direction both, channel telephone)',
  );
  expect(toldOf({ urgent: true })).toBe('exchange exchange-1');
});

test('a text is told as its id', () => {
  const story = planned().tell('recordPatpReview', { with: ['adele'], summary: words('All is well.') });
  expect(told(story, 'patpReviewed')).toMatch(/summary text-[0-9a-f]{24}$/);
});
