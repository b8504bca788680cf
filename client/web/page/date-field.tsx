import type { FC } from 'hono/jsx';
import { type CivilDate, isCivilDate } from '../../../domain/calendar/civil-date';
import { Field, fieldAttributes, type FieldProps } from './field';
import { useFrame } from './frame';
import { pageWords } from './page-words';

/** A field for a day, typed or picked. What was typed and is no day comes back as it was, to be corrected. */
export const DateField: FC<FieldProps & { value?: string; min?: CivilDate; max?: CivilDate }> = (props) => {
  const words = pageWords(useFrame().language);
  const { value = '', min, max } = props;
  const picked = value === '' || isCivilDate(value);
  const all = { ...props, hint: props.hint ?? words.dateHint };
  return (
    <Field {...all}>
      <input
        {...fieldAttributes(all)}
        class="usa-input usa-input--date"
        type={picked ? 'date' : 'text'}
        value={value}
        min={picked ? min : undefined}
        max={picked ? max : undefined}
        autocomplete="off"
      />
    </Field>
  );
};
