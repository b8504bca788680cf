/** How the line to a mail server is encrypted. */
interface TlsOptions {
  secure: boolean;
  requireTLS?: boolean;
  ignoreTLS?: boolean;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** True for a server on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.includes(hostname);
}

/**
 * `required` refuses a server without TLS, `none` does not ask for it. Without a word it is required as soon as mails
 * leave this machine.
 */
export function tlsOptions(url: URL, mode: string | undefined): TlsOptions {
  if (url.protocol === 'smtps:') return { secure: true };
  switch (mode || (isLoopback(url) ? 'none' : 'required')) {
    case 'required':
      return { secure: false, requireTLS: true };
    case 'none':
      return { secure: false, ignoreTLS: true };
    default:
      throw new Error('CASECLOCK_SMTP_TLS must be "required" or "none".');
  }
}
