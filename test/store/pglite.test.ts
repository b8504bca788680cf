import { startStore } from '../harness/store';
import { behavesLikeARecordStore } from './record-store-suite';

describe('the local record store', () => behavesLikeARecordStore(() => startStore()));
