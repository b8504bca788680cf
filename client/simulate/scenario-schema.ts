import { z } from 'zod';
import { isCivilDate } from '../../domain/calendar/civil-date';
import { REFUSAL_CODES } from '../../domain/commands/refusal';
import { ID_PATTERN } from '../../domain/commands/shape';
import { LINE_KINDS, localMoment } from './scenario';

const idError = 'must be an id such as MW-27-0031 (letters, digits, dots, dashes)';
const id = z.string({ error: idError }).regex(ID_PATTERN, { error: idError });
const actor = id.describe('who says it: a person of the staff');
const ref = z.string().describe('the row of the table that it plays').optional();
const momentError = 'must be a local date and time that exist, written YYYY-MM-DD HH:mm';
const moment = z
  .string({ error: momentError })
  .refine((text) => localMoment(text) !== null, { error: momentError })
  .meta({ description: 'local date and time of the agency', pattern: '^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$' });
const dateError = 'must be a date that exists, written YYYY-MM-DD';
const refused = z
  .enum(REFUSAL_CODES, { error: `must be one of: ${REFUSAL_CODES.join(' · ')}` })
  .describe('the code with which the case is to refuse it');
const kind = z
  .enum(LINE_KINDS, { error: `must be one of: ${LINE_KINDS.join(' · ')}` })
  .describe('what kind of line is to be seen');

const expectation = z.strictObject({
  at: moment,
  kind,
  about: z.string().describe('the duty’s id, or another reference'),
  to: z.array(z.string()).describe('who gets it').default([]),
  due: z
    .string({ error: dateError })
    .refine(isCivilDate, { error: dateError })
    .describe('the due date that it names; any unless said')
    .nullable()
    .default(null),
});

/** A scenario file, except for what the steps' commands look like. */
export const scenarioSchema = z.strictObject({
  scenario: z.string().describe('the name of the story'),
  case: id.describe('the id of the case'),
  until: moment,
  table: z.string().describe('a table of expectations in CSV beside this file').optional(),
  references: z
    .record(z.string(), z.array(z.string()))
    .describe('what the table’s references stand for; a * is the same text on both sides')
    .default({}),
  people: z.record(z.string(), z.string()).describe('who the table’s people are in the case').default({}),
  leftOut: z
    .array(z.strictObject({ refs: z.array(z.string()), why: z.string() }))
    .describe('references of the table that are not played, with the reason')
    .default([]),
  open: z.looseObject({ at: moment, by: actor, ref }),
  steps: z.array(z.looseObject({ at: moment, by: actor, ref, refused: refused.optional() })).default([]),
  expect: z.array(expectation).default([]),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
