// Offence: of activities/ the printing of documents may know the documents only.
import { sendNotice } from '../../activities/notice';

export const send = sendNotice;
