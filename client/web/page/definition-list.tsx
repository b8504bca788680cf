import type { Child, FC } from 'hono/jsx';

/** A thing that is known: what it is, how it is, and what can be done about it. */
export interface Fact {
  term: Child;
  detail: Child;
  action?: { href: string; text: string; unseen: string };
}

/** What is known of something, line by line. */
export const DefinitionList: FC<{ facts: readonly Fact[] }> = ({ facts }) => (
  <dl class="facts">
    {facts.map(({ term, detail, action }) => (
      <div>
        <dt>{term}</dt>
        <dd>{detail}</dd>
        {action && (
          <dd>
            <a href={action.href}>
              {action.text}
              <span class="unseen"> {action.unseen}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
