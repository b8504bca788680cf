import { dirname, resolve } from 'node:path';
import { COMMAND_NAMES, isCommandName } from '../../domain/commands/catalogue';
import { objectSchema } from '../../domain/commands/command.schema';
import type { OpeningArgs } from '../../domain/commands/opening';
import { givenSchema } from '../given';
import { completeOpening, openingFields } from '../opening';
import { checkOpening } from '../opening-file';
import { checkSettings } from '../settings-file';
import { YamlFile } from '../yaml-file';
import { meaningOf } from './references';
import { type Expectation, type LocalMoment, localMoment, type Scenario, type Step } from './scenario';
import { checkPeopleOfSteps, type PlacedStep } from './scenario-people';
import { type ScenarioFile, scenarioSchema } from './scenario-schema';
import { checkTimes } from './scenario-time';
import { readTable } from './table';

/** Reads a scenario file. What is wrong in it is named with its line, what was given and what is allowed. */
export function readScenario(path: string): Scenario {
  const file = new YamlFile(path);
  const content = file.parse(scenarioSchema);
  const opening = openingFrom(file, content);
  const steps = content.steps.map((raw, index) => stepFrom(file, raw, index));
  const openingArgs = opening.args as unknown as OpeningArgs;
  checkPeopleOfSteps(file, openingArgs, steps);
  const until = momentOf(content.until);
  checkTimes(file, openingArgs.settings.zone, [
    { moment: opening, at: ['open', 'at'] },
    ...steps.map(({ step, at }) => ({ moment: step, at: [...at, 'at'] })),
    { moment: until, at: ['until'] },
  ]);
  return {
    name: content.scenario,
    caseId: content.case,
    opening,
    steps: steps.map(({ step }) => step),
    until,
    zone: openingArgs.settings.zone,
    expectations: [...inlineExpectations(content), ...tableExpectations(file, content)],
    references: content.references,
    people: content.people,
  };
}

function openingFrom(file: YamlFile, { open }: ScenarioFile): Step {
  const { at, by, ref = null, ...given } = open;
  const args = completeOpening(file.parse(objectSchema(openingFields), given, ['open']), momentOf(at).date);
  const opening = args as unknown as OpeningArgs;
  checkOpening(file, opening, ['open']);
  checkSettings(file, opening.settings, ['open', 'settings']);
  return { ...momentOf(at), by, ref, refused: null, command: 'openCase', args };
}

function stepFrom(file: YamlFile, raw: ScenarioFile['steps'][number], index: number): PlacedStep {
  const { at: when, by, ref = null, refused = null, ...said } = raw;
  const at = ['steps', index];
  const names = Object.keys(said);
  const [command = ''] = names;
  if (names.length !== 1 || !isCommandName(command)) throw file.wrong(at, oneCommand(names));
  const argsAt = [...at, command];
  const args = file.parse(givenSchema(command), said[command] ?? {}, argsAt);
  return { step: { ...momentOf(when), by, ref, refused, command, args }, at, argsAt };
}

function oneCommand(names: string[]): string {
  return `a step must name one command (given: ${names.join(', ') || 'none'}); commands: ${COMMAND_NAMES.join(', ')}`;
}

function inlineExpectations({ expect }: ScenarioFile): Expectation[] {
  return expect.map(({ at, about, ...rest }) => ({ ...momentOf(at), ...rest, ref: about, text: '' }));
}

/** The rows of the table that this scenario covers: those whose reference it maps. */
function tableExpectations(file: YamlFile, { table, references }: ScenarioFile): Expectation[] {
  if (!table) return [];
  try {
    return readTable(resolve(dirname(file.path), table)).filter((row) => meaningOf(row.ref, references));
  } catch (error) {
    throw file.wrong(['table'], `must be a table in CSV beside this file (given: ${table}): ${String(error)}`);
  }
}

function momentOf(text: string): LocalMoment {
  return localMoment(text) as LocalMoment;
}
