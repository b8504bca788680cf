import type { Case } from '../case/case';
import { type ChecklistSubject, checklistThings } from '../case/checklist';
import { planOf } from '../case/plan';
import { once } from '../case/recipients';
import { type Checklist, isForPlan } from '../checklist';
import { beforeTheCase, command, firstRefusal, inFuture } from './command';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { date, id, list, optional, text } from './shape';

/** What a manual asks for without a date: kept as ticked items, and the words about them in the journal. */
export const recordChecklist = command({
  description: 'Record what is done of a checklist; takes the place of what was recorded of it before',
  by: CASEWORK,
  shape: {
    checklist: id('checklist, as caseclock checklists shows it'),
    about: optional(
      id('the plan, meeting, conference, review or contact that it is about; left out for a list of the case'),
    ),
    done: list(id('item that is done')),
    notApplicable: optional(list(id('item that does not apply'))),
    notes: optional(text('notes')),
    on: optional(date('day; today unless said otherwise')),
  },
  decide: (aCase, { checklist: code, about, done, notApplicable = [], notes, on }, moment, { checklists }) => {
    const checklist = checklists.find((each) => each.code === code);
    if (!checklist) return unknownChecklist(code, checklists);
    return (
      firstRefusal(
        unknownItem(checklist, [...done, ...notApplicable]),
        bothAtOnce(done, notApplicable),
        unfitThing(aCase, checklist, about),
        inFuture('The entry', on ?? moment.on, moment),
        beforeTheCase(aCase, 'The entry', on ?? moment.on),
      ) ?? [
        {
          type: 'checklistRecorded',
          checklist: code,
          about: about ?? null,
          on: on ?? moment.on,
          done: once(done),
          notApplicable: once(notApplicable),
          notes: notes ?? null,
        },
      ]
    );
  },
});

function unknownChecklist(code: string, checklists: Checklist[]): Refusal {
  const known = checklists.map((each) => each.code).join(', ') || 'none';
  return refusal('unknown-thing', `The policy of this case has no checklist ${code}. Checklists: ${known}.`);
}

function unknownItem({ code, items }: Checklist, named: readonly string[]): Refusal | null {
  const known = items.map((item) => item.code);
  const stranger = named.find((each) => !known.includes(each));
  return stranger
    ? refusal('unknown-thing', `The checklist ${code} has no item ${stranger}. Items: ${known.join(', ')}.`)
    : null;
}

function bothAtOnce(done: readonly string[], notApplicable: readonly string[]): Refusal | null {
  const both = done.find((each) => notApplicable.includes(each));
  return both ? refusal('malformed-command', `${both} is either done or does not apply. Name it once.`) : null;
}

const THINGS: Record<Exclude<ChecklistSubject, 'case'>, string> = {
  plan: 'a plan in progress or in effect',
  meeting: 'a family team meeting',
  conference: 'a case conference',
  'patp-review': 'a review of the treatment plan',
  contact: 'a contact',
};

function unfitThing(aCase: Case, checklist: Checklist, about: string | undefined): Refusal | null {
  const { code, about: subject } = checklist;
  if (subject === 'case')
    return about === undefined
      ? null
      : refusal('malformed-command', `The checklist ${code} is about the case. Leave out "about".`);
  const known = checklistThings(aCase, subject);
  const sentence = `The checklist ${code} is about ${THINGS[subject]}: name it (about). Known: ${known.join(', ') || 'none'}.`;
  if (about === undefined) return refusal('malformed-command', sentence);
  if (!known.includes(about)) return refusal('unknown-thing', sentence);
  return subject === 'plan' && !isForPlan(checklist, aCase, about)
    ? refusal('wrong-state', `The checklist ${code} is not for ${about} (${planOf(aCase, about)?.kind}).`)
    : null;
}
