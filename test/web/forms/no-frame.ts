import type { Frame } from '../../../client/web/page/frame';
import { viewerOf } from '../../harness/web';

/** A page as Corin Hale sees it. */
export const NO_FRAME: Frame = {
  viewer: viewerOf(),
  language: 'en',
  csrf: 'the-csrf',
  zone: 'America/Los_Angeles',
  today: '2027-03-01',
  address: '/',
};
