import { MemoryStore } from '../harness/memory-store';
import { dropsNotices } from './record-store-suite';

describe('the record store in memory that tests use', () => {
  const store = new MemoryStore();
  dropsNotices(() => store);
});
