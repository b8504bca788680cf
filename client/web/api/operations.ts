import { createRoute, z } from '@hono/zod-openapi';
import { type CommandName, commandOf } from '../../../domain/commands/catalogue';
import { objectSchema } from '../../../domain/commands/command.schema';
import { id } from '../../../domain/commands/shape';
import { givenFields, givenSchema } from '../../given';
import { openingFields } from '../../opening';
import { commandTitle, COMMAND_WORDS } from '../vocabulary/command-words';
import { exampleOf } from './examples';

const CASE = z.object({ case: z.string().describe('the id of the case') });
/** The headers of a write. */
export const KEY = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[A-Za-z0-9-]{8,64}$/)
    .describe('names this request: sent again with the same key, it is done once and answered the same'),
  'x-csrf-token': z.string().optional().describe('the token that GET /me gives for this session'),
});

const PROBLEM = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('what happened and what to do, in a sentence'),
    code: z.string().describe('the code of the refusal, or one of the API'),
    rules: z.array(z.string()).optional().describe('the rules that a refusal rests on'),
    errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
  })
  .openapi('Problem');

const TOLD = z
  .object({ case: z.string(), command: z.string(), request: z.string(), sequence: z.int() })
  .openapi('Told');

const failed = (description: string) => ({ description, content: { 'application/problem+json': { schema: PROBLEM } } });
const READ_FAILS = { 401: failed('Nobody is signed in'), 404: failed('Nothing is there, or not for you') };
const WRITE_FAILS = {
  ...READ_FAILS,
  400: failed('The body is no JSON'),
  403: failed('Not yours to say, or not from your own session'),
  409: failed('The case is in a state that does not allow it'),
  413: failed('The body is too large'),
  415: failed('The body is not application/json'),
  422: failed('A field is not as it must be, or a rule refuses it'),
  429: failed('Too many requests'),
  503: failed('The case does not answer'),
};

const json = (description: string, schema: z.ZodType = z.looseObject({})) => ({
  description,
  content: { 'application/json': { schema } },
});

const reading = { method: 'get' as const, tags: ['Reading'] };

/** What can be read. */
export const READING = {
  me: createRoute({
    ...reading,
    path: '/me',
    summary: 'Who is signed in, and the token for writing',
    responses: { 200: json('The person'), 401: READ_FAILS[401] },
  }),
  work: createRoute({
    ...reading,
    path: '/work',
    summary: 'What the person has to do, and waits for',
    responses: { 200: json('The lines of My work'), 401: READ_FAILS[401] },
  }),
  agenda: createRoute({
    ...reading,
    path: '/cases/{case}',
    summary: 'Where a case stands and what it owes',
    request: { params: CASE },
    responses: { 200: json('The agenda'), ...READ_FAILS },
  }),
  duty: createRoute({
    ...reading,
    path: '/cases/{case}/duties/{duty}',
    summary: 'Why a duty is due when it is',
    request: { params: CASE.extend({ duty: z.string().describe('the id of the duty, its slashes written %2F') }) },
    responses: { 200: json('The duty and its explanation'), ...READ_FAILS },
  }),
  forecast: createRoute({
    ...reading,
    path: '/cases/{case}/forecast',
    summary: 'What the case will owe if nothing new happens',
    request: {
      params: CASE,
      query: z.object({ months: z.coerce.number().int().min(1).max(60).default(12).describe('calendar months ahead') }),
    },
    responses: { 200: json('The forecast'), ...READ_FAILS, 422: WRITE_FAILS[422] },
  }),
  journal: createRoute({
    ...reading,
    path: '/cases/{case}/journal',
    summary: 'Who did what when',
    request: {
      params: CASE,
      query: z.object({
        after: z.coerce.number().int().min(0).default(0).describe('events after this number; 500 are given at once'),
      }),
    },
    responses: { 200: json('Events, the first in front'), ...READ_FAILS, 422: WRITE_FAILS[422] },
  }),
  plan: createRoute({
    ...reading,
    path: '/cases/{case}/plans/{plan}',
    summary: 'A plan, with codes and ids; its words are named by id',
    request: { params: CASE.extend({ plan: z.string().describe('the id of the plan') }) },
    responses: { 200: json('The plan'), ...READ_FAILS },
  }),
};

/** The operation of a command that is said to a case. */
export function commandRoute(name: CommandName) {
  return createRoute({
    method: 'post',
    path: `/cases/{case}/commands/${name}`,
    operationId: name,
    tags: [`Commands: ${COMMAND_WORDS[name].group}`],
    summary: commandTitle(name, 'en'),
    description: commandOf(name).description,
    request: {
      params: CASE,
      headers: KEY,
      body: {
        required: true,
        content: { 'application/json': { schema: givenSchema(name), example: exampleOf(givenFields(name)) } },
      },
    },
    responses: { 200: json('It is done', TOLD), ...WRITE_FAILS },
  });
}

const opening = { case: id('the id of the new case'), ...openingFields };

/** The operation that opens a case. */
export const OPENING = createRoute({
  method: 'post',
  path: '/cases',
  operationId: 'openCase',
  tags: ['Commands: case'],
  summary: commandTitle('openCase', 'en'),
  description: commandOf('openCase').description,
  request: {
    headers: KEY,
    body: {
      required: true,
      content: { 'application/json': { schema: objectSchema(opening), example: exampleOf(opening) } },
    },
  },
  responses: { 201: json('It is open'), ...WRITE_FAILS },
});
