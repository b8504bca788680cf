import type { Child, FC } from 'hono/jsx';
import { FieldError, fieldAttributes, fieldId, type FieldProps, Hint, Optional } from './field';
import type { Choice } from './select-field';

/** A choice that can be explained, and can be closed to choosing. */
export interface ExplainedChoice extends Choice {
  hint?: Child;
  disabled?: boolean;
}

/** One of several, all in view. */
export const Radios: FC<FieldProps & { choices: readonly ExplainedChoice[]; value?: string }> = (props) => (
  <Group {...props}>
    {props.choices.map((choice, at) => (
      <OneChoice {...props} type="radio" choice={choice} at={at} checked={choice.value === props.value} />
    ))}
  </Group>
);

/** As many as apply, all in view. */
export const Checkboxes: FC<FieldProps & { choices: readonly ExplainedChoice[]; values?: readonly string[] }> = (
  props,
) => (
  <Group {...props}>
    {props.choices.map((choice, at) => (
      <OneChoice
        {...props}
        type="checkbox"
        choice={choice}
        at={at}
        checked={props.values?.includes(choice.value) ?? false}
      />
    ))}
  </Group>
);

/** A single box: yes or nothing. It is sent as `yes`. */
export const Checkbox: FC<FieldProps & { checked?: boolean; value?: string }> = (props) => {
  const { 'aria-required': _, ...attributes } = fieldAttributes(props);
  return (
    <div class={props.error ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
      <FieldError id={attributes.id} error={props.error} />
      <div class="choice">
        <input {...attributes} type="checkbox" value={props.value ?? 'yes'} checked={props.checked} />
        <label for={attributes.id}>{props.label}</label>
        <Hint id={attributes.id} hint={props.hint} />
      </div>
    </div>
  );
};

const Group: FC<FieldProps & { children?: Child }> = ({ name, label, hint, error, optional, children }) => {
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={error ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}
      aria-describedby={described || undefined}
    >
      <legend class="usa-legend">
        {label}
        {optional && <Optional />}
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div class="choices">{children}</div>
    </fieldset>
  );
};

/** The first has the field's own id: there a link of the error summary leads. */
const OneChoice: FC<{
  name: string;
  type: 'radio' | 'checkbox';
  choice: ExplainedChoice;
  at: number;
  checked: boolean;
}> = ({ name, type, choice, at, checked }) => {
  const id = at === 0 ? fieldId(name) : `${fieldId(name)}-${at + 1}`;
  const described = choice.hint ? `${id}-choice-hint` : undefined;
  const { value, disabled } = choice;
  return (
    <div class="choice">
      <input {...{ id, name, type, value, checked, disabled }} aria-describedby={described} />
      <label for={id}>{choice.text}</label>
      <Hint id={`${id}-choice`} hint={choice.hint} />
    </div>
  );
};
