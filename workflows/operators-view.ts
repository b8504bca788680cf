import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import type { Desk } from './desk';
import { detailsOf } from './current-details';
import { changedAttributes, searchAttributesOf } from './search-attributes';

/** Shows the case in the Temporal UI: the agenda as current details, and the attributes that operators filter by. */
export function showToOperators(desk: Desk): void {
  const { shown } = desk;
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
