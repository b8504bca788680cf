import type { Child, FC } from 'hono/jsx';

/** What is done one after the other. */
export const Steps: FC<{ steps: readonly { heading: Child; text?: Child }[] }> = ({ steps }) => (
  <ol class="usa-process-list">
    {steps.map(({ heading, text }) => (
      <li class="usa-process-list__item">
        <p class="usa-process-list__heading">
          <strong>{heading}</strong>
        </p>
        {text && <p>{text}</p>}
      </li>
    ))}
  </ol>
);
