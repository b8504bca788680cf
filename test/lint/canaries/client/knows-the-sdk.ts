// Offence: only client/cases.ts, client/connection.ts and client/simulate/ speak to the SDK.
import { Client } from '@temporalio/client';

export const client = Client;
