/** An address with what was done on the way to it. */
export function withDone(address: string, done: string): string {
  const [path = '', query] = address.split('?');
  const parameters = new URLSearchParams(query);
  parameters.set('done', done);
  return `${path}?${parameters.toString()}`;
}
