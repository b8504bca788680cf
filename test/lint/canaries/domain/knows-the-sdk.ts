// Offence: the domain decides without Temporal.
import { sleep } from '@temporalio/workflow';

export const wait = sleep;
