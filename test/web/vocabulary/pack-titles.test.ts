import { packTitle } from '../../../client/web/vocabulary/pack-titles';
import { PACK_TITLES } from '../../../policies/packs';

test('the title of a pack that has English words in it is said in Spanish', () => {
  const same = Object.values(PACK_TITLES).filter((title) => packTitle(title, 'es') === title);
  // The names of agencies.
  expect(same.sort()).toEqual(['Arizona CPS', 'Michigan DHHS']);
});
