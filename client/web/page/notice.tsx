import type { FC } from 'hono/jsx';
import { Alert } from './alert';

/**
 * What was done, on the page that a form leads to: the address says `?done=<code>`, the area's words say what the code
 * means. A code that is not among them says nothing, so that no address can put words on a page.
 */
export const Notice: FC<{ done: string | undefined; words: Readonly<Record<string, string>> }> = ({ done, words }) => {
  const said = done !== undefined && Object.hasOwn(words, done) ? words[done] : undefined;
  return said === undefined ? null : (
    <div role="status">
      <Alert kind="success" heading={said} />
    </div>
  );
};
