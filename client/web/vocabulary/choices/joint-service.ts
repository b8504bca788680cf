import type { APPOINTMENT_AGENCIES, APPOINTMENT_KINDS } from '../../../../domain/case/appointment';
import type { ENROLMENT_CHAPTERS } from '../../../../domain/case/enrolment';
import type { EXCHANGE_CHANNELS, EXCHANGE_DIRECTIONS } from '../../../../domain/case/exchange';
import type { TANF_OUTCOMES } from '../../../../domain/case/joint-service';
import type { ReportHeading } from '../../../../domain/case/report-2151a';
import type { AgencyRole } from '../../../../store/record-store';
import type { Terms } from '../term';

/** What people are to a case and to the agency. */
export const ROLES: Terms<AgencyRole> = {
  caseworker: { en: 'Caseworker', es: 'Trabajador(a) social' },
  supervisor: { en: 'Supervisor', es: 'Supervisor(a)' },
  'stand-in': { en: 'Stand-in for the supervisor', es: 'Reemplazo de supervisión' },
  'programme-manager': { en: 'Programme manager', es: 'Gerente de programa' },
  'dhs-caseworker': { en: 'DHS caseworker', es: 'Trabajador(a) social de DHS' },
  'dcfs-worker': { en: 'DCFS worker', es: 'Trabajador(a) de DCFS' },
  'dhs-liaison': { en: 'DHS liaison', es: 'Enlace de DHS' },
  administrator: { en: 'Administrator', es: 'Administrador(a)' },
  auditor: { en: 'Auditor', es: 'Auditor(a)' },
};

export const ENROLMENTS: Terms<(typeof ENROLMENT_CHAPTERS)[number]> = {
  'dcfs-2151a': { en: 'Joint service with DCFS', es: 'Servicio conjunto con DCFS' },
  'rsp-review': { en: 'RSP review', es: 'Revisión del RSP' },
  'patp-review': { en: 'Monthly PATP review', es: 'Revisión mensual del PATP' },
  investigation: { en: 'Investigation', es: 'Investigación' },
};

export const RESULTS_OF_TANF_INQUIRY: Terms<(typeof TANF_OUTCOMES)[number]> = {
  active: { en: 'Active', es: 'Activo' },
  'not-active': { en: 'Not active', es: 'Inactivo' },
  unknown: { en: 'Unknown', es: 'Se desconoce' },
};

export const DIRECTIONS_OF_EXCHANGE: Terms<(typeof EXCHANGE_DIRECTIONS)[number]> = {
  'dhs-to-dcfs': { en: 'DHS told DCFS', es: 'DHS informó a DCFS' },
  'dcfs-to-dhs': { en: 'DCFS told DHS', es: 'DCFS informó a DHS' },
  both: { en: 'Both told each other', es: 'Ambas agencias se informaron' },
};

export const CHANNELS_OF_EXCHANGE: Terms<(typeof EXCHANGE_CHANNELS)[number]> = {
  'in-person': { en: 'In person', es: 'En persona' },
  telephone: { en: 'By telephone', es: 'Por teléfono' },
  'e-mail': { en: 'By e-mail', es: 'Por correo electrónico' },
  written: { en: 'By letter', es: 'Por carta' },
  fax: { en: 'By fax', es: 'Por fax' },
  message: { en: 'By message', es: 'Por mensaje' },
  other: { en: 'Another way', es: 'De otra manera' },
};

/** The headings of Form 2151A, as the printed form has them. */
export const HEADINGS_2151A: Terms<ReportHeading> = {
  progress: { en: 'The family’s progress toward goals', es: 'Progreso de la familia hacia las metas' },
  servicesOccurred: { en: 'Service changes that have occurred', es: 'Cambios en los servicios que han ocurrido' },
  servicesExpected: {
    en: 'Service changes expected in the upcoming month',
    es: 'Cambios en los servicios que se esperan en el mes próximo',
  },
  address: { en: 'Change of address', es: 'Cambio de dirección' },
  composition: { en: 'Change in family composition', es: 'Cambio en la composición de la familia' },
  conflicts: { en: 'Potential conflicts with DCFS activities', es: 'Posibles conflictos con actividades de DCFS' },
  other: {
    en: 'Any other problems or changes since the last report to DCFS',
    es: 'Otros problemas o cambios desde el último informe a DCFS',
  },
};

export const AGENCIES_OF_APPOINTMENT: Terms<(typeof APPOINTMENT_AGENCIES)[number]> = {
  dhs: { en: 'Department of Human Services (DHS)', es: 'Departamento de Servicios Humanos (DHS)' },
  dcfs: {
    en: 'Department of Children and Family Services (DCFS)',
    es: 'Departamento de Servicios para Niños y Familias (DCFS)',
  },
  'child-welfare': { en: 'Child welfare agency', es: 'Agencia de bienestar infantil' },
};

export const KINDS_OF_APPOINTMENT: Terms<(typeof APPOINTMENT_KINDS)[number]> = {
  appointment: { en: 'Appointment', es: 'Cita' },
  'court-hearing': { en: 'Court hearing', es: 'Audiencia en el tribunal' },
  'work-activity': { en: 'Work activity', es: 'Actividad de trabajo' },
  visit: { en: 'Visit', es: 'Visita' },
  other: { en: 'Something else', es: 'Otra cosa' },
};
