import type { Child, FC } from 'hono/jsx';
import { useFrame } from './frame';
import { Icon, type IconName } from './icon';
import { pageWords } from './page-words';

/** What kind of message it is: told by its word and its shape, the colour only helps. */
export type AlertKind = 'info' | 'success' | 'warning' | 'error';

const SHAPE: Record<AlertKind, IconName> = { info: 'info', success: 'done', warning: 'warning', error: 'error' };

/** A message on the page. `heading` says in a few words what it is about; without one it has the name of its kind. */
export const Alert: FC<{ kind: AlertKind; heading?: Child; children?: Child }> = ({ kind, heading, children }) => {
  const words = pageWords(useFrame().language);
  return (
    <div class={`alert alert--${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <Icon name={SHAPE[kind]} />
      <div>
        <p class="alert__heading">{heading ?? words.kinds[kind]}</p>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
};
