import type { FC } from 'hono/jsx';
import { AGENCY_ROLES, type StaffEntry } from '../../../store/record-store';
import { Button, ButtonLink } from '../page/button';
import { Empty } from '../page/empty';
import { FilterForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { Notice } from '../page/notice';
import { pageWords } from '../page/page-words';
import { Pagination } from '../page/pagination';
import { SelectField } from '../page/select-field';
import { Table } from '../page/table';
import { Tag } from '../page/tag';
import { TextField } from '../page/text-field';
import { SettingsPage } from './settings-page';
import { settingsWords } from './words';

/** Whom of the directory the address asks for. */
export interface StaffFilter {
  find: string;
  role: string;
  unit: string;
  active: string;
  page: number;
}

// As many as are read at a glance (product default).
const ON_A_PAGE = 50;

/** The people that a filter leaves. */
export function filteredStaff(staff: readonly StaffEntry[], filter: StaffFilter): StaffEntry[] {
  const wanted = filter.find.trim().toLowerCase();
  return staff.filter(
    ({ id, name, mail, role, unit, active }) =>
      (wanted === '' || [id, name, mail ?? ''].some((each) => each.toLowerCase().includes(wanted))) &&
      (filter.role === '' || role === filter.role) &&
      (filter.unit === '' || unit === filter.unit) &&
      (filter.active === '' || active === (filter.active === 'yes')),
  );
}

/** The staff directory. */
export const StaffPage: FC<{ frame: Frame; staff: readonly StaffEntry[]; filter: StaffFilter; done?: string }> = (
  props,
) => {
  const { frame, staff, filter, done } = props;
  const { staff: words, done: said } = settingsWords(frame.language);
  const found = filteredStaff(staff, filter);
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(filter.page, pages);
  return (
    <SettingsPage
      frame={frame}
      area="staff"
      title={words.title}
      lead={words.lead(staff.length)}
      above={<Notice done={done} words={said} />}
      actions={<ButtonLink href="/settings/staff/new">{words.add}</ButtonLink>}
    >
      <Filters staff={staff} filter={filter} />
      <p role="status">{words.found(found.length)}</p>
      {found.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <People all={staff} people={found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)} />
      )}
      <Pagination page={page} pages={pages} hrefOf={(each) => addressOf(filter, each)} />
      <p>
        <ButtonLink href="/settings/staff.csv" tone="quiet">
          {words.download}
        </ButtonLink>
      </p>
    </SettingsPage>
  );
};

const Filters: FC<{ staff: readonly StaffEntry[]; filter: StaffFilter }> = ({ staff, filter }) => {
  const { language } = useFrame();
  const { staff: words } = settingsWords(language);
  const units = [...new Set(staff.flatMap(({ unit }) => unit ?? []))].sort();
  return (
    <FilterForm action="/settings/staff" label={words.filters}>
      <TextField name="find" label={words.find} value={filter.find} type="search" optional maxlength={200} />
      <SelectField
        name="role"
        label={words.role}
        value={filter.role}
        placeholder={words.everyRole}
        choices={rolesIn(language)}
        optional
      />
      <SelectField
        name="unit"
        label={words.unit}
        value={filter.unit}
        placeholder={words.everyUnit}
        choices={units.map((unit) => ({ value: unit, text: unit }))}
        optional
      />
      <SelectField
        name="active"
        label={words.active}
        value={filter.active}
        placeholder={words.actives['']}
        choices={(['yes', 'no'] as const).map((value) => ({ value, text: words.actives[value] }))}
        optional
      />
      <Button tone="outline">{words.show}</Button>
    </FilterForm>
  );
};

const People: FC<{ all: readonly StaffEntry[]; people: readonly StaffEntry[] }> = ({ all, people }) => {
  const { language } = useFrame();
  const { staff: words } = settingsWords(language);
  const { roles } = pageWords(language);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={people}
      columns={[
        {
          heading: words.columns.name,
          kind: 'name',
          cell: ({ id, name }) => (
            <>
              <a href={staffAddress(id)}>{name}</a> <span class="soft">{id}</span>
            </>
          ),
        },
        { heading: words.columns.role, cell: ({ role }) => (role ? roles[role] : '–') },
        { heading: words.columns.unit, cell: ({ unit }) => unit ?? '–' },
        {
          heading: words.columns.supervisor,
          cell: ({ supervisor }) => (supervisor ? (names.get(supervisor) ?? supervisor) : '–'),
        },
        { heading: words.columns.mail, cell: ({ mail }) => mail ?? <span class="soft">{words.noMail}</span> },
        {
          heading: words.columns.state,
          cell: ({ active }) => <Tag tone={active ? 'met' : 'plain'}>{active ? words.isActive : words.retired}</Tag>,
        },
      ]}
    />
  );
};

/** The page of one person of the directory. */
export function staffAddress(id: string): string {
  return `/settings/staff/${encodeURIComponent(id)}`;
}

/** The roles that a person may have, to choose from. */
export function rolesIn(language: Frame['language']) {
  return AGENCY_ROLES.map((value) => ({ value, text: pageWords(language).roles[value] }));
}

function addressOf(filter: StaffFilter, page: number): string {
  const said = Object.entries({ ...filter, page: String(page) }).filter(([, value]) => value !== '');
  return `/settings/staff?${new URLSearchParams(Object.fromEntries(said)).toString()}`;
}
