import { html } from 'hono/html';
import { withWeekday } from '../../domain/calendar/civil-date';
import { type Markup, page } from './page';
import { type ReceivedMail, wallClock } from './received-mail';
import type { Look, PersonCount, Shelf } from './shelf';

/** The list of mails, beside it the people who got them. */
export function listPage(shown: Shelf, people: PersonCount[], look: Look, count: number): Markup {
  const reader = people.find((person) => person.address === look.to);
  const title = reader ? `Mails to ${reader.name}` : 'All mails';
  const contents = html`<div class="columns">
    ${filter(people, look, count)}
    <section aria-labelledby="title">
      <div class="heading">
        <h1 id="title">${title} <span class="count">${shown.total}</span></h1>
        <a href="${address({ ...look, oldestFirst: !look.oldestFirst, page: 1 })}"
          >${look.oldestFirst ? 'Newest first' : 'Oldest first'}</a
        >
      </div>
      ${shown.mails.length > 0 ? list(shown.mails) : html`<p class="empty">No mail has arrived yet.</p>`}
      ${shown.pages > 1 ? turning(shown, look) : ''}
    </section>
  </div>`;
  return page(title, contents, count);
}

function filter(people: PersonCount[], look: Look, count: number): Markup {
  const everybody = { name: 'Everybody', address: null, count };
  return html`<nav class="people" aria-label="Recipients">
    <ul>
      ${[everybody, ...people].map(
        ({ name, address: to, count }) =>
          html`<li>
            <a href="${address({ ...look, to, page: 1 })}" ${to === look.to ? html`aria-current="page"` : ''}
              ><span>${name}</span> <span class="count">${count}</span></a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function list(mails: ReceivedMail[]): Markup {
  return html`<ul class="mails">
    ${mails.map(
      (mail) =>
        html`<li>
          <a href="/mails/${mail.id}">
            <span class="subject">${mail.subject}</span>
            ${mail.kind ? html`<span class="kind ${mail.kind}">${mail.kind}</span>` : ''}
            <span class="to">${mail.to.map(({ name, address }) => name || address).join(', ')}</span>
            <span class="date">${dated(mail)}</span>
          </a>
        </li>`,
    )}
  </ul>`;
}

function turning({ page, pages }: Shelf, look: Look): Markup {
  const to = (target: number, words: string) => html`<a href="${address({ ...look, page: target })}">${words}</a>`;
  return html`<nav class="turning" aria-label="Pages">
    ${page > 1 ? to(page - 1, 'Previous') : ''}
    <span>Page ${page} of ${pages}</span> ${page < pages ? to(page + 1, 'Next') : ''}
  </nav>`;
}

function address({ to, oldestFirst, page }: Look): string {
  const query = new URLSearchParams();
  if (to) query.set('to', to);
  if (oldestFirst) query.set('order', 'oldest');
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `/?${query.toString()}` : '/';
}

/** "Tue 2027-01-19 06:00". */
export function dated(mail: ReceivedMail): string {
  const [day = '', time] = wallClock(mail).split(' ');
  return `${withWeekday(day)} ${time}`;
}
