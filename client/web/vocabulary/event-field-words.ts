import type { EventType } from '../../../domain/case/events';
import type { Language } from '../page/words';
import { fieldName } from './field-words';
import type { Term } from './term';

/** Facts of events that no command has as a field, or that mean something else there. */
const EVENT_FIELDS: Readonly<Record<string, Term>> = {
  active: { en: 'Works here', es: 'Trabaja aquí' },
  amendmentReason: { en: 'Reason for the amendment', es: 'Razón de la enmienda' },
  askedFrom: { en: 'Asked for from', es: 'Solicitada desde' },
  at: { en: 'Day', es: 'Día' },
  basedOn: { en: 'Begun from', es: 'Empezado a partir de' },
  because: { en: 'Why', es: 'Por qué' },
  code675: { en: 'Item 80, code 675', es: 'Punto 80, código 675' },
  contactPlanOn: { en: 'Plan for contact with the parent', es: 'Plan de contacto con el padre o la madre' },
  day: { en: 'Day', es: 'Día' },
  daysLate: { en: 'Days late', es: 'Días de atraso' },
  due: { en: 'Due', es: 'Vence' },
  dueAt: { en: 'Due', es: 'Vence' },
  endedOn: { en: 'Ended on', es: 'Terminó el' },
  every: { en: 'Days between two reviews', es: 'Días entre dos revisiones' },
  instant: { en: 'Reported on', es: 'Reportado el' },
  leftOn: { en: 'Left care on', es: 'Salió del cuidado el' },
  noticedAt: { en: 'The agency learnt of it on', es: 'La agencia lo supo el' },
  notLocatedOn: { en: 'Not located on', es: 'No se localizó el' },
  opportunity: { en: 'Opportunity to review', es: 'Oportunidad de revisar' },
  planned: { en: 'In the plan in effect', es: 'En el plan vigente' },
  predecessor: { en: 'Report before it', es: 'Informe anterior' },
  printed: { en: 'Printed on', es: 'Impreso el' },
  refusedToParticipateOn: { en: 'Refused to take part on', es: 'Se negó a participar el' },
  refusedToSignOn: { en: 'Refused to sign on', es: 'Se negó a firmar el' },
  residences: { en: 'Residences', es: 'Domicilios' },
  reviewedOn: { en: 'Reviewed on', es: 'Revisado el' },
  rows: { en: 'Who reviews and signs', es: 'Quién revisa y firma' },
  signedOn: { en: 'Signed on', es: 'Firmado el' },
  since: { en: 'Since', es: 'Desde' },
  standingInFor: { en: 'Standing in for', es: 'En reemplazo de' },
  supersedes: { en: 'Takes the place of', es: 'Reemplaza a' },
  terms: { en: 'How it is given', es: 'Cómo se da' },
  was: { en: 'Before', es: 'Antes' },
  'caseAssigned.from': { en: 'Until then', es: 'Hasta entonces' },
  'dutyHandedOver.to': { en: 'Whose it is now', es: 'De quién es ahora' },
  'dutyOpened.to': { en: 'Whose it is', es: 'De quién es' },
  'paperSignaturesKeyed.worker': { en: 'Signed by the worker on', es: 'Firmado por el trabajador el' },
  'transferAccepted.supervisor': { en: 'Supervisor', es: 'Supervisión' },
  'transferDeclined.supervisor': { en: 'Supervisor', es: 'Supervisión' },
  'transferRequested.supervisor': { en: 'Supervisor', es: 'Supervisión' },
  'transferWithdrawn.supervisor': { en: 'Supervisor', es: 'Supervisión' },
};

/** What a fact of an event is called; null for one without words. */
export function eventFieldLabel(type: EventType, name: string, language: Language): string | null {
  const key = [`${type}.${name}`, name].find((each) => Object.hasOwn(EVENT_FIELDS, each));
  return key ? (EVENT_FIELDS[key] as Term)[language] : fieldName(name, language);
}
