// Offence: a schema file carries zod into the sandbox.
import { schemaOf } from '../../domain/commands/command.schema';

export const parse = schemaOf;
