import type { EventType } from '../../../../domain/case/events';
import type { Terms } from '../term';

/** The plan and its documents. */
export const PLAN_EVENTS = {
  planCreated: { en: 'created a case plan', es: 'creó un plan del caso' },
  planRevised: { en: 'changed a plan in progress', es: 'modificó un plan en preparación' },
  progressRecorded: { en: 'recorded progress', es: 'registró el progreso' },
  planDiscarded: { en: 'discarded a plan in progress', es: 'descartó un plan en preparación' },
  paperSignaturesKeyed: {
    en: 'entered the signatures on the printed plan',
    es: 'anotó las firmas del plan impreso',
  },
  planSubmitted: { en: 'submitted a plan for approval', es: 'presentó un plan para su aprobación' },
  planReturned: { en: 'returned a plan', es: 'devolvió un plan' },
  planApproved: { en: 'approved a plan', es: 'aprobó un plan' },
  reviewsRecorded: { en: 'recorded who reviewed and signed a plan', es: 'registró quién revisó y firmó un plan' },
  hardCopyFiled: { en: 'recorded the filing of the signed plan', es: 'registró el archivo del plan firmado' },
  planTakenOver: {
    en: 'took over a plan approved before the case was opened here',
    es: 'incorporó un plan aprobado antes de abrir aquí el caso',
  },
  familyAssessmentRecorded: { en: 'recorded the family assessment', es: 'registró la evaluación familiar' },
  documentRecorded: { en: 'recorded a document', es: 'registró un documento' },
  documentDeleted: { en: 'deleted a document', es: 'eliminó un documento' },
} as const satisfies Partial<Terms<EventType>>;
