import { askCase } from './cases';
import { EXIT } from './exit-codes';
import { pictureOf } from './forecast-picture';
import { forecastInWords } from './forecast-words';
import { paintFor } from './paint';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

/** `caseclock forecast CASE`. */
export async function showForecast(
  invocation: Invocation,
  caseId: string,
  { months }: { months: number },
): Promise<number> {
  const found = await askCase(invocation, caseId, 'forecast', (cases) => cases.forecast(caseId, months));
  const width = widthOf(invocation.out);
  const picture = pictureOf(found, width, paintFor(invocation, invocation.out));
  const parts = [forecastInWords(found, width), ...(picture.length > 0 ? [picture.join('\n')] : [])];
  answer(invocation, found, parts.join('\n\n'));
  return EXIT.done;
}
