// Offence: the record store knows nothing of Temporal.
import { Client } from '@temporalio/client';

export const client = Client;
