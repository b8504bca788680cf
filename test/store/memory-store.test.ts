import { MemoryStore } from '../harness/memory-store';
import { dropsNotices } from './ledger-suite';

describe('the record store in memory that tests use', () => {
  const store = new MemoryStore();
  dropsNotices(() => store);
});
