import type { Child, FC } from 'hono/jsx';

/** How much a button stands out: one primary on a page, the others outlined; `danger` for what cannot be taken back. */
export type ButtonTone = 'primary' | 'outline' | 'danger' | 'quiet';

interface Look {
  tone?: ButtonTone;
  /** For the line of a table. */
  small?: boolean;
  /** What is added for who listens: ten buttons "Record" need to say for whom. */
  unseen?: string;
  children?: Child;
}

function classOf({ tone = 'primary', small = false }: Look): string {
  return ['usa-button', tone !== 'primary' && `usa-button--${tone}`, small && 'usa-button--small']
    .filter(Boolean)
    .join(' ');
}

/** A button that sends its form, with a name and value where the form has several. */
export const Button: FC<Look & { name?: string; value?: string; formaction?: string }> = (props) => (
  <button class={classOf(props)} name={props.name} value={props.value} formaction={props.formaction}>
    <Said {...props} />
  </button>
);

/** A link that leads to the doing of something. */
export const ButtonLink: FC<Look & { href: string }> = (props) => (
  <a class={classOf(props)} href={props.href}>
    <Said {...props} />
  </a>
);

/** Buttons side by side. */
export const Buttons: FC<{ children?: Child }> = ({ children }) => <div class="buttons">{children}</div>;

const Said: FC<Look> = ({ unseen, children }) => (
  <span>
    {children}
    {unseen && <span class="unseen"> {unseen}</span>}
  </span>
);
