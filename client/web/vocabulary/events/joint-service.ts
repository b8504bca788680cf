import type { EventType } from '../../../../domain/case/events';
import type { Terms } from '../term';

/** What DHS and DCFS do together. */
export const JOINT_SERVICE_EVENTS = {
  form2151Sent: { en: 'sent Form 2151 to DCFS', es: 'envió el Formulario 2151 a DCFS' },
  form2151Received: { en: 'recorded the receipt of Form 2151', es: 'registró la recepción del Formulario 2151' },
  tanfInquiryRecorded: { en: 'recorded the TANF (PACIS) inquiry', es: 'registró la consulta de TANF (PACIS)' },
  exchangeLogged: { en: 'logged an exchange with DCFS', es: 'anotó un intercambio con DCFS' },
  consentRecorded: { en: 'recorded a release consent', es: 'registró un consentimiento de divulgación' },
  consentRevoked: { en: 'recorded that a consent was revoked', es: 'registró que se revocó un consentimiento' },
  rspRecorded: { en: 'recorded the RSP', es: 'registró el RSP' },
  rspReviewed: { en: 'recorded a review of the RSP', es: 'registró una revisión del RSP' },
  rspVisitDeleted: { en: 'deleted an RSP or a review of it', es: 'eliminó un RSP o una revisión' },
  rspDecided: { en: 'decided whether the RSP changes', es: 'decidió si cambia el RSP' },
  report2151ASent: { en: 'sent Form 2151A', es: 'envió el Formulario 2151A' },
  report2151AWithdrawn: { en: 'took back a Form 2151A', es: 'anuló un Formulario 2151A' },
  report2151AReceived: { en: 'recorded a Form 2151A from DCFS', es: 'registró un Formulario 2151A de DCFS' },
  report2151AReceiptDeleted: {
    en: 'deleted the receipt of a Form 2151A',
    es: 'eliminó la recepción de un Formulario 2151A',
  },
  appointmentScheduled: { en: 'recorded an appointment', es: 'registró una cita' },
  appointmentCancelled: { en: 'cancelled an appointment', es: 'canceló una cita' },
  familyTold: { en: 'recorded that the family was told', es: 'registró que se avisó a la familia' },
} as const satisfies Partial<Terms<EventType>>;
