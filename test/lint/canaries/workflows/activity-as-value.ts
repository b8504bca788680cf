// Offence: the mail library would land in the workflow bundle.
import { sendNotice } from '../activities/notice';

export const send = sendNotice;
