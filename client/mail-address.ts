// One @, a dot behind it, nothing that could begin another header or address. Whether it can be reached shows at sending.
const MAIL = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]+$/;
const LONGEST_MAIL = 254;

/** Whether a mail address has the form of one. */
export function isMailAddress(given: string): boolean {
  return MAIL.test(given) && given.length <= LONGEST_MAIL;
}
