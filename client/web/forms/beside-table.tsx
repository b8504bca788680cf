import type { FC } from 'hono/jsx';
import { useFrame } from '../page/frame';
import { Table } from '../page/table';
import type { Beside } from './beside';
import { formWords } from './form-words';

/** What is recorded by now beside what was typed, so that nobody overwrites words unread. */
export const BesideTable: FC<{ beside: readonly Beside[] }> = ({ beside }) => {
  const words = formWords(useFrame().language).beside;
  return (
    <Table
      caption={words.caption}
      columns={[
        { heading: words.field, cell: ({ label }) => label, kind: 'name' },
        { heading: words.recorded, cell: ({ recorded }) => recorded || words.nothing },
        { heading: words.typed, cell: ({ typed }) => typed || words.nothing },
      ]}
      rows={beside}
    />
  );
};
