import type { Posted } from './posted';

/** What a button of a form asks for. */
export type Act =
  | { kind: 'save' | 'another' | 'next' | 'check' | 'draft' | 'anew' | 'drop' }
  /** One row more in a list, or one less. */
  | { kind: 'add' | 'remove'; at: string };

const PLAIN = ['save', 'another', 'next', 'check', 'draft', 'anew', 'drop'] as const;

/** What the button that was pressed asks for; anything unknown is a press of Enter. */
export function actOf(value: string): Act {
  const [, kind, at = ''] = /^(add|remove):([\w.]+)$/.exec(value) ?? [];
  if (kind === 'add' || kind === 'remove') return { kind, at };
  return { kind: PLAIN.find((each) => each === value) ?? 'save' };
}

/** What was sent without a row, such as `outline.objectives.1`. */
export function withoutRow(posted: Posted, at: string): Posted {
  return new Map([...posted].filter(([name]) => !name.startsWith(`${at}.`)));
}
