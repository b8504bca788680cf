import type { OpeningArgs } from '../../domain/commands/opening';
import type { Field } from '../../domain/commands/shape';
import { givenFields } from '../given';
import type { Path } from '../../domain/commands/misfit';
import type { YamlFile } from '../yaml-file';
import type { Step } from './scenario';

/** A step and where it stands in the file. */
export interface PlacedStep {
  step: Step;
  at: Path;
  argsAt: Path;
}

/** Finds steps by or about people whom the case does not know; a step that is to be refused may name anybody. */
export function checkPeopleOfSteps(file: YamlFile, opening: OpeningArgs, steps: PlacedStep[]): void {
  const family = opening.family.map(({ id }) => id);
  const joined = steps.flatMap(({ step }) => JOINING[step.command]?.map((name) => String(step.args[name])) ?? []);
  const staff = [...opening.staff.map(({ id }) => id), ...joined];
  for (const { step, at, argsAt } of steps.filter(({ step }) => step.refused === null)) {
    if (!staff.includes(step.by)) throw stranger(file, [...at, 'by'], 'staff', staff, step.by);
    const who = participantsIn(step).find(({ person }) => !family.includes(person));
    if (who) throw stranger(file, [...argsAt, ...who.at], 'family', family, who.person);
  }
}

/** The arguments with which commands bring staff into a case that it does not know. */
const JOINING: Partial<Record<string, string[]>> = {
  addStaff: ['person'],
  requestTransfer: ['supervisor', 'worker'],
  acceptTransfer: ['worker'],
};

function stranger(file: YamlFile, at: Path, among: string, known: string[], given: string): Error {
  return file.wrong(at, `must be a person of the ${among}: ${known.join(' · ')} (given: ${given})`);
}

interface Mention {
  at: Path;
  person: string;
}

function participantsIn({ command, args }: Step): Mention[] {
  return mentionsIn({ kind: 'object', fields: givenFields(command) }, args, []);
}

// The words with which the shapes of commands describe an id of somebody in the family.
const PARTICIPANT = ['participant', 'child', 'caregiver'];

function mentionsIn(field: Field, value: unknown, at: Path): Mention[] {
  if (value === undefined) return [];
  if (field.kind === 'optional') return mentionsIn(field.of, value, at);
  if (field.kind === 'list')
    return (value as unknown[]).flatMap((item, index) => mentionsIn(field.of, item, [...at, index]));
  if (field.kind === 'object')
    return Object.entries(field.fields).flatMap(([key, inner]) =>
      mentionsIn(inner, (value as Record<string, unknown>)[key], [...at, key]),
    );
  return field.kind === 'id' && PARTICIPANT.includes(field.about) ? [{ at, person: value as string }] : [];
}
