import type { FC } from 'hono/jsx';
import { useFrame } from './frame';
import { Icon } from './icon';
import { findsCases, type Place, waysOf } from './navigation';
import { pageWords } from './page-words';

/** Who is signed in, and the ways to go. */
export const Header: FC<{ here?: Place }> = ({ here }) => {
  const { viewer, language } = useFrame();
  const words = pageWords(language);
  return (
    <header>
      <div class="head">
        <div class="head__row">
          <a class="head__name" href="/">
            <Icon name="clock" />
            <span>{words.product}</span>
          </a>
          <Person />
        </div>
      </div>
      {viewer && (
        <div class="ways">
          <div class="ways__row">
            <nav aria-label={words.ways}>
              <ul class="ways__list">
                {waysOf(viewer.role).map(({ place, href }) => (
                  <li>
                    <a href={href} aria-current={place === here ? 'true' : undefined}>
                      {words.places[place]}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            {findsCases(viewer.role) && <FindCase />}
          </div>
        </div>
      )}
    </header>
  );
};

const Person: FC = () => {
  const { viewer, csrf, language, address } = useFrame();
  const words = pageWords(language);
  const other = language === 'es' ? 'en' : 'es';
  return (
    <div class="head__person">
      {viewer && (
        <span>
          <strong>{viewer.name}</strong> <span class="head__role">{words.roles[viewer.role]}</span>
        </span>
      )}
      <form method="post" action="/language">
        {csrf && <input type="hidden" name="csrf" value={csrf} />}
        <input type="hidden" name="back" value={address} />
        <button class="plain" name="language" value={other} lang={other}>
          {words.otherLanguage}
        </button>
      </form>
      {viewer && (
        <form method="post" action="/sign-out">
          {csrf && <input type="hidden" name="csrf" value={csrf} />}
          <button class="plain">{words.signOut}</button>
        </form>
      )}
    </div>
  );
};

const FindCase: FC = () => {
  const words = pageWords(useFrame().language);
  return (
    <form class="ways__search" role="search" aria-label={words.findCase} action="/cases">
      <label for="go-to-case">{words.findCase}</label>
      <input class="usa-input" id="go-to-case" name="case" type="search" autocomplete="off" required />
      <button class="usa-button usa-button--outline">{words.find}</button>
    </form>
  );
};
