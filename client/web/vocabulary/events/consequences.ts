import type { EventType } from '../../../../domain/case/events';
import type { Terms } from '../term';

/** What becomes of duties and notices: it follows from what was done or from the calendar, so nobody is its subject. */
export const CONSEQUENCES = {
  dutyOpened: { en: 'a duty arose', es: 'surgió una obligación' },
  dutyMoved: { en: 'the due date of a duty moved', es: 'cambió la fecha límite de una obligación' },
  dutyConfirmed: {
    en: 'the due date of a duty stayed as it was',
    es: 'la fecha límite de una obligación siguió igual',
  },
  dutyMet: { en: 'a duty was met', es: 'se cumplió una obligación' },
  dutyOverdue: { en: 'a duty became overdue', es: 'una obligación quedó atrasada' },
  dutyCancelled: { en: 'a duty was cancelled', es: 'se canceló una obligación' },
  dutyMissed: { en: 'a duty was closed as missed', es: 'una obligación se cerró como no cumplida' },
  dutyExcused: { en: 'a duty was excused', es: 'se dispensó una obligación' },
  dutyHandedOver: { en: 'a duty passed to somebody else', es: 'una obligación pasó a otra persona' },
  warningRaised: { en: 'a warning was given', es: 'se dio una advertencia' },
  signatureRequired: {
    en: 'a child’s signature became required',
    es: 'la firma de un niño o una niña pasó a ser necesaria',
  },
  noticeUndelivered: { en: 'a notice could not be delivered', es: 'no se pudo entregar un aviso' },
  noticeDropped: { en: 'a notice was no longer needed', es: 'un aviso dejó de ser necesario' },
  planTookEffect: { en: 'a plan took effect', es: 'un plan entró en vigencia' },
  policyTookEffect: { en: 'another policy took effect', es: 'otras reglas entraron en vigencia' },
} as const satisfies Partial<Terms<EventType>>;
