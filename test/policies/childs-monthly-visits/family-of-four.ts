import type { CommandArgs } from '../../../domain/commands/catalogue';
import type { OpeningArgs } from '../../../domain/commands/opening';
import { openedOn, type Story } from '../../domain/builders';

/** Iris in care, Sol at home with Adele, Owen elsewhere; the pack with the monthly visits. */
export function familyOn(when: string, given: Partial<OpeningArgs> = {}): Story {
  return openedOn(when, {
    policy: 'reference@2027.1',
    family: [
      { id: 'iris', role: 'child', birth: '2015-08-30', goal: 'Return Home' },
      { id: 'sol', role: 'child', birth: '2023-06-11', goal: 'Remain Home' },
      { id: 'adele', role: 'parent' },
      { id: 'owen', role: 'parent', livesElsewhere: true },
      { id: 'fenwick', role: 'caregiver' },
      { id: 'grandmother', role: 'caregiver' },
    ],
    removals: [{ child: 'iris', on: when.slice(0, 10) }],
    placements: [{ child: 'iris', caregiver: 'fenwick', from: when.slice(0, 10) }],
    ...given,
  });
}

type Note = Omit<CommandArgs<'recordContact'>, 'method' | 'with'>;

/** A completed visit, now. */
export function visit(story: Story, people: string[], more: Note = {}, by = 'hale'): Story {
  return contact(story, 'in-person', people, more, by);
}

/** A contact of some kind, now. */
export function contact(
  story: Story,
  method: CommandArgs<'recordContact'>['method'],
  people: string[],
  more: Note = {},
  by = 'hale',
): Story {
  return story.tell('recordContact', { method, with: people.map((person) => ({ person })), ...more }, by);
}

/** Signed today by the supervisor; asked for by the worker before. */
export function excepted(
  story: Story,
  person: string,
  more: Partial<CommandArgs<'approveContactException'>> = {},
): Story {
  const exception = `exception-${story.case.exceptions.length + 1}`;
  return story
    .tell('requestContactException', { person, reason: 'out-of-area', replacement: 'phone-or-letter' })
    .tell('approveContactException', { exception, ...more }, 'okafor');
}
