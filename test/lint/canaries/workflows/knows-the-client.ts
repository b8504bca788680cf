// Offence: of Temporal's packages the sandbox has workflow and common.
import { Client } from '@temporalio/client';

export const client = Client;
