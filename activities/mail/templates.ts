import type { Topic } from '../../domain/notices/notice';
import { sentenceOf } from '../../domain/notices/words';
import {
  caseAssigned,
  caseClosed,
  closureReturned,
  transferAccepted,
  transferDeclined,
  workerInactive,
} from './case-letters';
import { noticeUndelivered } from './undelivered-letter';
import { dutyDueSoon, dutyOpened, dutyOverdue } from './duty-letters';
import type { Template } from './letter';
import { planInEffect, planReturned } from './plan-letters';

const TEMPLATES: Partial<Record<Topic, Template>> = {
  'duty-opened': dutyOpened,
  'duty-due-soon': dutyDueSoon,
  'duty-overdue': dutyOverdue,
  'plan-returned': planReturned,
  'plan-in-effect': planInEffect,
  'case-assigned': caseAssigned,
  'transfer-accepted': transferAccepted,
  'transfer-declined': transferDeclined,
  'worker-inactive': workerInactive,
  'closure-returned': closureReturned,
  'case-closed': caseClosed,
  'notice-undelivered': noticeUndelivered,
};

/** The words for a topic. A topic without a letter of its own goes out as its sentence: plain beats missing. */
export function templateFor(topic: Topic): Template {
  return TEMPLATES[topic] ?? sentence;
}

const sentence: Template = (entry) => ({
  subject: sentenceOf(entry),
  heading: entry.title,
  body: [`${sentenceOf(entry)}.`],
});
