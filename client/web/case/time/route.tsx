import type { Handler } from 'hono';
import type { PageParts } from '../../pages';
import type { InCase } from '../gate';
import { caseView } from '../view';
import { lanesOf, lastDayIn } from './lanes';
import { TimePage } from './page';
import { RANGES, spanOf, usualRange } from './span';

/** `/cases/:case/time`: since when a duty was owed only the journal knows, so that is read beside the case. */
export function timePage(parts: PageParts): Handler<InCase> {
  return async (c) => {
    const { caseId } = c.get('file');
    const [view, journal] = await Promise.all([caseView(c, parts, 'agenda'), parts.archive.journal(caseId)]);
    const { aCase, standing } = view;
    const today = standing.today;
    const lanes = lanesOf({ aCase, journal, duties: standing.duties, today });
    const life = {
      openedOn: aCase.openedOn ?? today,
      today,
      last: lastDayIn(lanes),
      lastEvent: aCase.closure?.on ?? journal.at(-1)?.on ?? today,
      hasEnded: standing.status === 'closed' || standing.status === 'cancelled',
    };
    const asked = c.req.query('months');
    const range = RANGES.find((each) => each === asked) ?? usualRange(life);
    const span = spanOf(range, life);
    return c.html(<TimePage view={view} range={range} lanes={lanes} span={span} />);
  };
}
