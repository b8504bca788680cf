import type { Term } from '../../term';

/* Refusals about services, referrals, providers, reviews and conferences. */

export const SERVICE_REFUSALS: readonly Term[] = [
  {
    en: '{service:planned-client-services} runs already for {people:person*}. End it first.',
    es: '“{service}” ya está en curso para {people}. Termínelo primero.',
  },
  {
    en: 'The service was adjusted on {adjusted:day}, before the joint review ({reviewed:day}). First review jointly with family and provider, then adjust, then confirm in writing.',
    es: 'El servicio se ajustó el {adjusted}, antes de la revisión conjunta ({reviewed}). Primero revise junto con la familia y el proveedor, luego ajuste, luego confirme por escrito.',
  },
  {
    en: 'What was confirmed in writing on {day} was not adjusted before it. First review jointly with family and provider, then adjust, then confirm in writing.',
    es: 'Lo que se confirmó por escrito el {day} no se había ajustado antes. Primero revise junto con la familia y el proveedor, luego ajuste, luego confirme por escrito.',
  },
  {
    en: '{service:planned-client-services} has not been started for {people:person*}. Record its start first (startService).',
    es: '“{service}” no ha comenzado para {people}. Registre primero su inicio ([startService]).',
  },
  {
    en: 'No report on {thing} is dated {day}. Reports: {known:entry*}.',
    es: 'Ningún informe sobre {thing} lleva la fecha {day}. Informes: {known}.',
  },
  {
    en: 'A service is evaluated with the child or the family: name whom you asked (with).',
    es: 'Un servicio se evalúa con el niño o la niña, o con la familia: nombre a quién preguntó.',
  },
  {
    en: 'How the service is fitted to the family is not said: {terms:service-term*}. Add what is missing.',
    es: 'No se dice cómo se ajusta el servicio a la familia: {terms}. Agregue lo que falta.',
  },
  // ── referrals ──
  {
    en: 'The answer is dated {day}, before {thing} was made ({made:day}).',
    es: 'La respuesta lleva la fecha {day}, antes de que se hiciera {thing} ({made}).',
  },
  {
    en: 'The provider cannot give what {thing} asks for. Say what is done: the service is developed with the provider, or another one is found (nextStep).',
    es: 'El proveedor no puede prestar lo que pide {thing}. Diga qué se hace: desarrollar el servicio con el proveedor, o encontrar otro.',
  },
  {
    en: 'The written referral is not complete: it does not say {missing:open-point*}. Add what is missing, or record the referral as a verbal one (written: false).',
    es: 'La remisión por escrito está incompleta: no dice {missing}. Agregue lo que falta, o registre la remisión como remisión de palabra.',
  },
  // ── reviews, conferences ──
  {
    en: 'The plan is reviewed with the family: name a child or a parent (with).',
    es: 'El plan se revisa con la familia: nombre a un niño, una niña, o a su padre o madre.',
  },
  {
    en: '{thing} is too old to be changed: of reviews of years ago the case keeps the day only. It stands in the journal.',
    es: '{thing} es demasiado antigua para cambiarla: de las revisiones de hace años el caso guarda solo el día. Está en el diario.',
  },
  {
    en: 'The record of the conference does not say {missing:conference-point*}. Add what is missing.',
    es: 'El registro de la conferencia no dice {missing}. Agregue lo que falta.',
  },
];

export const SERVICE_TERMS: readonly Term[] = [
  { en: 'how often (frequency)', es: 'con qué frecuencia' },
  { en: 'how intensive (intensity)', es: 'con qué intensidad' },
  { en: 'where (location)', es: 'dónde' },
  { en: 'when (when)', es: 'cuándo' },
];

export const CONFERENCE_POINTS: readonly Term[] = [
  { en: 'what has been completed', es: 'qué se ha completado' },
  { en: 'what came of it', es: 'qué resultó' },
  { en: 'what is pending', es: 'qué está pendiente' },
  { en: 'possible next steps', es: 'los próximos pasos posibles' },
];
