import { dayWords } from '../../page/day-words';
import type { Language } from '../../page/words';
import { choiceWord } from '../../vocabulary/choice-words';
import { type Names, sentenceIn, titleFor } from '../named';
import type { Row, Thing } from './lanes';
import { timeWords } from './words';

/** In which language, and with which names, things are said. */
export interface Saying {
  language: Language;
  names: Names;
}

/** What a thing is, in words. */
export function whatOf({ subject }: Thing, { language, names }: Saying): string {
  const words = timeWords(language);
  const called = (id: string) => names.get(id) ?? id;
  switch (subject.of) {
    case 'plan':
      return [subject.version && `v${subject.version}`, choiceWord('plan-kind', subject.kind, language)]
        .filter(Boolean)
        .join(' · ');
    case 'hearing':
      return choiceWord('hearing-kind', subject.kind, language);
    case 'order':
      return words.order(subject.differs);
    case 'duty':
      return titleFor(subject.title, names, language);
    case 'home':
      return words.home(called(subject.caregiver), subject.permanent);
    case 'absence':
      return choiceWord('absence', subject.status, language);
    case 'exception':
      return words.exception(choiceWord('exception-reason', subject.reason, language));
    default:
      return words[subject.of];
  }
}

/** What stands in its bar or beside its mark: as little as says what it is. */
export function labelOf(thing: Thing, saying: Saying): string {
  const { subject } = thing;
  if (thing.shape === 'month') return '';
  if (subject.of === 'plan') return subject.version ? `v${subject.version}` : whatOf(thing, saying);
  if (subject.of === 'order') return timeWords(saying.language).orderShort;
  return subject.of === 'home' ? (saying.names.get(subject.caregiver) ?? subject.caregiver) : whatOf(thing, saying);
}

/** How it stands, in words: what the shape says, and the days and reasons that it cannot say. */
export function howOf(thing: Thing, { language, names }: Saying): string {
  const words = timeWords(language);
  const { subject, look, ticks = [], due } = thing;
  const done = ticks.length > 0 ? words.on(ticks.map((day) => dayWords(day, language)).join('; ')) : null;
  const dueOn = due !== undefined && look !== 'met' ? words.due(dayWords(due, language)) : null;
  const how = [words.looks[look], done, dueOn, thing.goesOn && look !== 'open' && look !== 'overdue' && words.goesOn];
  const said = how.filter(Boolean).join(', ');
  return subject.of === 'duty' && subject.reason
    ? words.because(said, sentenceIn(subject.reason, names, language).words)
    : said;
}

/** Whom or what a row is about. */
export function rowName(about: Row['about'], { language, names }: Saying): string {
  if (about === null) return '';
  return 'person' in about ? (names.get(about.person) ?? about.person) : timeWords(language).rows[about.what];
}
