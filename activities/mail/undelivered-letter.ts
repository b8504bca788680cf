import { dateOf, dueInFull, isDecision, subjectMatter, taskOf, undelivered, whyNot } from '../../domain/notices/words';
import type { LedgerEntry } from '../../store/record-store';
import type { Template } from './letter';

/** A mail to somebody else did not arrive: whoever reads this has in it all that one said. */
export const noticeUndelivered: Template = (entry) => ({
  subject: `${undelivered(entry)}: ${subjectMatter(entry)}`,
  heading: taskOf(entry),
  when: standing(entry),
  tone: 'late',
  body: [
    `${undelivered(entry)}: ${whyNot(entry.facts.code)}. It is not tried again.`,
    ...(entry.facts.alsoMissed ? [`Mails about that did not reach ${entry.facts.alsoMissed} either.`] : []),
    toDo(entry),
    `Have the mail address of ${[entry.facts.person, entry.facts.alsoMissed].filter(Boolean).join(', ')} checked.`,
  ],
});

/** How the duty stands when this is said. */
function standing(entry: LedgerEntry): string | undefined {
  const { due, facts } = entry;
  if (facts.state === 'open' && due) return `Due ${dueInFull(entry)}`;
  if (facts.state === 'overdue') return `Overdue. It was due ${dateOf(due)}.`;
  return isOpen(entry) || !facts.state ? undefined : `No longer open: ${facts.state}`;
}

function toDo(entry: LedgerEntry): string {
  const { person, failed } = entry.facts;
  if (failed === 'approved' || failed === 'assignment') return `Tell ${person} in another way.`;
  if (!isOpen(entry)) return 'Nothing is left to be done for it.';
  if (isDecision(entry))
    return `It waits for a decision. Tell ${person} in another way, or decide it if that is yours.`;
  return `It is still open. Tell ${person} in another way, or see to it that somebody else does it.`;
}

/** A notice about no duty has no state, and stays to be seen to. */
function isOpen({ facts }: LedgerEntry): boolean {
  return !facts.state || ['open', 'overdue', 'trigger missing'].includes(String(facts.state));
}
