import type { Context } from 'hono';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { InCase } from '../case/gate';
import type { Frame } from '../page/frame';
import { commandTitle } from '../vocabulary/command-words';
import { FormPage, type FormNews } from './form-page';
import type { Asked } from './form-request';
import type { Sheet } from './form-sheet';
import type { FormState } from './form-state';
import { NotYoursPage } from './trouble';

export type Answered = Response | Promise<Response>;

/** What a form is shown with. */
export interface Shown {
  sheet: Sheet;
  state: FormState;
  news?: FormNews;
}

/** The form as it stands. */
export function formAnswer(
  c: Context<InCase>,
  { frame, caseId }: Asked,
  { sheet, state, news = {} }: Shown,
  status: 200 | 409 | 422 | 503 = 200,
): Answered {
  return c.html(<FormPage frame={frame} caseId={caseId} sheet={sheet} state={state} news={news} />, status);
}

/** Somebody else's to say. */
export function notYours(c: Context<InCase>, frame: Frame, command: CommandName): Answered {
  const title = commandTitle(command, frame.language);
  return c.html(<NotYoursPage frame={frame} caseId={c.get('file').caseId} title={title} />, 403);
}
