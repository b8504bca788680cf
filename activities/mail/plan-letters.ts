import { dateOf, punctuality } from '../../domain/notices/words';
import type { LedgerEntry } from '../../store/record-store';
import type { Template } from './letter';

/** The supervisor returned a plan. What is wrong stands in the case: a comment may name people, so no mail carries it. */
export const planReturned: Template = (entry) => ({
  subject: `${entry.title} returned${entry.due ? `, due ${dateOf(entry.due)}` : ''}`,
  heading: `${entry.title} returned`,
  when: entry.due ? `The due date stays ${dateOf(entry.due)}` : undefined,
  body: [
    `The plan was not approved. Read why (npx caseclock agenda ${entry.caseId}), correct the plan, have it signed on paper anew and submit it again.`,
  ],
});

/** A plan was approved and is in effect. */
export const planInEffect: Template = (entry) => {
  const plan = `Plan ${entry.facts.name}`;
  const how = punctuality(entry);
  return {
    subject: `${plan} in effect ${entry.facts.effective}${how ? `, ${how}` : ''}`,
    heading: `${plan} is in effect`,
    when: `Since ${dateOf(entry.facts.effective)}${how ? `, ${how}` : ''}`,
    tone: 'done',
    body: [`${entry.title}: approved${approver(entry)}.`, ...whatFollows(entry)],
  };
};

function approver({ facts: { decidedBy, standingInFor } }: LedgerEntry): string {
  if (!decidedBy) return '';
  return standingInFor ? ` by ${decidedBy}, standing in for ${standingInFor}` : ` by ${decidedBy}`;
}

function whatFollows({ facts: { superseded, nextUpdate, required } }: LedgerEntry): string[] {
  return [
    ...(superseded ? [`It replaces v${superseded}.`] : []),
    ...(nextUpdate ? [`The next case plan update is due ${dateOf(nextUpdate)}.`] : []),
    ...(required ? [`Still to review and sign: ${required}.`] : []),
  ];
}
