import type { CaseEvents, EventType, RecordedEvent } from '../case/events';
import type { View } from '../duties/diff';
import { CONTACT_ANNOUNCERS } from './about-contacts';
import { DUTY_ANNOUNCERS } from './about-duties';
import { JOINT_SERVICE_ANNOUNCERS } from './about-joint-service';
import { PEOPLE_ANNOUNCERS } from './about-people';
import { PLAN_ANNOUNCERS } from './about-plans';
import { UNDELIVERED_ANNOUNCERS } from './about-undelivered';
import { addressed, type Notice, type NoticeDraft } from './notice';

/** What people are told when something happens: by kind of event. Most events tell nobody anything. */
export type Announcers = {
  [T in EventType]?: (event: CaseEvents[T], view: View, recorded: RecordedEvent) => NoticeDraft[];
};

const ANNOUNCERS: Announcers = {
  ...DUTY_ANNOUNCERS,
  ...PLAN_ANNOUNCERS,
  ...PEOPLE_ANNOUNCERS,
  ...JOINT_SERVICE_ANNOUNCERS,
  ...CONTACT_ANNOUNCERS,
  ...UNDELIVERED_ANNOUNCERS,
};

/** The notices that follow from an event, given the case and its agenda after it. */
export function announce(recorded: RecordedEvent, view: View): Notice[] {
  const announcer = ANNOUNCERS[recorded.event.type] as
    ((event: unknown, view: View, recorded: RecordedEvent) => NoticeDraft[]) | undefined;
  const drafts = announcer?.(recorded.event, view, recorded) ?? [];
  return drafts.map((draft) => addressed(draft, recorded.by, view.aCase)).filter((notice) => notice !== null);
}
