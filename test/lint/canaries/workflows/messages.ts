// No offence: the one file of this folder that clients may know.
import { defineUpdate } from '@temporalio/workflow';

export const approvePlan = defineUpdate<void, [string]>('approvePlan');
