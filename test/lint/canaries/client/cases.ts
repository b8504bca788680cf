// No offence: the façade speaks to the SDK and knows the message names.
import { Client } from '@temporalio/client';
import { approvePlan } from '../workflows/messages';

export const allowed = [Client, approvePlan];
