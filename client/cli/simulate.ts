import { civilDateAt } from '../../domain/calendar/agency-clock';
import { ID_PATTERN } from '../../domain/commands/shape';
import { InputError } from '../input-error';
import { InMemoryStage } from '../simulate/in-memory-stage';
import { play, type Played } from '../simulate/play';
import type { Scenario } from '../simulate/scenario';
import { readScenario } from '../simulate/scenario-file';
import { fromToday } from '../simulate/shift';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { PlayScreen } from './play-screen';
import { type Verdict, verdictInWords, verdictOn } from './play-verdict';
import { answer, type Invocation } from './terminal';

interface Options {
  fast?: boolean;
  fromToday?: boolean;
  againstFast?: boolean;
  as?: string;
}

/** `caseclock simulate FILE`. */
export async function simulate(invocation: Invocation, path: string, options: Options): Promise<number> {
  const scenario = scenarioToPlay(path, options);
  const played = await playOn(invocation, scenario, options);
  const alsoFast = !options.fast && (options.fromToday || options.againstFast);
  const inMemory = alsoFast ? await playInMemory(scenario) : null;
  // Moved by months, a step may be refused that was not: what the scenario says of refusals does not hold either.
  const heard = options.fromToday ? { ...played, surprises: [] } : played;
  const verdict = verdictOn(scenario, heard, inMemory);
  answer(invocation, resultOf(scenario, played, verdict), verdictInWords(verdict, invocation));
  return verdict.agrees ? EXIT.done : EXIT.differs;
}

function scenarioToPlay(path: string, options: Options): Scenario {
  const written = readScenario(path);
  const { as: caseId = written.caseId } = options;
  if (!ID_PATTERN.test(caseId))
    throw new InputError(`--as: must be an id such as MW-27-0031 (letters, digits, dots, dashes) (given: ${caseId})`);
  const today = civilDateAt(new Date().toISOString(), written.zone);
  return { ...(options.fromToday ? fromToday(written, today) : written), caseId };
}

async function playOn(invocation: Invocation, scenario: Scenario, { fast }: Options): Promise<Played> {
  const screen = new PlayScreen(invocation);
  try {
    if (fast) return await play(scenario, inMemory(scenario), screen.audience());
    return await lazy.playOnServer().playOnServer(invocation, scenario, screen.audience());
  } finally {
    screen.close();
  }
}

function playInMemory(scenario: Scenario): Promise<Played> {
  return play(scenario, inMemory(scenario));
}

function inMemory({ caseId, zone }: Scenario): InMemoryStage {
  return new InMemoryStage(caseId, zone);
}

function resultOf({ caseId, name }: Scenario, played: Played, verdict: Verdict) {
  return { case: caseId, scenario: name, ...verdict, lines: played.lines };
}
