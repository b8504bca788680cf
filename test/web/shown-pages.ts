import { matrixRows } from './matrix';

/** The case of the matrix. */
export const CASE = 'MW-27-0031';

const PEOPLE: Record<string, string> = {
  own: 'w-hale',
  sup: 's-okafor',
  pm: 'm-vasquez',
  dhs: 'd-pruitt',
  dcfs: 'i-dunmore',
  audit: 'a-quill',
  admin: 'x-admin',
};

/** Every page that the matrix says somebody is shown, with the first of them; a file to keep is no page. */
export const SHOWN_PAGES = matrixRows()
  .filter(({ method, address }) => method === 'GET' && !/\.(?:csv|ics|pdf)|^\/(?:health|api\/v1|assets)/.test(address))
  .flatMap(({ address, answers }) => {
    const who = Object.keys(PEOPLE).find((each) => answers[each] === 200);
    return who ? [{ address: address.replaceAll('CASE', CASE), person: PEOPLE[who] as string }] : [];
  });
