import { z } from 'zod';
import { COMMAND_NAMES, type CommandName, commandOf } from '../../domain/commands/catalogue';
import { objectSchema } from '../../domain/commands/command.schema';
import { PACK_NAMES, PACK_TITLES } from '../../policies/packs';
import { givenSchema } from '../given';
import { openingFields } from '../opening';
import { scenarioSchema } from './scenario-schema';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The schema of scenario files for editors, with every command and its fields: what the schemas of the program say. */
export function scenarioJsonSchema(): JsonSchema {
  const whole = jsonSchemaOf(scenarioSchema);
  const { open, steps, ...rest } = whole.properties as Record<'open' | 'steps', JsonSchema>;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...whole,
    title: 'A scenario of Caseclock',
    description: 'A family’s story: who they are, what people did and when, and what is to come of it.',
    properties: { ...rest, open: openingIn(open), steps: { ...steps, items: stepIn(steps.items as JsonSchema) } },
  };
}

/** What the file says of the opening beside the opening's own fields. */
function openingIn(open: JsonSchema): JsonSchema {
  const own = jsonSchemaOf(objectSchema(openingFields));
  const policy = { ...(own.properties?.['policy'] as JsonSchema), enum: [...PACK_NAMES, ...Object.keys(PACK_TITLES)] };
  return {
    type: 'object',
    description: 'how the case is opened: what is known of the family that day',
    properties: { ...open.properties, ...own.properties, policy },
    required: [...(open.required ?? []), ...(own.required ?? [])],
    additionalProperties: false,
  };
}

/** A step names one command. */
function stepIn(step: JsonSchema): JsonSchema {
  const told = COMMAND_NAMES.filter((name) => name !== 'openCase');
  return {
    type: 'object',
    description: 'one thing that somebody says to the case: when, who, and one command',
    properties: { ...step.properties, ...Object.fromEntries(told.map((name) => [name, commandIn(name)])) },
    required: step.required ?? [],
    oneOf: told.map((name) => ({ required: [name] })),
    additionalProperties: false,
  };
}

/** A command that needs no fields may stand by its name alone. */
function commandIn(name: CommandName): JsonSchema {
  const schema = jsonSchemaOf(givenSchema(name));
  const { description } = commandOf(name);
  const needed = schema.required ?? [];
  return { ...schema, description, ...(needed.length === 0 ? { type: ['object', 'null'] as never } : {}) };
}

/** As people write it, before defaults are filled in; draft 7 is what editors of YAML know. */
function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  return rest;
}
