import type { EventType } from '../../../../domain/case/events';
import type { Terms } from '../term';

/** The family, where its children live, contacts with it, and the court. */
export const FAMILY_EVENTS = {
  firstContactRecorded: { en: 'recorded a first contact', es: 'registró un primer contacto' },
  firstContactDeleted: { en: 'deleted a first contact', es: 'eliminó un primer contacto' },
  removalRecorded: { en: 'recorded a removal', es: 'registró una separación del hogar' },
  removalCorrected: { en: 'corrected a removal', es: 'corrigió una separación del hogar' },
  removalDeleted: { en: 'deleted a removal', es: 'eliminó una separación del hogar' },
  childLeftCare: { en: 'recorded that a child left care', es: 'registró que un niño o una niña salió del cuidado' },
  leavingCareDeleted: { en: 'deleted that a child left care', es: 'eliminó una salida del cuidado' },
  birthRecorded: { en: 'recorded a birth date', es: 'registró una fecha de nacimiento' },
  goalSet: { en: 'set a child’s case plan goal', es: 'fijó la meta del plan para un niño o una niña' },
  indianChildRecorded: {
    en: 'recorded whether a child is an American Indian child',
    es: 'registró si un niño o una niña es indígena estadounidense',
  },
  rightsTerminated: {
    en: 'recorded whether parental rights were terminated',
    es: 'registró si se terminó la patria potestad',
  },
  residenceRecorded: { en: 'recorded where a parent lives', es: 'registró dónde vive el padre o la madre' },
  parentContactPlanned: {
    en: 'recorded the plan for contact with a parent',
    es: 'registró el plan de contacto con el padre o la madre',
  },
  childPlaced: { en: 'recorded a placement', es: 'registró una colocación' },
  placementEnded: { en: 'ended a placement', es: 'terminó una colocación' },
  placementMadePermanent: { en: 'recorded a permanent placement', es: 'registró una colocación permanente' },
  placementDeleted: { en: 'deleted a placement', es: 'eliminó una colocación' },
  hearingSet: { en: 'recorded a hearing that is set', es: 'registró una audiencia fijada' },
  hearingContinued: { en: 'recorded a continued hearing', es: 'registró una audiencia aplazada' },
  hearingHeld: { en: 'recorded that a hearing was held', es: 'registró que se celebró una audiencia' },
  hearingVacated: { en: 'recorded a hearing taken off calendar', es: 'registró una audiencia cancelada' },
  hearingCorrected: { en: 'corrected a hearing', es: 'corrigió una audiencia' },
  hearingDeleted: { en: 'deleted a hearing', es: 'eliminó una audiencia' },
  courtOrderReceived: { en: 'recorded a court order', es: 'registró una orden judicial' },
  courtOrderCorrected: { en: 'corrected a court order', es: 'corrigió una orden judicial' },
  contactRecorded: { en: 'recorded a contact', es: 'registró un contacto' },
  contactCorrected: { en: 'corrected a contact', es: 'corrigió un contacto' },
  contactDeleted: { en: 'deleted a contact', es: 'eliminó un contacto' },
  personUnavailable: { en: 'recorded that somebody cannot be seen', es: 'registró que no se puede ver a alguien' },
  personAvailable: {
    en: 'recorded that somebody can be seen again',
    es: 'registró que se puede ver de nuevo a alguien',
  },
  unavailabilityCorrected: { en: 'corrected an absence', es: 'corrigió una ausencia' },
  unavailabilityDeleted: { en: 'deleted an absence', es: 'eliminó una ausencia' },
  missingChildReported: {
    en: 'recorded the report of a missing child',
    es: 'registró el reporte de un niño o una niña en paradero desconocido',
  },
  locateEffortRecorded: {
    en: 'recorded an effort to find somebody',
    es: 'registró un esfuerzo para encontrar a alguien',
  },
  locateEffortDeleted: {
    en: 'deleted efforts to find somebody',
    es: 'eliminó esfuerzos para encontrar a alguien',
  },
  contactExceptionRequested: { en: 'asked for a contact exception', es: 'solicitó una excepción de contacto' },
  contactExceptionApproved: { en: 'approved a contact exception', es: 'aprobó una excepción de contacto' },
  contactExceptionRefused: { en: 'refused a contact exception', es: 'denegó una excepción de contacto' },
  exceptionExpiryDecided: {
    en: 'decided on a contact exception that ends',
    es: 'decidió sobre una excepción de contacto que termina',
  },
  contactExceptionEnded: { en: 'ended a contact exception', es: 'terminó una excepción de contacto' },
} as const satisfies Partial<Terms<EventType>>;
