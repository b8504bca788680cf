import { storeAddress } from '../store/address';
import { migrate } from '../store/migrate';

/** Brings the tables of the record store up to date: before the first worker of a release starts. */
migrate(storeAddress(process.env)).then(
  (done) =>
    process.stdout.write(`Record store: ${done.length === 0 ? 'up to date' : `migrated, ${done.join(', ')}`}\n`),
  (error: unknown) => {
    process.stderr.write(`Record store: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
