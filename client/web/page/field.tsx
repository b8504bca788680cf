import type { Child, FC } from 'hono/jsx';
import { useFrame } from './frame';
import { Icon } from './icon';
import { pageWords } from './page-words';

/** What every field of a form has. */
export interface FieldProps {
  /** The name under which it is sent. */
  name: string;
  label: Child;
  hint?: Child;
  /** What is wrong with what was typed, and what to type instead. */
  error?: string;
  /** Fields are required unless they say that they are optional. */
  optional?: boolean;
}

/** The id of the field with this name: what a label, an error summary and a link lead to. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, '-')}`;
}

/** The attributes by which an input belongs to its label, its hint and its error. */
export function fieldAttributes({ name, hint, error, optional }: FieldProps) {
  const id = fieldId(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': optional ? undefined : ('true' as const),
  };
}

/** A field with its label above it, its hint and what is wrong with it. */
export const Field: FC<FieldProps & { children?: Child }> = ({ name, label, hint, error, optional, children }) => {
  const id = fieldId(name);
  return (
    <div class={error ? 'usa-form-group usa-form-group--error' : 'usa-form-group'}>
      <label class="usa-label" for={id}>
        {label}
        {optional && <Optional />}
      </label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
};

/** Says that nothing need be typed. */
export const Optional: FC = () => <span class="soft">{pageWords(useFrame().language).optional}</span>;

/** What helps to fill in a field. */
export const Hint: FC<{ id: string; hint: Child }> = ({ id, hint }) =>
  hint ? (
    <span class="usa-hint" id={`${id}-hint`}>
      {hint}
    </span>
  ) : null;

/** What is wrong with a field, beside it. */
export const FieldError: FC<{ id: string; error: string | undefined }> = ({ id, error }) =>
  error ? (
    <span class="usa-error-message" id={`${id}-error`}>
      <Icon name="error" />
      <span>{error}</span>
    </span>
  ) : null;
