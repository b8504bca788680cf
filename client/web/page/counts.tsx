import type { FC } from 'hono/jsx';

/** Figures that lead to their lists; `here` marks the list that is shown. */
export const Counts: FC<{ counts: readonly { href: string; text: string; count: number }[]; here?: string }> = (
  props,
) => (
  <ul class="figures-row">
    {props.counts.map(({ href, text, count }) => (
      <li>
        <a href={href} aria-current={href === props.here ? 'true' : undefined}>
          <strong>{count}</strong> {text}
        </a>
      </li>
    ))}
  </ul>
);
