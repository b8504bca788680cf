import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../store/postgres';
import type { RecordStore } from '../../store/record-store';
import { startStore, stopProcess, type RunningStore } from '../harness/store';

let server: RunningStore;
let store: RecordStore;

beforeAll(async () => {
  server = await startStore();
  store = openStore(server.url);
});
afterAll(async () => {
  await store?.close();
  await server?.stop();
});

test('a worker killed in mid-transaction does not block the store, and leaves nothing behind', async () => {
  const worker = spawn(process.execPath, [join(__dirname, 'dying-client.cjs'), server.url]);
  await once(worker.stdout, 'data');
  const waiting = store.person('half-done');
  await expect(Promise.race([waiting, pause(300, 'it waits')])).resolves.toBe('it waits');
  await stopProcess(worker, 'SIGKILL');
  expect(await waiting).toBeNull();
});

// Each is what a client may have sent when it dies: [name, messages].
const deaths: [string, Buffer[]][] = [
  ['after BEGIN', [query('begin')]],
  ['in the middle of a message', [query('begin'), query('select 1').subarray(0, 7)]],
  ['after an error in a transaction', [query('begin'), query('select nothing from nowhere')]],
  ['in the middle of a statement with values', [parse('select 1')]],
  ['after a statement with a mistake, before its end', [parse('selec 1')]],
  ['the same in a transaction', [query('begin'), parse('selec 1')]],
  ['in a long statement', [query('begin'), query('select count(*) from generate_series(1, 2000000)')]],
];

test.each(deaths)('a client that is gone %s does not disturb the others', async (_, messages) => {
  const client = await rawClient(server.url);
  for (const message of messages) {
    client.write(message);
    // A message that is cut short or takes long has no answer to wait for.
    await Promise.race([once(client, 'data'), pause(10)]);
  }
  client.resetAndDestroy();
  const { id } = await store.saveText('still here');
  expect(await store.text(id)).toMatchObject({ words: 'still here' });
});

test('a client in mid-statement keeps the statements of others apart from its own', async () => {
  const client = await rawClient(server.url);
  client.write(Buffer.concat([parse(`select 'mine'`), message('H', '')]));
  await once(client, 'data');
  const others = store.person('nobody');
  await pause(50);
  let answer = '';
  client.on('data', (bytes) => (answer += bytes.toString()));
  client.write(bindExecuteSync());
  expect(await others).toBeNull();
  expect(answer).toContain('mine');
  client.destroy();
});

const READY = Buffer.from('Z\0\0\0\x05I');

async function rawClient(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  const startup = Buffer.from('\0\0\0\0\0\x03\0\0user\0postgres\0database\0postgres\0\0');
  startup.writeInt32BE(startup.length, 0);
  socket.write(startup);
  let said = Buffer.alloc(0);
  // The last thing of the greeting: ready for queries.
  while (!said.includes(READY)) said = Buffer.concat([said, ...((await once(socket, 'data')) as Buffer[])]);
  return socket;
}

function message(type: string, body: string): Buffer {
  const bytes = Buffer.from(`${type}\0\0\0\0${body}`);
  bytes.writeInt32BE(bytes.length - 1, 1);
  return bytes;
}

function query(sql: string): Buffer {
  return message('Q', `${sql}\0`);
}

function parse(sql: string): Buffer {
  return message('P', `\0${sql}\0\0\0`);
}

function bindExecuteSync(): Buffer {
  return Buffer.concat([message('B', '\0'.repeat(8)), message('E', '\0'.repeat(5)), message('S', '')]);
}
