import { type CommandName, commandOf } from '../domain/commands/catalogue';
import { objectSchema } from '../domain/commands/command.schema';
import type { Fields } from '../domain/commands/shape';
import type { z } from 'zod';

/** The fields of a command that people give. The façade takes the snapshot of the plan itself. */
export function givenFields(name: CommandName): Fields {
  const { shape } = commandOf(name);
  if (name !== 'submitPlan' && name !== 'approvePlan') return shape;
  return Object.fromEntries(Object.entries(shape).filter(([key]) => key === 'plan'));
}

/** The schema of a command's arguments as people give them. */
export function givenSchema(name: CommandName): z.ZodType<Record<string, unknown>> {
  return objectSchema(givenFields(name));
}
