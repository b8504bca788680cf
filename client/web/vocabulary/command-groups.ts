import type { Terms } from './term';

/** Where a command stands in a menu. */
export type CommandGroup =
  | 'contacts'
  | 'absences'
  | 'exceptions'
  | 'plan'
  | 'approval'
  | 'family'
  | 'placement'
  | 'court'
  | 'services'
  | 'meetings'
  | 'checklists'
  | 'documents'
  | 'joint-service'
  | 'rsp'
  | 'closing'
  | 'staff'
  | 'case';

/** The groups in the order of a menu: what is done each week in front. */
export const COMMAND_GROUPS: Terms<CommandGroup> = {
  contacts: { en: 'Contacts', es: 'Contactos' },
  absences: { en: 'People who cannot be seen', es: 'Personas a quienes no se puede ver' },
  exceptions: { en: 'Contact exceptions', es: 'Excepciones de contacto' },
  plan: { en: 'Case plan', es: 'Plan del caso' },
  approval: { en: 'Approvals', es: 'Aprobaciones' },
  family: { en: 'Family', es: 'Familia' },
  placement: { en: 'Placement', es: 'Colocación' },
  court: { en: 'Court', es: 'Tribunal' },
  services: { en: 'Referrals and services', es: 'Remisiones y servicios' },
  meetings: { en: 'Meetings and reviews', es: 'Reuniones y revisiones' },
  checklists: { en: 'Checklists', es: 'Listas de verificación' },
  documents: { en: 'Documents', es: 'Documentos' },
  'joint-service': { en: 'Joint service and Form 2151A', es: 'Servicio conjunto y Formulario 2151A' },
  rsp: { en: 'RSP and consents', es: 'RSP y consentimientos' },
  closing: { en: 'Closing the case', es: 'Cierre del caso' },
  staff: { en: 'Staff', es: 'Personal' },
  case: { en: 'The case as a whole', es: 'El caso en general' },
};
