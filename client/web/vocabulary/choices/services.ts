import type { ENGAGEMENT_KINDS, MEETING_KINDS } from '../../../../domain/case/engagement';
import type { NEXT_STEPS, PROVIDER_CHECKS } from '../../../../domain/case/referral';
import type { ATTENDANCE, BEHAVIOUR, EFFECTS, PAYMENTS, SERVICE_CHANGES } from '../../../../domain/case/service';
import type { Terms } from '../term';

export const CHECKS_OF_PROVIDER: Terms<(typeof PROVIDER_CHECKS)[number]> = {
  needs: { en: 'Meets the needs of the family', es: 'Atiende las necesidades de la familia' },
  preferences: { en: 'Meets the preferences of the family', es: 'Respeta las preferencias de la familia' },
  location: { en: 'Location can be reached', es: 'Se puede llegar al lugar' },
  culture: { en: 'Fits the culture of the family', es: 'Es adecuado para la cultura de la familia' },
  'evidence-based': { en: 'Based on evidence', es: 'Se basa en evidencia' },
  confidentiality: {
    en: 'Its mission and confidentiality policies are known',
    es: 'Se conocen su misión y sus normas de confidencialidad',
  },
};

export const STEPS_WITHOUT_SERVICE: Terms<(typeof NEXT_STEPS)[number]> = {
  'develop-with-provider': {
    en: 'Develop the service with the provider',
    es: 'Desarrollar el servicio con el proveedor',
  },
  'another-provider': { en: 'Ask another provider', es: 'Preguntar a otro proveedor' },
};

export const CHANGES_OF_SERVICE: Terms<(typeof SERVICE_CHANGES)[number]> = {
  level: { en: 'Level', es: 'Nivel' },
  intensity: { en: 'Intensity', es: 'Intensidad' },
  type: { en: 'Type', es: 'Tipo' },
  location: { en: 'Location', es: 'Lugar' },
  duration: { en: 'Duration', es: 'Duración' },
  provider: { en: 'Provider', es: 'Proveedor' },
  ended: { en: 'The service ends', es: 'El servicio termina' },
};

export const CONDITIONS_OF_PAYMENT: Terms<(typeof PAYMENTS)[number]> = {
  'on-delivery': { en: 'Paid when the service is given', es: 'Se paga cuando se presta el servicio' },
  'in-advance': { en: 'Paid in advance', es: 'Se paga por adelantado' },
  none: { en: 'No payment', es: 'Sin pago' },
};

export const ATTENDANCE_OF_SERVICE: Terms<(typeof ATTENDANCE)[number]> = {
  regular: { en: 'Attends regularly', es: 'Asiste con regularidad' },
  irregular: { en: 'Attends irregularly', es: 'Asiste de manera irregular' },
  none: { en: 'Does not attend', es: 'No asiste' },
};

export const CHANGES_IN_BEHAVIOUR: Terms<(typeof BEHAVIOUR)[number]> = {
  improved: { en: 'Improved', es: 'Mejoró' },
  unchanged: { en: 'Unchanged', es: 'Sin cambios' },
  worse: { en: 'Worse', es: 'Empeoró' },
};

export const EFFECTS_OF_SERVICE: Terms<(typeof EFFECTS)[number]> = {
  effective: { en: 'Effective', es: 'Eficaz' },
  'partly-effective': { en: 'Partly effective', es: 'Eficaz en parte' },
  'not-effective': { en: 'Not effective', es: 'Ineficaz' },
};

export const KINDS_OF_ENGAGEMENT: Terms<(typeof ENGAGEMENT_KINDS)[number]> = {
  'full-disclosure': {
    en: 'Told fully of time frames and what follows',
    es: 'Recibió información completa sobre los plazos y sus consecuencias',
  },
  participated: { en: 'Took part in planning', es: 'Participó en la planificación' },
  effort: { en: 'An effort was made to involve the person', es: 'Se hizo un esfuerzo para que participara' },
  declined: { en: 'Declined to take part', es: 'No quiso participar' },
  'relinquishment-option': {
    en: 'Relinquishment option was discussed',
    es: 'Se habló de la opción de renunciar a los derechos',
  },
  recommendations: { en: 'Gave recommendations', es: 'Dio recomendaciones' },
  'pre-meeting': { en: 'Prepared for a meeting', es: 'Se preparó para una reunión' },
  'active-efforts': { en: 'Active efforts (American Indian child)', es: 'Esfuerzos activos (niño o niña indígena)' },
};

export const KINDS_OF_MEETING: Terms<(typeof MEETING_KINDS)[number]> = {
  FTM: { en: 'Family team meeting (FTM)', es: 'Reunión del equipo de la familia (FTM)' },
  TDM: { en: 'Team decision making (TDM)', es: 'Toma de decisiones en equipo (TDM)' },
  CFT: { en: 'Child and family team (CFT)', es: 'Equipo del niño y la familia (CFT)' },
  'plan-update': { en: 'Meeting on the case plan update', es: 'Reunión sobre la actualización del plan del caso' },
};
