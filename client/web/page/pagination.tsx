import type { FC } from 'hono/jsx';
import { useFrame } from './frame';
import { pageWords } from './page-words';

/** The pages of a long list. Nothing for a list of one page. */
export const Pagination: FC<{ page: number; pages: number; hrefOf: (page: number) => string }> = (props) => {
  const words = pageWords(useFrame().language);
  const { page, pages, hrefOf } = props;
  if (pages < 2) return null;
  return (
    <nav class="usa-pagination" aria-label={words.pages}>
      <ul class="usa-pagination__list">
        {page > 1 && <Step href={hrefOf(page - 1)} rel="prev" text={words.previous} />}
        {shownOf(page, pages).map((each) =>
          each === null ? (
            <li class="usa-pagination__item usa-pagination__overflow" aria-hidden="true">
              …
            </li>
          ) : (
            <li class="usa-pagination__item">
              <a
                class={each === page ? 'usa-pagination__button usa-current' : 'usa-pagination__button'}
                href={hrefOf(each)}
                aria-label={words.page(each)}
                aria-current={each === page ? 'page' : undefined}
              >
                {each}
              </a>
            </li>
          ),
        )}
        {page < pages && <Step href={hrefOf(page + 1)} rel="next" text={words.next} />}
      </ul>
    </nav>
  );
};

const Step: FC<{ href: string; rel: 'prev' | 'next'; text: string }> = ({ href, rel, text }) => (
  <li class="usa-pagination__item">
    <a class="usa-pagination__link" href={href} rel={rel}>
      {text}
    </a>
  </li>
);

/** The first, the last and those around this one; null for a gap. */
function shownOf(page: number, pages: number): (number | null)[] {
  const near = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= 1,
  );
  return near.flatMap((each, at) => (at > 0 && each - (near[at - 1] ?? 0) > 1 ? [null, each] : [each]));
}
