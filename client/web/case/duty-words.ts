import { type Duty, isOwed } from '../../../domain/duties/duty';
import { stateInWords } from '../../../domain/duties/explain';
import type { Language } from '../page/words';

/** The title of a duty. */
export function dutyTitle(title: string, _language: Language): string {
  return title;
}

/** What a kind of duty is called. */
export function dutyKindWords(kind: string, _language: Language): string {
  return `${kind[0]?.toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`;
}

/** How a duty stands, or how it ended. */
export function dutyEnded(duty: Duty, _language: Language): string {
  return isOwed(duty) ? duty.state : stateInWords(duty);
}
