// Offence: effects do not know who asks for them.
import { approvePlan } from '../workflows/messages';

export const known = approvePlan;
