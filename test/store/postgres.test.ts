import { openStore } from '../../store/postgres';
import { findPostgres, startPostgres } from '../harness/postgres';
import { behavesLikeARecordStore } from './record-store-suite';

const found = findPostgres();
if ('missing' in found) process.stderr.write(`Not tested with PostgreSQL: ${found.missing}.\n`);
const describeIfFound = 'missing' in found ? describe.skip : describe;

describeIfFound('a record store on PostgreSQL', () => behavesLikeARecordStore(() => startPostgres(found)));

describeIfFound('an empty PostgreSQL', () => {
  test('says that its tables have not been made', async () => {
    const { url, stop } = await startPostgres(found);
    const store = openStore(url);
    await expect(store.journal('case-1')).rejects.toThrow('run the migrations');
    await store.close();
    await stop();
  });
});
