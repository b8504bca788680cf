import type { Child, FC } from 'hono/jsx';

/** Where a list has nothing: why that is so, and what can be done. */
export const Empty: FC<{ heading?: Child; action?: Child; children?: Child }> = ({ heading, action, children }) => (
  <div class="empty">
    {heading && <h2>{heading}</h2>}
    <p>{children}</p>
    {action && <div class="buttons">{action}</div>}
  </div>
);
