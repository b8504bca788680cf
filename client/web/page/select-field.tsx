import type { FC } from 'hono/jsx';
import { Field, fieldAttributes, type FieldProps } from './field';
import { useFrame } from './frame';
import { pageWords } from './page-words';

/** Something that can be chosen. */
export interface Choice {
  value: string;
  text: string;
}

/** A list to choose one from. `placeholder` is the line for nothing chosen, null for a list that always has a value. */
export const SelectField: FC<
  FieldProps & { choices: readonly Choice[]; value?: string; placeholder?: string | null }
> = (props) => {
  const words = pageWords(useFrame().language);
  const { choices, value = '', placeholder = words.choose } = props;
  return (
    <Field {...props}>
      <select {...fieldAttributes(props)} class="usa-input">
        {placeholder !== null && <option value="">{placeholder}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    </Field>
  );
};
