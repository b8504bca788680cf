import type { FC } from 'hono/jsx';
import { DayLabel } from '../../page/day-label';
import { Disclosure } from '../../page/disclosure';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { areaPage, dutyPage, planPage } from '../addresses';
import { CasePage, type CaseView } from '../case-page';
import type { Lane, Thing } from './lanes';
import { Legend, Picture, type PictureOfTime } from './picture';
import { howOf, rowName, type Saying, whatOf } from './said';
import { isWithin, type Range, RANGES, type Span } from './span';
import { timeWords } from './words';

/** The picture of a case's time, and the same as a table. */
export const TimePage: FC<{ view: CaseView; range: Range; lanes: readonly Lane[]; span: Span }> = (props) => {
  const { view, range, lanes, span } = props;
  const { frame, names, file, standing } = view;
  const words = timeWords(frame.language);
  const saying = { language: frame.language, names };
  const shown = lanesWithin(lanes, span);
  const picture: PictureOfTime = { lanes: shown, span, today: standing.today, saying };
  return (
    <CasePage view={view} area="time" help="/help/time">
      <Ranges caseId={file.caseId} range={range} words={words} />
      {shown.length === 0 ? (
        <Empty>{words.nothing}</Empty>
      ) : (
        <>
          <Picture {...picture} />
          <Legend {...picture} />
          <Disclosure summary={words.asTable(countOf(shown))} id="table">
            {shown.map((lane) => (
              <LaneTable lane={lane} caseId={file.caseId} saying={saying} />
            ))}
          </Disclosure>
        </>
      )}
    </CasePage>
  );
};

const Ranges: FC<{ caseId: string; range: Range; words: ReturnType<typeof timeWords> }> = ({
  caseId,
  range,
  words,
}) => (
  <nav class="ranges" aria-label={words.range}>
    <ul>
      {RANGES.map((each) => (
        <li>
          <a href={`${areaPage(caseId, 'time')}?months=${each}`} aria-current={each === range ? 'true' : undefined}>
            {words.ranges[each]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const LaneTable: FC<{ lane: Lane; caseId: string; saying: Saying }> = ({ lane, caseId, saying }) => {
  const words = timeWords(saying.language);
  const lines = lane.rows.flatMap(({ about, things }) =>
    things.map((thing) => ({ row: rowName(about, saying), thing })),
  );
  const hasRows = lane.rows.some(({ about }) => about !== null);
  return (
    <Table
      caption={words.lanes[lane.name]}
      rows={lines}
      columns={[
        {
          heading: words.columns.what,
          kind: 'name',
          cell: ({ thing }) => <What thing={thing} caseId={caseId} saying={saying} />,
        },
        ...(hasRows ? [{ heading: words.columns.row, cell: ({ row }: { row: string }) => row }] : []),
        { heading: words.columns.from, cell: ({ thing }) => <DayLabel date={thing.from} plain /> },
        {
          heading: words.columns.to,
          cell: ({ thing }) => (thing.shape === 'mark' ? '' : <DayLabel date={thing.to} plain />),
        },
        { heading: words.columns.how, cell: ({ thing }) => howOf(thing, saying) },
      ]}
    />
  );
};

const What: FC<{ thing: Thing; caseId: string; saying: Saying }> = ({ thing, caseId, saying }) => {
  const { subject } = thing;
  const what = whatOf(thing, saying);
  if (subject.of === 'duty') return <a href={dutyPage(caseId, subject.duty)}>{what}</a>;
  return subject.of === 'plan' ? <a href={planPage(caseId, subject.plan)}>{what}</a> : <>{what}</>;
};

/** What has a day in the span: the picture and the table show the same. */
function lanesWithin(lanes: readonly Lane[], span: Span): Lane[] {
  return lanes.flatMap(({ name, rows }) => {
    const within = rows
      .map(({ about, things }) => ({ about, things: things.filter(({ from, to }) => isWithin(span, from, to)) }))
      .filter(({ things }) => things.length > 0);
    return within.length > 0 ? [{ name, rows: within }] : [];
  });
}

function countOf(lanes: readonly Lane[]): number {
  return lanes.reduce((sum, { rows }) => sum + rows.reduce((count, { things }) => count + things.length, 0), 0);
}
