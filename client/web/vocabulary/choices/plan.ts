import type { AMENDMENT_REASONS, CLOSURE_REASONS } from '../../../../domain/case/codes';
import type { HEARING_KINDS } from '../../../../domain/case/court';
import type { DocumentKind, PLAN_LANGUAGES } from '../../../../domain/case/document';
import type { BARRIERS_TO } from '../../../../domain/case/lists';
import type { ApprovalStatus, PlanKind, PlanState } from '../../../../domain/case/plan';
import type { COPY_OBJECTIVES, MET_VALUES } from '../../../../domain/case/plan-outline';
import type { Programme } from '../../../../domain/case/programme';
import type { REVIEW_OUTCOMES } from '../../../../domain/case/review';
import type { CommandArgs } from '../../../../domain/commands/catalogue';
import type { Terms } from '../term';

export const PROGRAMME_NAMES: Terms<Programme> = {
  'informal-supervision': { en: 'Informal supervision', es: 'Supervisión informal' },
  'voluntary-family-maintenance': { en: 'Voluntary family maintenance', es: 'Mantenimiento familiar voluntario' },
  'court-family-maintenance': {
    en: 'Court-ordered family maintenance',
    es: 'Mantenimiento familiar por orden del tribunal',
  },
  'family-reunification': { en: 'Family reunification', es: 'Reunificación familiar' },
  'permanency-planning': { en: 'Permanency planning', es: 'Planificación de la permanencia' },
};

export const KINDS_OF_PLAN: Terms<PlanKind> = {
  initial: { en: 'Initial case plan', es: 'Plan inicial del caso' },
  update: { en: 'Case plan update', es: 'Actualización del plan del caso' },
  'court-order': { en: 'Court-ordered revision', es: 'Revisión del plan del caso por orden del tribunal' },
  amendment: { en: 'Case plan amendment', es: 'Enmienda del plan del caso' },
};

export const PLAN_STATES: Terms<PlanState> = {
  'In Progress': { en: 'In progress', es: 'En preparación' },
  'In Effect': { en: 'In effect', es: 'Vigente' },
  Superseded: { en: 'Superseded', es: 'Reemplazado' },
  Discarded: { en: 'Discarded', es: 'Descartado' },
};

export const APPROVAL_STATUSES: Terms<ApprovalStatus> = {
  'Request Not Submitted': { en: 'Not submitted yet', es: 'Sin presentar' },
  'Pending Approval': { en: 'Waiting for approval', es: 'En espera de aprobación' },
  Approved: { en: 'Approved', es: 'Aprobado' },
  Returned: { en: 'Returned', es: 'Devuelto' },
};

export const REASONS_FOR_AN_AMENDMENT: Terms<(typeof AMENDMENT_REASONS)[number]> = {
  'contact-exception': { en: 'A contact exception', es: 'Una excepción de contacto' },
  'child-leaves-plan': { en: 'A child leaves the plan', es: 'Un niño o una niña sale del plan' },
  'change-of-circumstances': { en: 'Circumstances have changed', es: 'Cambiaron las circunstancias' },
};

export const OBJECTIVES_TO_COPY: Terms<(typeof COPY_OBJECTIVES)[number]> = {
  'Copy All': { en: 'Copy all', es: 'Copiar todos' },
  'Copy All Not Met': { en: 'Copy all that are not met', es: 'Copiar todos los no cumplidos' },
  'Copy None': { en: 'Copy none', es: 'No copiar ninguno' },
};

export const MET: Terms<(typeof MET_VALUES)[number]> = {
  Yes: { en: 'Yes', es: 'Sí' },
  No: { en: 'No', es: 'No' },
  'Not Determinable': { en: 'Cannot be determined', es: 'No se puede determinar' },
  'In Progress': { en: 'In progress', es: 'En progreso' },
};

export const BARRIERS: Terms<(typeof BARRIERS_TO)[number]> = {
  safety: { en: 'Safety', es: 'La seguridad' },
  permanency: { en: 'Permanency', es: 'La permanencia' },
  'well-being': { en: 'Well-being', es: 'El bienestar' },
};

/** How a person's review of the plan went; as the printed plan says it. */
export const OUTCOMES_OF_REVIEW: Terms<(typeof REVIEW_OUTCOMES)[number]> = {
  reviewed: { en: 'Reviewed', es: 'Revisó el plan' },
  signed: { en: 'Signed', es: 'Firmó' },
  'refused-to-sign': { en: 'Declined to sign', es: 'No quiso firmar' },
  'refused-to-participate': { en: 'Declined to take part', es: 'No quiso participar' },
  'not-located': { en: 'Could not be located', es: 'No se le encontró' },
};

export const KINDS_OF_DOCUMENT: Terms<DocumentKind> = {
  'cat-continuing-services': {
    en: 'Comprehensive Assessment Tool (CAT) – Continuing Services',
    es: 'Herramienta de evaluación integral (CAT): servicios continuos',
  },
  'cat-continuation-and-placement': {
    en: 'CAT – Continuation and Placement Tool',
    es: 'CAT: herramienta de continuación y colocación',
  },
  'scz-222': {
    en: 'Family Social and Medical History Form (SCZ 222)',
    es: 'Formulario de antecedentes sociales y médicos de la familia (SCZ 222)',
  },
  'family-assessment': { en: 'Case Plan Family Assessment', es: 'Evaluación familiar del plan del caso' },
  'out-of-home-care-update': {
    en: 'Out of Home Care Update',
    es: 'Actualización sobre el cuidado fuera del hogar',
  },
  'case-plan': { en: 'Child Welfare Services Case Plan', es: 'Plan del caso de bienestar infantil' },
  'court-report': { en: 'Court report', es: 'Informe para el tribunal' },
};

export const LANGUAGES_OF_PLAN: Terms<(typeof PLAN_LANGUAGES)[number]> = {
  english: { en: 'English', es: 'Inglés' },
  'english-spanish': { en: 'English and Spanish', es: 'Inglés y español' },
  spanish: { en: 'Spanish', es: 'Español' },
};

export const KINDS_OF_HEARING: Terms<(typeof HEARING_KINDS)[number]> = {
  detention: { en: 'Detention hearing', es: 'Audiencia de detención' },
  jurisdictional: { en: 'Jurisdictional hearing', es: 'Audiencia de jurisdicción' },
  dispositional: { en: 'Dispositional hearing', es: 'Audiencia de disposición' },
  'status-review': { en: 'Status review hearing', es: 'Audiencia de revisión de la situación' },
  permanency: { en: 'Permanency hearing', es: 'Audiencia de permanencia' },
};

export const WAYS_TO_LEARN_OF_AN_ORDER: Terms<NonNullable<CommandArgs<'receiveCourtOrder'>['learntFrom']>> = {
  'minute-order': { en: 'Minute order', es: 'Acta con la orden' },
  notification: { en: 'Notification', es: 'Notificación' },
};

export const REASONS_FOR_CLOSING: Terms<(typeof CLOSURE_REASONS)[number]> = {
  'family-stabilised': { en: 'Family is stable, goal met', es: 'Familia estable, meta cumplida' },
  'child-returned-home': { en: 'Child returned home', es: 'El niño o la niña regresó al hogar' },
  'adoption-finalised': { en: 'Adoption finalized', es: 'Adopción concluida' },
  guardianship: { en: 'Guardianship', es: 'Tutela' },
  'age-out': { en: 'Reached the age limit', es: 'Alcanzó el límite de edad' },
  'court-terminated-jurisdiction': { en: 'Court ended its jurisdiction', es: 'El tribunal terminó su jurisdicción' },
  'family-moved': { en: 'Family moved away', es: 'La familia se mudó' },
  'services-refused': { en: 'Services refused (voluntary case)', es: 'Rechazó los servicios (caso voluntario)' },
  'transferred-to-other-agency': { en: 'Transferred to another agency', es: 'Transferido a otra agencia' },
  death: { en: 'Death', es: 'Fallecimiento' },
};
