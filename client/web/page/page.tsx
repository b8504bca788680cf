import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { version } from '../../../package.json';
import { hrefOf } from '../assets';
import { type Frame, FrameContext } from './frame';
import { Header } from './header';
import type { Place } from './navigation';
import { pageWords } from './page-words';

/** What a page says of itself. */
export interface PageProps {
  frame: Frame;
  /** What the page is, in the window's title and as its heading. Never a family member's name: browsers keep titles. */
  title: string;
  /** The heading where it says more than the title. */
  heading?: Child;
  /** A small line above the heading, such as the case's number. */
  caption?: Child;
  /** A sentence below the heading. */
  lead?: Child;
  /** What can be done on this page, beside the heading. */
  actions?: Child;
  /** What stands above the heading: breadcrumb, notice, error summary. */
  above?: Child;
  /** The part of the site this page belongs to. */
  here?: Place;
  /** The page of the help about it, such as `/help/contacts`. */
  help?: string;
  /** True for a form that came back with errors: the title says so first. */
  failed?: boolean;
  /** `narrow` for forms and texts, `wide` (the usual) for lists. */
  width?: 'narrow' | 'wide';
  children?: Child;
}

/** A whole page: header, main part with its one heading of the first level, footer. */
export const Page: FC<PageProps> = (props) => {
  const { frame, title, here, failed = false, width = 'wide', children } = props;
  const words = pageWords(frame.language);
  return (
    <FrameContext.Provider value={frame}>
      {DOCTYPE}
      <html lang={frame.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{`${failed ? words.failed(title) : title} – ${words.product}`}</title>
          <link rel="stylesheet" href={hrefOf('caseclock.css')} />
          <link rel="icon" href={hrefOf('caseclock.svg')} type="image/svg+xml" />
          <script src={hrefOf('enhance.js')} defer></script>
        </head>
        <body>
          <a class="usa-skipnav" href="#content">
            {words.skip}
          </a>
          <Header here={here} />
          <main id="content" class={width === 'narrow' ? 'page page--narrow' : 'page'} tabindex={-1}>
            {props.above && <div class="above">{props.above}</div>}
            <Heading {...props} />
            {children}
          </main>
          <Footer zone={frame.zone} help={props.help} words={words} />
        </body>
      </html>
    </FrameContext.Provider>
  );
};

const DOCTYPE = raw('<!doctype html>');

const Heading: FC<PageProps> = ({ title, heading, caption, lead, actions }) => (
  <div class="page__heading">
    <div>
      {caption && <p class="page__caption">{caption}</p>}
      <h1>{heading ?? title}</h1>
      {lead && <p class="lead">{lead}</p>}
    </div>
    {actions && <div>{actions}</div>}
  </div>
);

const Footer: FC<{ zone: string; help?: string; words: ReturnType<typeof pageWords> }> = ({ zone, help, words }) => (
  <footer class="foot">
    <div class="foot__row">
      <p>{words.zone(zone)}</p>
      {help && (
        <p>
          <a href={help}>{words.pageHelp}</a>
        </p>
      )}
      <p>{words.version(version)}</p>
    </div>
  </footer>
);
