import type { DutyState } from '../../../domain/duties/duty';
import type { Standing } from '../../../domain/duties/standing';
import type { Language } from '../page/words';
import type { Terms } from './term';

/** How a duty stands; `to come` is what a forecast sees ahead. */
export const DUTY_STATES: Terms<DutyState | 'to come'> = {
  'trigger missing': { en: 'No date yet: a fact is missing', es: 'Sin fecha todavía: falta un dato' },
  open: { en: 'Open', es: 'Pendiente' },
  overdue: { en: 'Overdue', es: 'Atrasada' },
  met: { en: 'Done', es: 'Cumplida' },
  missed: { en: 'Missed', es: 'No cumplida' },
  excused: { en: 'Excused', es: 'Dispensada' },
  cancelled: { en: 'Cancelled', es: 'Cancelada' },
  'to come': { en: 'To come', es: 'Por venir' },
};

/** How a case stands. */
export const CASE_STATUSES: Terms<Standing['status']> = {
  'not open': { en: 'Not open', es: 'Sin abrir' },
  open: { en: 'Open', es: 'Abierto' },
  closed: { en: 'Closed', es: 'Cerrado' },
  cancelled: { en: 'Cancelled', es: 'Cancelado' },
};

/** The stage of a case as the list of cases has it: `initial plan`, `plan v2.1 in effect`, `closed`. */
export function caseStage(stage: string, language: Language): string {
  const inForce = /^plan (\S+) in effect$/.exec(stage)?.[1];
  if (inForce) return language === 'es' ? `Plan ${inForce} vigente` : `Plan ${inForce} in effect`;
  if (stage === 'initial plan') return language === 'es' ? 'Plan inicial' : 'Initial plan';
  return stage === 'closed' ? CASE_STATUSES.closed[language] : stage;
}

/** The kinds of duties of all policies, for filters, settings and tables. */
export const DUTY_KIND_WORDS = {
  'initial-plan': { en: 'Initial case plan', es: 'Plan inicial del caso' },
  'plan-update': { en: 'Case plan update', es: 'Actualización del plan del caso' },
  'court-order': { en: 'Court-ordered revision', es: 'Revisión por orden del tribunal' },
  'exception-amendment': {
    en: 'Amendment after a contact exception',
    es: 'Enmienda tras una excepción de contacto',
  },
  'exception-approval': { en: 'Decision on a contact exception', es: 'Decisión sobre una excepción de contacto' },
  'exception-expiry': { en: 'End of a contact exception', es: 'Fin de una excepción de contacto' },
  'phone-or-letter': { en: 'Phone call or letter in place of visits', es: 'Llamada o carta en lugar de visitas' },
  'locate-effort': { en: 'Effort to find a missing person', es: 'Esfuerzo para encontrar a una persona' },
  'missing-child-report': { en: 'Report of a missing child', es: 'Reporte de paradero desconocido' },
  'plan-approval': { en: 'Decision on a plan', es: 'Decisión sobre un plan' },
  'closure-approval': { en: 'Decision on closing the case', es: 'Decisión sobre el cierre del caso' },
  'transfer-approval': {
    en: 'Decision on a transfer to another unit',
    es: 'Decisión sobre el traslado a otra unidad',
  },
  'tanf-inquiry': { en: 'TANF (PACIS) inquiry', es: 'Consulta de TANF (PACIS)' },
  'desk-review-inquiry': {
    en: 'TANF (PACIS) inquiry before the desk review',
    es: 'Consulta de TANF (PACIS) antes de la revisión de expediente',
  },
  'liaison-call': { en: 'Call to the DHS liaison', es: 'Llamada al enlace de DHS' },
  'rsp-review': { en: 'RSP face-to-face review', es: 'Revisión cara a cara del RSP' },
  'report-2151a-out': { en: 'Form 2151A to DCFS', es: 'Formulario 2151A para DCFS' },
  'report-2151a-in': { en: 'Form 2151A from DCFS', es: 'Formulario 2151A de DCFS' },
  'rsp-decision': { en: 'Decision on the RSP', es: 'Decisión sobre el RSP' },
  'consent-renewal': { en: 'Renewal of a release consent', es: 'Renovación de un consentimiento de divulgación' },
  'investigation-interview': { en: 'Interview in an investigation', es: 'Entrevista en una investigación' },
  'investigation-home-visit': {
    en: 'Home visit in an investigation',
    es: 'Visita al hogar en una investigación',
  },
  contact: { en: 'Monthly contact in person', es: 'Contacto mensual en persona' },
  'out-of-state-call': {
    en: 'Monthly call to a child placed out of state',
    es: 'Llamada mensual a un niño o una niña con colocación en otro estado',
  },
  'parent-contact-plan': { en: 'Plan for contact with a parent', es: 'Plan de contacto con el padre o la madre' },
  'caregiver-contact': { en: 'Monthly contact with a caregiver', es: 'Contacto mensual con quien cuida' },
  'service-referrals': { en: 'Service referrals', es: 'Remisiones a servicios' },
  'prompt-referral': {
    en: 'Referrals for planned services without delay',
    es: 'Remisiones sin demora para los servicios planeados',
  },
  'referral-follow-up': { en: 'Follow-up of a referral', es: 'Seguimiento de una remisión' },
  'plan-revision': {
    en: 'Revision of the plan after a change of services',
    es: 'Revisión del plan tras un cambio en los servicios',
  },
  'provider-report': { en: 'Written report of a provider', es: 'Informe escrito de un proveedor' },
  'provider-contact': { en: 'Talk with a provider', es: 'Conversación con un proveedor' },
  'family-visit': { en: 'Visit to a member of the family', es: 'Visita a alguien de la familia' },
  'family-meeting': { en: 'Family team meeting', es: 'Reunión del equipo de la familia' },
  'case-conference': { en: 'Case conference', es: 'Conferencia del caso' },
  'patp-review': { en: 'Monthly PATP review', es: 'Revisión mensual del PATP' },
  'patp-update': { en: 'Update of the PATP', es: 'Actualización del PATP' },
  aftercare: { en: 'Beginning of the after-care plan', es: 'Comienzo del plan para después del caso' },
} as const;
