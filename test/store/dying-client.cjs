// A worker that dies in mid-transaction: it takes a row, says so, and waits to be killed.
const { Client } = require('pg');

async function main() {
  const client = new Client({ connectionString: process.argv[2] });
  await client.connect();
  await client.query('begin');
  await client.query(`insert into person (id, name) values ('half-done', $1)`, ['Nobody']);
  process.stdout.write('in mid-transaction\n');
  setInterval(() => {}, 1_000);
}

void main();
