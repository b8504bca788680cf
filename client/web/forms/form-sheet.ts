import type { CommandName } from '../../../domain/commands/catalogue';
import type { FormError } from '../page/error-summary';
import type { CaseFacts } from './case-facts';

/** A form as it is shown: what is asked, what was typed so far, and what is wrong with it. */
export interface Sheet {
  command: CommandName;
  args: Record<string, unknown>;
  errors: readonly FormError[];
  facts: CaseFacts;
  /** More rows than those that something was typed in, by the name of their list. */
  moreRows: Readonly<Record<string, number>>;
  /** Optional fields that are asked for all the same, without the numbers of their rows: they are not marked as optional. */
  asked?: ReadonlySet<string>;
  /** Of a contact: of whom is still to be said how they took part. */
  unanswered?: readonly string[];
}
