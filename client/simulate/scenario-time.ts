import { instantOf, timeOfDayAt } from '../../domain/calendar/agency-clock';
import type { Path } from '../../domain/commands/misfit';
import type { YamlFile } from '../yaml-file';
import type { LocalMoment } from './scenario';

/** A moment of a story and where it stands in the file. */
export interface PlacedMoment {
  moment: LocalMoment;
  at: Path;
}

/** A story is told forwards, from the opening to its end, and at times that the agency's clock has. */
export function checkTimes(file: YamlFile, zone: string, moments: PlacedMoment[]): void {
  for (const [index, { moment, at }] of moments.entries()) {
    const before = moments[index - 1]?.moment;
    if (before && inWords(moment) < inWords(before))
      throw file.wrong(at, `must not come before the moment before it, ${inWords(before)} (given: ${inWords(moment)})`);
    if (!existsIn(zone, moment))
      throw file.wrong(at, `must be a time that the clocks of ${zone} have; they skip ${inWords(moment)}`);
  }
}

/** The hour that the clocks skip in spring does not exist. */
function existsIn(zone: string, { date, time }: LocalMoment): boolean {
  return timeOfDayAt(instantOf(date, time, zone), zone) === time;
}

function inWords({ date, time }: LocalMoment): string {
  return `${date} ${time}`;
}
