import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { scenarioJsonSchema } from '../client/simulate/scenario-json-schema';

/* Writes the schema of scenario files anew: npm run schema, after commands or their fields have changed. */

const PATH = resolve(__dirname, '../docs/scenario.schema.json');

async function main(): Promise<void> {
  const config = await resolveConfig(PATH);
  writeFileSync(PATH, await format(JSON.stringify(scenarioJsonSchema()), { ...config, parser: 'json' }));
}

void main();
