// Offence: zod belongs into files named *.schema.ts, which the bundle need not carry.
import { z } from 'zod';

export const shape = z.string();
