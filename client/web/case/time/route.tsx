import type { Handler } from 'hono';
import type { PageParts } from '../../pages';
import type { InCase } from '../gate';
import { caseView } from '../view';
import { lanesOf, lastDayIn } from './lanes';
import { TimePage } from './page';
import { RANGES, spanOf, USUAL_RANGE } from './span';

/** `/cases/:case/time`: since when a duty was owed only the journal knows, so that is read beside the case. */
export function timePage(parts: PageParts): Handler<InCase> {
  return async (c) => {
    const { caseId } = c.get('file');
    const [view, journal] = await Promise.all([caseView(c, parts, 'agenda'), parts.archive.journal(caseId)]);
    const { aCase, standing } = view;
    const asked = c.req.query('months');
    const range = RANGES.find((each) => each === asked) ?? USUAL_RANGE;
    const today = standing.today;
    const lanes = lanesOf({ aCase, journal, duties: standing.duties, today });
    const openedOn = aCase.openedOn ?? today;
    const span = spanOf(range, { openedOn, today, last: lastDayIn(lanes) });
    return c.html(<TimePage view={view} range={range} lanes={lanes} span={span} />);
  };
}
