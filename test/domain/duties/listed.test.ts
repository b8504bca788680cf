import { join } from 'node:path';
import { InMemoryStage } from '../../../client/simulate/in-memory-stage';
import { play } from '../../../client/simulate/play';
import { readScenario } from '../../../client/simulate/scenario-file';
import { runningOf } from '../../../domain/duties/listed';
import type { Outcome } from '../../../domain/turn';
import { enrolledOn } from '../../policies/pm-19-02-06-c-joint-service/joint-service';
import { openedOn } from '../builders';
import { FoldedList, inOrder } from '../folded-list';

/* What a worklist shows of a case follows from its events: held against the case itself after each turn of whole stories. */

const STORIES = ['marlow', 'joint-service', 'case-plan-update', 'visits', 'implementation', 'sample-plan'];

test.each(STORIES)('after each turn of %s the list says what the agenda says', async (name) => {
  const scenario = readScenario(join(__dirname, `../../scenarios/${name}.yaml`));
  const list = new FoldedList();
  let turns = 0;
  const witness = ({ case: aCase, agenda, events }: Outcome) => {
    list.add(events);
    turns++;
    const { file, owed } = runningOf(aCase, agenda);
    const when = { on: aCase.today, turns };
    expect({ ...when, file: list.file, owed: list.owed() }).toEqual({ ...when, file, owed: inOrder(owed) });
  };
  await play(scenario, new InMemoryStage(scenario.caseId, scenario.zone, witness));
  expect(turns).toBeGreaterThan(5);
});

test('the duties of a joint service pass to the supervisor when its owner leaves, and to the new owner then', () => {
  const list = new FoldedList();
  const story = enrolledOn();
  const owners = () => {
    list.add(story.events.splice(0));
    const owned = list.owed().filter(({ owners: all }) => all !== null);
    expect(owned).toEqual(inOrder(runningOf(story.case, story.agenda).owed).filter(({ owners: all }) => all !== null));
    return owned.find(({ duty }) => duty.startsWith('rsp-review'))?.owners;
  };
  expect(owners()).toEqual(['pruitt']);
  story.tell('deactivateStaff', { person: 'pruitt' }, 'vasquez');
  expect(owners()).toEqual(['okafor']);
  story.tell('addStaff', { person: 'quill', role: 'dhs-caseworker' }, 'okafor');
  story.tell('changeEnrolment', { enrolment: 'enrolment-1', owner: 'quill' }, 'dunmore');
  expect(owners()).toEqual(['quill']);
});

test('what an inactive worker had to do is the supervisor’s until the case is reassigned (GLOSSARY e31)', () => {
  const list = new FoldedList();
  const story = openedOn('2027-02-10 10:00');
  const holder = () => {
    list.add(story.events.splice(0));
    expect(list.file).toEqual(runningOf(story.case, story.agenda).file);
    return list.file.holder;
  };
  expect(holder()).toBe('hale');
  story.tell('deactivateStaff', { person: 'hale' }, 'vasquez');
  expect(holder()).toBe('okafor');
  story.tell('deactivateStaff', { person: 'okafor' }, 'vasquez');
  expect(holder()).toBe('vasquez');
  story.tell('transferCase', { to: 'teague' }, 'vasquez');
  expect(holder()).toBe('teague');
});
