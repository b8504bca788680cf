import { html } from 'hono/html';
import { type Markup, page } from './page';
import type { MailPerson, ReceivedMail } from './received-mail';

/** One mail: the headers that matter, the HTML as its reader sees it, and the text version. */
export function mailPage(mail: ReceivedMail): Markup {
  const contents = html`<article class="mail">
    <p><a href="/">All mails</a></p>
    <h1>${mail.subject}</h1>
    <dl>
      ${header('From', inWords(mail.from))} ${header('To', mail.to.map(inWords).join(', '))}
      ${header('Date', mail.date)} ${header('Subject', mail.subject)} ${header('Message-ID', mail.messageId)}
    </dl>
    ${mail.html ? asHtml(mail.html) : ''}
    <h2>Text version</h2>
    <pre>${mail.text.trimEnd()}</pre>
  </article>`;
  return page(mail.subject, contents);
}

/** For an address that names no mail. */
export function missingPage(): Markup {
  return page(
    'Not found',
    html`<h1>There is no such mail</h1>
      <p><a href="/">All mails</a></p>`,
  );
}

/** In a frame without rights: links open a new tab, and that is all it can do. */
function asHtml(mail: string): Markup {
  return html`<h2>As its reader sees it</h2>
    <iframe
      title="The mail"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      srcdoc="${mail.replace('<head>', '<head><base target="_blank">')}"
    ></iframe>`;
}

function header(name: string, value: string): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function inWords({ name, address }: MailPerson): string {
  return name ? `${name} <${address}>` : address;
}
