import PostalMime, { type Address, type Email } from 'postal-mime';

/** A mailbox on an envelope. */
export interface MailPerson {
  name: string;
  address: string;
}

/** A mail as the page shows it. */
export interface ReceivedMail {
  id: string;
  from: MailPerson;
  to: MailPerson[];
  subject: string;
  /** As the sender wrote it. */
  date: string;
  /** The same as milliseconds since 1970, to sort by. */
  at: number;
  messageId: string;
  /** What kind of notice it is, when Caseclock sent it. */
  kind: string | null;
  text: string;
  html: string | null;
}

/** Reads a mail. One that cannot be read is shown as text: a mailbox loses nothing. */
export async function mailFrom(id: string, raw: Buffer): Promise<ReceivedMail> {
  const mail = await PostalMime.parse(raw).catch(() => null);
  return mail ? shown(id, mail) : unreadable(id, raw);
}

/** The wall clock of a Date header, `2027-01-19 06:00`: the sender's time, not that of this machine. */
export function wallClock({ date, at }: Pick<ReceivedMail, 'date' | 'at'>): string {
  const zone = /([+-])(\d{2})(\d{2})\s*$/.exec(date);
  const minutes = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  return new Date(at + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

function shown(id: string, mail: Email): ReceivedMail {
  const header = (key: string) => mail.headers.find((each) => each.key === key)?.value;
  const date = header('date') ?? '';
  return {
    id,
    from: peopleIn(mail.from ? [mail.from] : [])[0] ?? { name: '', address: '' },
    to: peopleIn(mail.to ?? []),
    subject: mail.subject || '(no subject)',
    date,
    at: Date.parse(date) || arrivalOf(id),
    messageId: mail.messageId ?? '',
    kind: header('x-caseclock-kind') ?? null,
    text: mail.text ?? '',
    html: mail.html ?? null,
  };
}

function unreadable(id: string, raw: Buffer): ReceivedMail {
  const nobody = { from: { name: '', address: '' }, to: [], messageId: '', kind: null, html: null };
  return { id, ...nobody, subject: '(cannot be read)', date: '', at: arrivalOf(id), text: raw.toString('utf8') };
}

function peopleIn(addresses: Address[]): MailPerson[] {
  return addresses.flatMap((each) => each.group ?? [each]).map(({ name, address }) => ({ name, address }));
}

function arrivalOf(id: string): number {
  return Number(id.split('-')[0]) || 0;
}
