import type { FC } from 'hono/jsx';
import type { NotedReading } from '../../../store/access';
import { casePage } from '../case/addresses';
import type { Names } from '../case/named';
import { Alert } from '../page/alert';
import { Button, ButtonLink } from '../page/button';
import { DateField } from '../page/date-field';
import { Empty } from '../page/empty';
import { FilterForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { MomentLabel } from '../page/moment-label';
import { Page } from '../page/page';
import { Pagination } from '../page/pagination';
import { Table } from '../page/table';
import { TextField } from '../page/text-field';
import { READING_WORDS } from '../vocabulary/access-words';
import { termFor } from '../vocabulary/term';
import { accessWords } from './words';

/** What of the log is asked for, as it stands in the address. */
export interface AccessFilter {
  case: string;
  person: string;
  from: string;
  to: string;
}

/** What stands on the page. */
export interface AccessLog {
  filter: AccessFilter;
  readings: readonly NotedReading[];
  staff: Names;
  page: number;
  pages: number;
  /** How many are reached at most, where there are more. */
  cut: number | null;
  wrong: readonly (keyof AccessFilter)[];
}

/** Who read what. */
export const AccessPage: FC<AccessLog & { frame: Frame }> = ({ frame, ...log }) => {
  const words = accessWords(frame.language);
  const { filter, readings, page, pages, cut } = log;
  return (
    <Page frame={frame} title={words.title} lead={words.lead} here="access" help="/help/access">
      <Filters {...log} />
      {readings.length === 0 ? <Empty>{words.none}</Empty> : <Readings {...log} />}
      <Pagination page={page} pages={pages} hrefOf={(each) => accessAddress('', filter, each)} />
      {cut !== null && <Alert kind="info">{words.cut(cut)}</Alert>}
      <p>
        <ButtonLink href={accessAddress('/log.csv', filter)} tone="quiet">
          {words.download}
        </ButtonLink>
      </p>
    </Page>
  );
};

const Filters: FC<AccessLog> = ({ filter, wrong }) => {
  const words = accessWords(useFrame().language);
  const error = (name: keyof AccessFilter) => (wrong.includes(name) ? words.wrong : undefined);
  return (
    <FilterForm action="/access" label={words.filters}>
      <TextField name="case" label={words.case} value={filter.case} maxlength={64} optional />
      <TextField name="person" label={words.person} value={filter.person} maxlength={64} optional />
      <DateField name="from" label={words.from} value={filter.from} error={error('from')} optional />
      <DateField name="to" label={words.to} value={filter.to} error={error('to')} optional />
      <Button tone="outline">{words.show}</Button>
    </FilterForm>
  );
};

const Readings: FC<AccessLog> = ({ readings, staff }) => {
  const { language } = useFrame();
  const words = accessWords(language);
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={readings}
      columns={[
        { heading: words.columns.at, kind: 'name', cell: ({ at }) => <MomentLabel at={at} /> },
        {
          heading: words.columns.person,
          cell: ({ person }) => (
            <>
              {staff.get(person) ?? person} <span class="soft">{staff.has(person) ? person : words.system}</span>
            </>
          ),
        },
        { heading: words.columns.case, cell: ({ caseId }) => <a href={casePage(caseId)}>{caseId}</a> },
        { heading: words.columns.what, cell: ({ what }) => termFor(READING_WORDS, what, language) },
      ]}
    />
  );
};

/** The log with what narrows it. */
export function accessAddress(path: string, filter: AccessFilter, page?: number): string {
  const said = Object.entries({ ...filter, page: page ? String(page) : '' }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(Object.fromEntries(said)).toString();
  return `/access${path}${query ? `?${query}` : ''}`;
}
