import type { Child, FC } from 'hono/jsx';

/** What is read only by who wants to: opens without script. */
export const Disclosure: FC<{ summary: Child; open?: boolean; id?: string; children?: Child }> = (props) => (
  <details class="more" open={props.open} id={props.id}>
    <summary>{props.summary}</summary>
    <div>{props.children}</div>
  </details>
);
