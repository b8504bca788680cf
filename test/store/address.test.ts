import { localPort, placeOf, storeAddress } from '../../store/address';
import { StoreUnreachable } from '../../store/failure';
import { openStore } from '../../store/postgres';

test('the store is the local one unless DATABASE_URL names another', () => {
  expect(storeAddress({})).toBe('postgres://postgres@127.0.0.1:7432/postgres?sslmode=disable');
  expect(storeAddress({ CASECLOCK_STORE_PORT: '7000' })).toContain('127.0.0.1:7000');
  expect(storeAddress({ DATABASE_URL: 'postgres://db.agency.example/caseclock' })).toContain('db.agency.example');
});

test('a port that is none is refused in words', () => {
  expect(() => localPort({ CASECLOCK_STORE_PORT: 'seven' })).toThrow('CASECLOCK_STORE_PORT is a port number');
});

test('an address for people has neither user nor password', () => {
  expect(placeOf('postgres://caseclock:secret@db.agency.example/caseclock')).toBe('db.agency.example:5432');
  expect(placeOf('no address, secret')).toBe('the address in DATABASE_URL');
});

test('a store that is not running is said to be not running, and how to start it', async () => {
  const store = openStore('postgres://caseclock:secret@127.0.0.1:1/caseclock');
  const failure = await store.journal('case-1').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreUnreachable);
  expect(String(failure)).toMatch(/does not answer at 127\.0\.0\.1:1\. Start it with "npm start"/);
  expect(String(failure)).not.toContain('secret');
  await store.close();
});
