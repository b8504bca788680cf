import type { Child, FC } from 'hono/jsx';
import { Alert } from '../page/alert';
import { Button } from '../page/button';
import { FilterForm } from '../page/form';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { SubNavigation } from '../page/sub-navigation';
import type { Names } from '../case/named';
import type { StaffEntry } from '../../../store/record-store';
import type { Team } from './team';
import { teamWords } from './words';

/** Where the pages of a team are; a unit that was chosen goes along. */
export function teamAddress(path: string, unit: string | null, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...(unit && { unit }), ...more }).toString();
  return `/team${path}${query ? `?${query}` : ''}`;
}

/** The unit for addresses; whoever has one alone is not asked for it. */
export function chosenUnit(frame: Frame, team: Team): string | null {
  return hasChoice(frame, team) ? team.unit : null;
}

function hasChoice({ viewer }: Frame, { units }: Team): boolean {
  return units.length > (seesAllUnits(viewer) ? 0 : 1);
}

/** Managers look at all units at once; others at one of theirs. */
export function seesAllUnits(viewer: Frame['viewer']): boolean {
  return viewer?.role === 'programme-manager';
}

/** A page about a team: its heading, the ways between its pages, and the unit where one can be chosen. */
export const TeamPage: FC<{
  frame: Frame;
  team: Team;
  /** Below `/team`, such as `/overdue`. */
  path: string;
  title: string;
  lead?: Child;
  actions?: Child;
  /** What else stands beside the choice of the unit. */
  filters?: Child;
  children?: Child;
}> = ({ frame, team, path, title, lead, actions, filters, children }) => {
  const words = teamWords(frame.language);
  const unit = chosenUnit(frame, team);
  const choosesUnit = hasChoice(frame, team);
  const pages = [
    { href: teamAddress('', unit), text: words.tabs.workload },
    { href: teamAddress('/overdue', unit), text: words.tabs.overdue },
    { href: teamAddress('/measures', unit), text: words.tabs.measures },
    { href: '/team/stand-in', text: words.tabs.standIn },
  ];
  return (
    <Page frame={frame} title={title} lead={lead} actions={actions} here="team" help="/help/team">
      <SubNavigation label={words.tabs.label} pages={pages} here={teamAddress(path, unit)} />
      {(choosesUnit || filters) && (
        <FilterForm action={`/team${path}`} label={words.filters}>
          {choosesUnit && (
            <SelectField
              name="unit"
              label={words.unit}
              choices={team.units.map((value) => ({ value, text: value }))}
              value={team.unit ?? ''}
              placeholder={seesAllUnits(frame.viewer) ? words.everyUnit : null}
              optional={seesAllUnits(frame.viewer)}
            />
          )}
          {filters}
          <Button tone="outline">{words.show}</Button>
        </FilterForm>
      )}
      {team.tooMany ? <Alert kind="warning">{words.tooMany}</Alert> : children}
    </Page>
  );
};

/** What people of the staff are called. */
export function staffNames(staff: readonly StaffEntry[]): Names {
  return new Map(staff.map(({ id, name }) => [id, name]));
}

/** A person of the agency by name; who has none in the directory, by id. */
export function nameOf(names: Names, person: string | null, nobody: string): string {
  return person === null ? nobody : (names.get(person) ?? person);
}
