// No offence: a schema may use zod.
import { z } from 'zod';

export const person = z.string();
