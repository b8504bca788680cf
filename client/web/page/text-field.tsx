import type { FC } from 'hono/jsx';
import { Field, fieldAttributes, type FieldProps } from './field';

/** What a field for text has besides. */
interface TextProps extends FieldProps {
  value?: string;
  maxlength?: number;
  autocomplete?: string;
}

/** A field for one line. `short` where a few letters or digits are wanted. */
export const TextField: FC<
  TextProps & { type?: 'text' | 'email' | 'search' | 'time' | 'tel'; inputmode?: 'numeric'; short?: boolean }
> = (props) => (
  <Field {...props}>
    <input
      {...fieldAttributes(props)}
      class={props.short ? 'usa-input usa-input--short' : 'usa-input'}
      type={props.type ?? 'text'}
      value={props.value ?? ''}
      maxlength={props.maxlength}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete ?? 'off'}
    />
  </Field>
);

/** A field for sentences, of so many lines. */
export const TextArea: FC<TextProps & { rows?: number }> = (props) => (
  <Field {...props}>
    <textarea {...fieldAttributes(props)} class="usa-textarea" rows={props.rows ?? 5} maxlength={props.maxlength}>
      {/* A browser drops the first line break: one more keeps what was typed. */}
      {`\n${props.value ?? ''}`}
    </textarea>
  </Field>
);
