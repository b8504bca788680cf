import type { Child } from 'hono/jsx';

/** A column of a table. */
export interface Column<Row> {
  heading: string;
  cell: (row: Row) => Child;
  /** `name` names the row, `figure` stands to the right, `act` is the column of buttons: its heading is only heard. */
  kind?: 'name' | 'figure' | 'act';
}

/** What a table shows. */
export interface TableProps<Row> {
  caption: string;
  /** True where a heading just above says the same: the caption is only heard. */
  captionUnseen?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The id of a row, for a link that leads to it. */
  rowId?: (row: Row) => string | undefined;
}

/**
 * A table with a caption and headings; on a phone each row is a card whose cells say their column. The roles stand there
 * because browsers forget that it is a table once it is laid out as cards.
 */
export function Table<Row>({ caption, captionUnseen = false, columns, rows, rowId }: TableProps<Row>) {
  return (
    <table class="table" role="table">
      <caption>{captionUnseen ? <span class="unseen">{caption}</span> : caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ heading, kind }) => (
            <th scope="col" role="columnheader" class={classOf(kind)}>
              {kind === 'act' ? <span class="unseen">{heading}</span> : heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" id={rowId?.(row)}>
            {columns.map((column) => cellOf(column, row))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function cellOf<Row>({ heading, cell, kind }: Column<Row>, row: Row) {
  if (kind === 'name') {
    return (
      <th scope="row" role="rowheader">
        {cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" class={classOf(kind)} data-label={kind === 'act' ? undefined : heading}>
      <div>{cell(row)}</div>
    </td>
  );
}

function classOf(kind: Column<unknown>['kind']): string | undefined {
  return kind === 'figure' || kind === 'act' ? `table__${kind}` : undefined;
}
