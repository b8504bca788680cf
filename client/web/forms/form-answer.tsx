import type { Context } from 'hono';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { InCase } from '../case/gate';
import type { Refusal } from '../../../domain/commands/refusal';
import type { Frame } from '../page/frame';
import { commandTitle } from '../vocabulary/command-words';
import { isContactForm } from './contact/attendance';
import { ContactFields } from './contact/contact-fields';
import type { Preview } from './contact/preview';
import { PreviewBox } from './contact/preview-box';
import { FormPage, type FormNews } from './form-page';
import type { Asked } from './form-request';
import type { Sheet } from './form-sheet';
import type { FormState } from './form-state';
import { SectionPage } from './plan/section-page';
import { StartPage } from './plan/start-page';
import { NotYoursPage } from './trouble';

export type Answered = Response | Promise<Response>;

/** What a form is shown with. */
export interface Shown {
  sheet: Sheet;
  state: FormState;
  news?: FormNews;
  /** What it would bring about, where that was asked. */
  preview?: Preview | Refusal;
}

/** The form as it stands. */
export function formAnswer(
  c: Context<InCase>,
  { frame, caseId }: Asked,
  { sheet, state, news = {}, preview }: Shown,
  status: 200 | 409 | 422 | 503 = 200,
): Answered {
  const page = { frame, caseId, sheet, state, news };
  if (state.section) return c.html(<SectionPage {...page} section={state.section} />, status);
  if (sheet.command === 'createPlan') return c.html(<StartPage {...page} />, status);
  if (!isContactForm(sheet.command)) return c.html(<FormPage {...page} />, status);
  return c.html(
    <FormPage {...page} preview={<PreviewBox facts={sheet.facts} preview={preview} />}>
      <ContactFields sheet={sheet} />
    </FormPage>,
    status,
  );
}

/** Somebody else's to say. */
export function notYours(c: Context<InCase>, frame: Frame, command: CommandName): Answered {
  const title = commandTitle(command, frame.language);
  return c.html(<NotYoursPage frame={frame} caseId={c.get('file').caseId} title={title} />, 403);
}
