// Offence: rules know the domain only.
import { approvePlan } from '../workflows/messages';

export const known = approvePlan;
