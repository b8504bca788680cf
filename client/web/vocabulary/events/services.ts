import type { EventType } from '../../../../domain/case/events';
import type { Terms } from '../term';

/** Referrals, services and providers; meetings, conferences and reviews. */
export const SERVICE_EVENTS = {
  referralRecorded: { en: 'recorded a referral', es: 'registró una remisión' },
  referralCorrected: { en: 'corrected or completed a referral', es: 'corrigió o completó una remisión' },
  referralDeleted: { en: 'deleted a referral', es: 'eliminó una remisión' },
  providerResponded: { en: 'recorded a provider’s answer', es: 'registró la respuesta de un proveedor' },
  serviceStarted: { en: 'recorded the start of a service', es: 'registró el inicio de un servicio' },
  serviceDeleted: { en: 'deleted a service', es: 'eliminó un servicio' },
  serviceChanged: { en: 'recorded a change of a service', es: 'registró un cambio en un servicio' },
  providerReported: { en: 'recorded a provider’s report', es: 'registró el informe de un proveedor' },
  providerReportDeleted: { en: 'deleted a provider’s report', es: 'eliminó el informe de un proveedor' },
  providerContacted: { en: 'recorded a talk with a provider', es: 'registró una conversación con un proveedor' },
  serviceEvaluated: { en: 'evaluated a service', es: 'evaluó un servicio' },
  serviceDeclined: { en: 'recorded that a service was declined', es: 'registró que se rechazó un servicio' },
  serviceDeclineDeleted: { en: 'deleted that a service was declined', es: 'eliminó el rechazo de un servicio' },
  conferenceHeld: { en: 'recorded a case conference', es: 'registró una conferencia del caso' },
  conferenceDeleted: { en: 'deleted a case conference', es: 'eliminó una conferencia del caso' },
  patpReviewed: {
    en: 'recorded a review of the treatment plan',
    es: 'registró una revisión del plan de tratamiento',
  },
  patpReviewCorrected: {
    en: 'corrected a review of the treatment plan',
    es: 'corrigió una revisión del plan de tratamiento',
  },
  patpReviewDeleted: {
    en: 'deleted a review of the treatment plan',
    es: 'eliminó una revisión del plan de tratamiento',
  },
  engagementRecorded: {
    en: 'recorded how somebody was engaged in planning',
    es: 'registró la participación de alguien en la planificación',
  },
  engagementDeleted: { en: 'deleted an entry on engagement', es: 'eliminó una anotación sobre participación' },
  familyMeetingPlanned: { en: 'planned a family meeting', es: 'planeó una reunión con la familia' },
  familyMeetingRecorded: { en: 'recorded a family meeting', es: 'registró una reunión con la familia' },
  familyMeetingDeleted: { en: 'deleted a family meeting', es: 'eliminó una reunión con la familia' },
} as const satisfies Partial<Terms<EventType>>;
