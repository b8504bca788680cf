import { siteAs, viewerOf } from '../harness/web';
import type { Archive } from '../../store/record-store';

test('whoever asks for no page in particular lands at their work', async () => {
  const answer = await siteAs(viewerOf(), { archive: {} as Archive }).request('/');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/work']);
});
