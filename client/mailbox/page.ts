import { html, raw } from 'hono/html';
import { REFRESH_SCRIPT } from './refresh';

/** HTML that is safe to send: everything put into it has been escaped. */
export type Markup = ReturnType<typeof html>;

/** What stands around every page. `count` makes it watch for new mails. */
export function page(title: string, contents: Markup, count?: number): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Caseclock mailbox</title>
        <link rel="stylesheet" href="/mailbox.css" />
      </head>
      <body data-count="${count ?? ''}">
        <header class="banner">
          <a class="name" href="/">Caseclock mailbox</a>
          <span class="note">Mails stay on this machine</span>
        </header>
        <main>${contents}</main>
        ${count === undefined ? '' : watch}
      </body>
    </html>`;
}

const watch = raw(`<script>${REFRESH_SCRIPT}</script>`);
