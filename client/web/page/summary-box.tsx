import type { Child, FC } from 'hono/jsx';

/** What matters most on a long page, in a box at its top. */
export const SummaryBox: FC<{ heading: Child; id: string; children?: Child }> = ({ heading, id, children }) => (
  <section class="usa-summary-box" aria-labelledby={id}>
    <h2 class="usa-summary-box__heading" id={id}>
      {heading}
    </h2>
    {children}
  </section>
);
