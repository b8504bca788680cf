import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Agenda } from '../domain/duties/agenda';
import type { Desk } from './desk';
import { detailsOf } from './current-details';
import { changedAttributes, searchAttributesOf, type ShownAttributes } from './search-attributes';

/** What operators were shown last: what has not changed is not written again. */
export interface Shown {
  agenda: Agenda | null;
  details: string;
  attributes: ShownAttributes;
}

/** Shows the case in the Temporal UI: the agenda as current details, and the attributes that operators filter by. */
export function showToOperators(desk: Desk, shown: Shown): void {
  // A record or a mail that came back changes nothing here.
  if (!desk.agenda || desk.agenda === shown.agenda) return;
  const { duties, today } = desk.agenda;
  const details = detailsOf(desk.case, duties, today);
  if (details !== shown.details) setCurrentDetails(details);
  const attributes = searchAttributesOf(desk.case, duties);
  const changed = changedAttributes(shown.attributes, attributes);
  // Each upsert rewrites a wide row of the visibility store: once per turn, and only what changed.
  if (changed.length > 0) upsertSearchAttributes(changed);
  shown.agenda = desk.agenda;
  shown.details = details;
  shown.attributes = attributes;
}
