// No offence: types vanish.
import type { sendNotice } from '../activities/notice';

export type Send = typeof sendNotice;
