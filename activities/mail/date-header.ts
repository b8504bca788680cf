import type { LedgerEntry } from '../../store/record-store';

const MINUTE = 60_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * The Date header: the notice's own moment on the agency's clock, as in `Tue, 19 Jan 2027 06:00:00 -0800`. Not the
 * machine's time, or the mails of a played scenario would all be of today.
 */
export function dateHeader({ at, on, time }: Pick<LedgerEntry, 'at' | 'on' | 'time'>): string {
  const local = new Date(`${on}T${time}:00.000Z`);
  const seconds = String(new Date(at).getUTCSeconds()).padStart(2, '0');
  const day = `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day} ${time}:${seconds} ${offset(local.getTime() - Math.floor(Date.parse(at) / MINUTE) * MINUTE)}`;
}

/** The clock's distance from UTC is the local time less the instant; no zone has to be known. */
function offset(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / MINUTE;
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${milliseconds < 0 ? '-' : '+'}${digits}`;
}
