import type { EventType } from '../../../../domain/case/events';
import type { Terms } from '../term';

/** The case as a whole, its staff, its closing. */
export const CASE_EVENTS = {
  caseOpened: { en: 'opened the case', es: 'abrió el caso' },
  policyAdopted: { en: 'adopted another policy', es: 'adoptó otras reglas' },
  policyAdoptionWithdrawn: { en: 'took back the adoption of a policy', es: 'anuló la adopción de otras reglas' },
  programmeChanged: { en: 'changed the programme', es: 'cambió el programa' },
  staffAdded: { en: 'added somebody to the case', es: 'agregó a alguien al caso' },
  staffDeactivated: { en: 'deactivated a staff member', es: 'desactivó a alguien del personal' },
  staffReactivated: { en: 'reactivated a staff member', es: 'reactivó a alguien del personal' },
  standInNamed: { en: 'named a stand-in for the supervisor', es: 'nombró un reemplazo de supervisión' },
  caseAssigned: { en: 'assigned the case', es: 'asignó el caso' },
  transferRequested: { en: 'asked for a transfer to another unit', es: 'solicitó el traslado a otra unidad' },
  transferAccepted: { en: 'accepted the transfer', es: 'aceptó el traslado' },
  transferDeclined: { en: 'declined the transfer', es: 'rechazó el traslado' },
  transferWithdrawn: { en: 'withdrew the request for a transfer', es: 'retiró la solicitud de traslado' },
  caseRestricted: { en: 'restricted the case', es: 'restringió el caso' },
  restrictionLifted: { en: 'lifted the restriction of the case', es: 'levantó la restricción del caso' },
  enrolmentOpened: { en: 'enrolled the case', es: 'inscribió el caso' },
  enrolmentChanged: { en: 'changed an enrolment', es: 'modificó una inscripción' },
  enrolmentEndPlanned: { en: 'planned the end of an enrolment', es: 'planeó el fin de una inscripción' },
  enrolmentEnded: { en: 'ended an enrolment', es: 'terminó una inscripción' },
  missReasonRecorded: {
    en: 'recorded why a duty was missed',
    es: 'registró por qué no se cumplió una obligación',
  },
  checklistRecorded: {
    en: 'recorded what is done of a checklist',
    es: 'registró lo hecho de una lista de verificación',
  },
  closingPlanned: { en: 'planned the closing day', es: 'planeó el día del cierre' },
  plannedClosingDeleted: { en: 'deleted the planned closing', es: 'eliminó el cierre previsto' },
  aftercareBegun: { en: 'began the after-care plan', es: 'comenzó el plan para después del caso' },
  aftercareCompleted: { en: 'completed the after-care plan', es: 'terminó el plan para después del caso' },
  closureRequested: { en: 'asked to close the case', es: 'solicitó el cierre del caso' },
  closureReturned: { en: 'returned the request to close the case', es: 'devolvió la solicitud de cierre' },
  caseClosed: { en: 'closed the case', es: 'cerró el caso' },
  caseCancelled: { en: 'cancelled the case', es: 'canceló el caso' },
} as const satisfies Partial<Terms<EventType>>;
