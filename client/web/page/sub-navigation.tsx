import type { FC } from 'hono/jsx';

/** One of the pages of a thing. */
export interface SubPage {
  href: string;
  text: string;
  /** How many there are to see; nothing is shown for none. */
  count?: number;
}

/** The pages of one thing, such as a case: each has its own address, the one that is shown is marked. */
export const SubNavigation: FC<{ label: string; pages: readonly SubPage[]; here: string }> = (props) => (
  <nav class="tabs" aria-label={props.label}>
    <ul>
      {props.pages.map(({ href, text, count }) => (
        <li>
          <a href={href} aria-current={href === props.here ? 'page' : undefined}>
            {text}
            {count ? <span class="count">{count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
