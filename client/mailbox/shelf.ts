import type { MailPerson, ReceivedMail } from './received-mail';

/** What of the inbox is looked at. */
export interface Look {
  /** Only mails to this address. */
  to: string | null;
  /** Oldest first: reads like the story of a case. */
  oldestFirst: boolean;
  /** From 1. */
  page: number;
}

/** One page of mails, and how many there are. */
export interface Shelf {
  mails: ReceivedMail[];
  total: number;
  pages: number;
  page: number;
}

/** How many mails somebody got. */
export interface PersonCount extends MailPerson {
  count: number;
}

const PER_PAGE = 50;

/** The mails that a look chooses, by their dates. */
export function ordered(all: ReceivedMail[], { to, oldestFirst }: Omit<Look, 'page'>): ReceivedMail[] {
  const chosen = all.filter((mail) => to === null || mail.to.some((person) => person.address === to));
  const sorted = chosen.sort((one, other) => one.at - other.at || one.id.localeCompare(other.id));
  return oldestFirst ? sorted : sorted.reverse();
}

/** One page of them. */
export function shelf(all: ReceivedMail[], look: Look): Shelf {
  const mails = ordered(all, look);
  const pages = Math.max(1, Math.ceil(mails.length / PER_PAGE));
  const page = Math.min(Math.max(1, look.page), pages);
  return { mails: mails.slice((page - 1) * PER_PAGE, page * PER_PAGE), total: mails.length, pages, page };
}

/** Everybody who got mail, by name. */
export function people(all: ReceivedMail[]): PersonCount[] {
  const counts = new Map<string, PersonCount>();
  for (const { name, address } of all.flatMap((mail) => mail.to)) {
    const count = (counts.get(address)?.count ?? 0) + 1;
    counts.set(address, { name: name || address, address, count });
  }
  return [...counts.values()].sort((one, other) => one.name.localeCompare(other.name));
}
