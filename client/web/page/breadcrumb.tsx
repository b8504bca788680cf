import type { FC } from 'hono/jsx';
import { useFrame } from './frame';
import { pageWords } from './page-words';

/** The pages above this one, the highest first. */
export const Breadcrumb: FC<{ pages: readonly { href: string; text: string }[] }> = ({ pages }) => (
  <nav class="crumbs" aria-label={pageWords(useFrame().language).crumbs}>
    <ol>
      {pages.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ol>
  </nav>
);
