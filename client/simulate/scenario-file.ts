import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { isCivilDate } from '../../domain/calendar/civil-date';
import { COMMAND_NAMES, type CommandName, isCommandName } from '../../domain/commands/catalogue';
import { schemaOf } from '../../domain/commands/command.schema';
import { type Expectation, LINE_KINDS, localMoment, type Scenario, type Step } from './scenario';
import { readTable } from './table';
import { InputError } from '../input-error';

const moment = z.string().refine((text) => localMoment(text) !== null, {
  error: 'must be a local date and time that exist, written YYYY-MM-DD HH:mm',
});
const person = z.string().min(1);

const fileSchema = z.strictObject({
  scenario: z.string(),
  case: z.string(),
  until: moment,
  table: z.string().optional(),
  references: z.record(z.string(), z.array(z.string())).default({}),
  people: z.record(z.string(), z.string()).default({}),
  leftOut: z.array(z.strictObject({ refs: z.array(z.string()), why: z.string() })).default([]),
  open: z.looseObject({ at: moment, by: person }),
  steps: z.array(z.looseObject({ at: moment, by: person })).default([]),
  expect: z
    .array(
      z.strictObject({
        at: moment,
        kind: z.enum(LINE_KINDS),
        about: z.string(),
        to: z.array(z.string()).default([]),
        due: z.string().refine(isCivilDate).nullable().default(null),
      }),
    )
    .default([]),
});

type File = z.infer<typeof fileSchema>;

/** Reads a scenario file. What is wrong in it is named with its line, what was given and what is allowed. */
export function readScenario(path: string): Scenario {
  const lines = new LineCounter();
  const document = parseDocument(read(path), { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new InputError(`${path}:${broken.linePos?.[0].line ?? 1}: this is not YAML: ${broken.message}`);
  const parsed = fileSchema.safeParse(document.toJS());
  if (!parsed.success) throw issueError(path, document, lines, parsed.error.issues[0], []);
  return scenarioFrom(path, parsed.data, (at, issue) => issueError(path, document, lines, issue, at));
}

type Path = (string | number)[];
type Complain = (at: Path, issue: z.core.$ZodIssue | string) => InputError;

function scenarioFrom(path: string, file: File, complain: Complain): Scenario {
  const steps = file.steps.map((raw, index) => stepFrom(raw, ['steps', index], complain));
  return {
    name: file.scenario,
    caseId: file.case,
    opening: openingFrom(file, complain),
    steps,
    until: localMoment(file.until) as Scenario['until'],
    zone: zoneOf(file, complain),
    expectations: [...inlineExpectations(file), ...tableExpectations(path, file)],
    references: file.references,
    people: file.people,
  };
}

function openingFrom(file: File, complain: Complain): Step {
  const { at, by, ref, ...args } = file.open;
  return step('openCase', { at, by, ref }, args, ['open'], complain);
}

function stepFrom(raw: File['steps'][number], at: Path, complain: Complain): Step {
  const { at: when, by, ref, refused, ...rest } = raw;
  const names = Object.keys(rest);
  const [name = ''] = names;
  if (names.length !== 1 || !isCommandName(name))
    throw complain(
      at,
      `a step names one command; found ${names.join(', ') || 'none'}. Commands: ${COMMAND_NAMES.join(', ')}`,
    );
  return step(name, { at: when, by, ref, refused }, rest[name] ?? {}, [...at, name], complain);
}

interface Head {
  at: string;
  by: string;
  ref?: unknown;
  refused?: unknown;
}

function step(command: CommandName, head: Head, args: unknown, at: Path, complain: Complain): Step {
  const allowed = command === 'submitPlan' || command === 'approvePlan' ? planOnly : schemaOf(command);
  const parsed = allowed.safeParse(args);
  if (!parsed.success) throw complain(at, parsed.error.issues[0] ?? 'is not as it must be');
  const moment = localMoment(head.at) as Scenario['until'];
  const { ref = null, refused = null, by } = head;
  return { ...moment, by, ref: ref as string | null, refused: refused as string | null, command, args: parsed.data };
}

// The hash of the plan is taken when the step is played.
const planOnly = z.strictObject({ plan: z.string() });

function zoneOf(file: File, complain: Complain): string {
  const settings = file.open['settings'] as { zone?: string } | undefined;
  if (!settings?.zone) throw complain(['open'], 'settings.zone: the agency’s time zone is missing');
  return settings.zone;
}

function inlineExpectations(file: File): Expectation[] {
  return file.expect.map(({ at, about, ...rest }) => ({
    ...(localMoment(at) as Scenario['until']),
    ...rest,
    ref: about,
    text: '',
  }));
}

/** The rows of the table that this scenario covers: those whose reference it maps. */
function tableExpectations(path: string, file: File): Expectation[] {
  if (!file.table) return [];
  const table = resolve(dirname(path), file.table);
  return readTable(table).filter((row) => row.ref in file.references);
}

function issueError(
  path: string,
  document: Document,
  lines: LineCounter,
  issue: z.core.$ZodIssue | string | undefined,
  at: Path,
): InputError {
  const where = typeof issue === 'object' ? [...at, ...(issue.path as Path)] : at;
  const what = typeof issue === 'object' ? issue.message : (issue ?? 'is not as it must be');
  const given = document.getIn(where);
  const shown = given === undefined || typeof given === 'object' ? '' : ` (given: ${String(given)})`;
  return new InputError(`${path}:${lineOf(document, lines, where)}: ${where.join('.')}: ${what}${shown}`);
}

/** The line of the deepest part of the path that is in the file. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if ((isScalar(node) || isMap(node)) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(`${path}: this file cannot be read. Check the name and where you are.`);
  }
}
