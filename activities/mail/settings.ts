import { type CaseLinks, caseLinks } from '../../domain/notices/case-links';
import { mailTransport, type MailTransport, staysHere } from './transport';

/** What sending needs besides the store. */
export interface MailSettings {
  transport: MailTransport;
  /** Sender of every mail. */
  from: string;
  /** Key of the Message-IDs. Changing it makes a mail on its way look like another one. */
  secret: string;
  links: CaseLinks;
}

/** The mail settings of a process, from its environment. */
export function mailSettings(env: NodeJS.ProcessEnv): MailSettings {
  return {
    transport: mailTransport(env),
    from: needed(env, 'CASECLOCK_MAIL_FROM', 'Caseclock <no-reply@caseclock.example>'),
    secret: needed(env, 'CASECLOCK_MAIL_SECRET', 'mails-of-the-local-mailbox'),
    links: caseLinks(env),
  };
}

/** A made-up value will do for the local mailbox, never for mails that leave this machine. */
function needed(env: NodeJS.ProcessEnv, name: string, local: string): string {
  const value = env[name] || (staysHere(env) ? local : '');
  if (!value) throw new Error(`Mails leave this machine (CASECLOCK_SMTP_URL): set ${name} too.`);
  return value;
}
