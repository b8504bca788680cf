import { z } from 'zod';
import { isCivilDate } from '../../domain/calendar/civil-date';
import { REFUSAL_CODES } from '../../domain/commands/refusal';
import { ID_PATTERN } from '../../domain/commands/shape';
import { LINE_KINDS, localMoment } from './scenario';

const idError = 'must be an id such as MW-27-0031 (letters, digits, dots, dashes)';
const id = z.string({ error: idError }).regex(ID_PATTERN, { error: idError });
const momentError = 'must be a local date and time that exist, written YYYY-MM-DD HH:mm';
const moment = z.string({ error: momentError }).refine((text) => localMoment(text) !== null, { error: momentError });
const dateError = 'must be a date that exists, written YYYY-MM-DD';
const refused = z.enum(REFUSAL_CODES, { error: `must be one of: ${REFUSAL_CODES.join(' · ')}` });
const kind = z.enum(LINE_KINDS, { error: `must be one of: ${LINE_KINDS.join(' · ')}` });

const expectation = z.strictObject({
  at: moment,
  kind,
  about: z.string(),
  to: z.array(z.string()).default([]),
  due: z.string({ error: dateError }).refine(isCivilDate, { error: dateError }).nullable().default(null),
});

/** A scenario file, except for what the steps' commands look like. */
export const scenarioSchema = z.strictObject({
  scenario: z.string(),
  case: id,
  until: moment,
  table: z.string().optional(),
  references: z.record(z.string(), z.array(z.string())).default({}),
  people: z.record(z.string(), z.string()).default({}),
  leftOut: z.array(z.strictObject({ refs: z.array(z.string()), why: z.string() })).default([]),
  open: z.looseObject({ at: moment, by: id, ref: z.string().optional() }),
  steps: z
    .array(z.looseObject({ at: moment, by: id, ref: z.string().optional(), refused: refused.optional() }))
    .default([]),
  expect: z.array(expectation).default([]),
});

export type ScenarioFile = z.infer<typeof scenarioSchema>;
