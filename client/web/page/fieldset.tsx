import type { Child, FC } from 'hono/jsx';
import { FieldError, fieldId } from './field';

/** Fields that belong together, under one legend. `boxed` draws a line around them; `name` lets an error lead here. */
export const Fieldset: FC<{ legend: Child; name?: string; error?: string; boxed?: boolean; children?: Child }> = ({
  legend,
  name,
  error,
  boxed = false,
  children,
}) => {
  const id = name === undefined ? undefined : fieldId(name);
  return (
    <fieldset
      class={boxed ? 'usa-fieldset group' : 'usa-fieldset'}
      id={id}
      tabindex={id ? -1 : undefined}
      aria-describedby={id && error ? `${id}-error` : undefined}
    >
      <legend class="usa-legend usa-legend--large">{legend}</legend>
      {id && <FieldError id={id} error={error} />}
      {children}
    </fieldset>
  );
};

/** Fields beside each other where there is room: from and to, date and time. */
export const Fields: FC<{ children?: Child }> = ({ children }) => <div class="fields">{children}</div>;
