import type { MailKind } from '../../../domain/record';
import type { NoticeState } from '../../../store/record-store';
import type { Terms } from './term';

/** What kind of line a notice is. */
export const NOTICE_KINDS: Terms<MailKind> = {
  reminder: { en: 'Reminder', es: 'Recordatorio' },
  escalation: { en: 'Overdue notice', es: 'Aviso de atraso' },
  task: { en: 'Task', es: 'Tarea' },
  recalculation: { en: 'Change of a date', es: 'Cambio de fecha' },
  status: { en: 'News', es: 'Novedad' },
  approved: { en: 'Approval', es: 'Aprobación' },
  assignment: { en: 'Hand-over', es: 'Asignación' },
  document: { en: 'Papers to print', es: 'Documentos para imprimir' },
  problem: { en: 'Undelivered mail', es: 'Correo no entregado' },
  morning: { en: 'Mail of the morning', es: 'Correo de la mañana' },
};

/** What became of a notice. */
export const STATES_OF_NOTICE: Terms<NoticeState> = {
  journalled: { en: 'Kept in the case file, not mailed', es: 'En el expediente, sin correo' },
  queued: { en: 'Waiting to be sent', es: 'En espera de envío' },
  gathered: { en: 'Waiting for the mail of the morning', es: 'En espera del correo de la mañana' },
  sending: { en: 'Being sent', es: 'En curso de envío' },
  accepted: { en: 'Sent', es: 'Enviado' },
  failed: { en: 'Not delivered', es: 'No entregado' },
  unknown: { en: 'Not known whether it was sent', es: 'No se sabe si se envió' },
  dropped: { en: 'No longer needed', es: 'Ya no es necesario' },
};
