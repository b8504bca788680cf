import { blankCase, type Case } from './case';
import { NO_CONTACTS } from './contact';
import { UNKNOWN_OF_A_MEMBER } from './family';

/** Brings a case of an older shape up to this one, once, at the top of a run; the rest knows one shape. */
export function upgrade(stored: Case): Case {
  // Version 1 is the first. A field that a later release adds gets its starting value here.
  const family = stored.family.map((member) => ({ ...UNKNOWN_OF_A_MEMBER, ...member }));
  const contacts = { ...NO_CONTACTS, ...stored.contacts };
  const blank = blankCase(stored.id);
  return { ...blank, ...stored, settings: { ...blank.settings, ...stored.settings }, family, contacts, v: 1 };
}
