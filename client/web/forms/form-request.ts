import type { Context } from 'hono';
import type { CommandName } from '../../../domain/commands/catalogue';
import { givenFields } from '../../given';
import { casePage } from '../case/addresses';
import type { InCase } from '../case/gate';
import type { FormInHand } from '../drafts/form-draft';
import type { Frame } from '../page/frame';
import type { CaseFacts } from './case-facts';
import { commandNamed } from './commands-for';
import { attendanceTyped, unansweredIn } from './contact/attendance';
import { type FormState, stateIn } from './form-state';
import { oneOf, postedFrom, type Posted } from './posted';
import { type Act, actOf, withoutRow } from './row-acts';
import { typedArgs } from './typed-args';

/** What every answer about a form begins with: the page's frame, and what the case says. */
export interface Asked {
  frame: Frame;
  caseId: string;
  facts: CaseFacts;
}

/** What a form sent, read by the shape of its command. */
export interface Sent {
  command: CommandName;
  act: Act;
  posted: Posted;
  args: Record<string, unknown>;
  state: FormState;
  inHand: FormInHand;
  /** The people of a contact of whom nothing was chosen. */
  unanswered: string[];
}

/** Reads a form that was sent; `unknown` where there is no such form, `unreadable` where it is none. */
export async function sentIn(c: Context<InCase>): Promise<Sent | 'unknown' | 'unreadable'> {
  const command = commandNamed(c.req.param('command'));
  if (!command) return 'unknown';
  const all = await postedIn(c);
  if (!all) return 'unreadable';
  const act = actOf(oneOf(all, 'act'));
  const posted = act.kind === 'remove' ? withoutRow(all, act.at) : all;
  const caseId = c.get('file').caseId;
  const args = typedArgs(givenFields(command), attendanceTyped(command, posted));
  const state = stateIn(posted, casePage(caseId));
  const { request, draft: seen, section: part } = state;
  const inHand = { person: c.get('viewer').id, caseId, command, args, request, seen, ...(part && { part }) };
  return { command, act, posted, args, state, inHand, unanswered: unansweredIn(command, posted) };
}

async function postedIn(c: Context): Promise<Posted | null> {
  try {
    return postedFrom(await c.req.formData());
  } catch {
    return null;
  }
}
