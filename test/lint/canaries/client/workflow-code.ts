// Offence: a client speaks in messages, it does not carry the workflow.
import { grace } from '../workflows/floating-promise';

export const carried = grace;
