import type { Child, FC } from 'hono/jsx';
import { Icon, type IconName } from './icon';

/** How a thing stands: each has a shape of its own beside its word. */
export type Tone = 'late' | 'soon' | 'met' | 'waiting' | 'plain';

const SHAPE: Record<Tone, IconName> = {
  late: 'warning',
  soon: 'clock',
  met: 'check',
  waiting: 'waiting',
  plain: 'dot',
};

/** A status in a word and a shape. */
export const Tag: FC<{ tone?: Tone; children?: Child }> = ({ tone = 'plain', children }) => (
  <span class={tone === 'plain' ? 'usa-tag' : `usa-tag usa-tag--${tone}`}>
    <Icon name={SHAPE[tone]} />
    <span>{children}</span>
  </span>
);
