import type { Term } from '../term';

/* What is shown as a warning, in nobody’s way (the warnings of the policies). */

export const WARNINGS: readonly Term[] = [
  {
    en: '{plan}: the living arrangement of {person}, assessed on {day}, is not determined safe.',
    es: '{plan}: no se determinó que sea seguro el lugar donde vive {person}, evaluado el {day}.',
  },
  {
    en: '{plan}, the plan before {next:plan}, has no review dates of {people:person*}. Enter them, or why not (recordReviews).',
    es: '{plan}, anterior a {next}, no tiene fechas de revisión de {people}. Anótelas, o por qué no ([recordReviews]).',
  },
  {
    en: '{plan}: {one:thing} carries the same progress narrative as {other:thing}. Was it pasted?',
    es: '{plan}: {one} lleva el mismo texto de progreso que {other}. ¿Se copió y pegó?',
  },
  {
    en: '{plan}, {person}: {what:contradiction}. Check which is right.',
    es: '{plan}, {person}: {what}. Verifique cuál es correcto.',
  },
  {
    en: '{plan} runs to {end:day}, more than {count:number} months after {start:day}. The update is due all the same.',
    es: '{plan} llega hasta el {end}, más de {count} meses después del {start}. La actualización se debe de todos modos.',
  },
  {
    en: '{plan} has {count:number} objectives, more than {most:number}. Keep those that are essential to a minimally acceptable level of parenting.',
    es: '{plan} tiene {count} objetivos, más de {most}. Deje los que son esenciales para un nivel mínimo aceptable de crianza.',
  },
  {
    en: '{plan} has no family assessment; one is highly encouraged.',
    es: '{plan} no tiene evaluación familiar; se recomienda mucho hacerla.',
  },
  {
    en: '{thing} was planned for {day}. Record that it was held (recordFamilyMeeting), or delete it (deleteFamilyMeeting).',
    es: '{thing} estaba prevista para el {day}. Registre que se celebró ([recordFamilyMeeting]), o elimínela ([deleteFamilyMeeting]).',
  },
  {
    en: '{count:number} of {all:number} contact exceptions in force: {person}, until {day}. Exceptions are for very few cases only.',
    es: '{count} de {all} excepciones de contacto vigentes: {person}, hasta el {day}. Las excepciones son solo para muy pocos casos.',
  },
  {
    en: '{person} is {age:number} or older and still in the plan. Record that {again:person} has left care, or correct the birth date.',
    es: '{person} tiene {age} años o más y sigue en el plan. Registre que salió del cuidado, o corrija la fecha de nacimiento.',
  },
  {
    en: '{person} was placed on {placed:day}, before the removal of {removed:day}. Check both days.',
    es: '{person} tuvo colocación desde el {placed}, antes de la separación del hogar del {removed}. Verifique ambos días.',
  },
  // ── contacts ──
  {
    en: '{person} was seen on {day} ({place:contact-place}), not in {where:residence}; it counts for {month} all the same.',
    es: 'Se vio a {person} el {day} ({place}), no en {where}; cuenta de todos modos para {month}.',
  },
  {
    en: '{thing} says that {person} was seen in placement on {day}, recorded as {status:absence} that day ({absence:thing}). Correct whichever is wrong.',
    es: 'Según {thing}, se vio a {person} en la colocación el {day}, pero ese día consta esto: {status} ({absence}). Corrija lo que esté mal.',
  },
  {
    en: '{person} is recorded as {status:absence}, and no call, letter or visit of {month} is on record. Record what contact there was.',
    es: 'De {person} consta: {status}, y no hay ninguna llamada, carta ni visita registrada en {month}. Registre el contacto que hubo.',
  },
  {
    en: '{duty} was missed ({why:miss-reason}), and the supervisor has not been part of it. Staff the case, and record the day with the reason (recordMissReason).',
    es: 'No se cumplió {duty} ({why}), y la supervisión no ha tomado parte. Trate el caso con supervisión y registre el día con la razón ([recordMissReason]).',
  },
  {
    en: 'The investigation ({thing}) ended on {day} without {lacking:interview*}. Record it if it was done.',
    es: 'La investigación ({thing}) terminó el {day} sin {lacking}. Regístrelo si se hizo.',
  },
  // ── joint service ──
  {
    en: '{thing} on {on:day}: the family was told on {told:day}; {count:number} working days’ notice means by {by:day}',
    es: '{thing}, el {on}: se avisó a la familia el {told}; {count} días hábiles de aviso significan a más tardar el {by}',
  },
  {
    en: '{thing} on {on:day}: the family has not been told; {count:number} working days’ notice means by {by:day}',
    es: '{thing}, el {on}: no se ha avisado a la familia; {count} días hábiles de aviso significan a más tardar el {by}',
  },
  {
    en: '{one:thing} ({of:agency}) and {other:thing} ({by:agency}) on {day} expect {people:person*} less than {count:number} hours apart',
    es: '{one} ({of}) y {other} ({by}), el {day}, esperan a {people} con menos de {count} horas de diferencia',
  },
  {
    en: 'The joint service ({thing}) has no {who:partner}: {person} is not active any more. Name one (changeEnrolment, {field:words}).',
    es: 'El servicio conjunto ({thing}) no tiene {who}: {person} ya no está en activo. Nombre a alguien ([changeEnrolment]).',
  },
  {
    en: 'The joint service ({thing}) has no {who:partner}. Name one (changeEnrolment, {field:words}).',
    es: 'El servicio conjunto ({thing}) no tiene {who}. Nombre a alguien ([changeEnrolment]).',
  },
  {
    en: 'The joint service ({thing}) runs and no release consent is in force. Have one signed and record it.',
    es: 'El servicio conjunto ({thing}) está en curso y no hay ningún consentimiento de divulgación vigente. Haga que se firme uno y regístrelo.',
  },
  {
    en: '{thing} of {day}: no release consent was in force on that day.',
    es: '{thing}, del {day}: ese día no había ningún consentimiento de divulgación vigente.',
  },
  // ── services, referrals, closing ──
  {
    en: '{thing} leaves open: {points:open-point*}. Clear it up at the next plan review, visit or family meeting.',
    es: '{thing} deja pendiente: {points}. Aclárelo en la próxima revisión del plan, visita o reunión con la familia.',
  },
  { en: '{thing} leaves open: {points:open-point*}.', es: 'En {thing} queda pendiente: {points}.' },
  {
    en: '{thing} is not as it should be: {what:shortcoming*}. Review it jointly with family and provider; adjust level, intensity, type, location or duration, or change the provider (changeService).',
    es: '{thing} no está como debería: {what}. Revíselo junto con la familia y el proveedor; ajuste nivel, intensidad, tipo, lugar o duración, o cambie de proveedor ([changeService]).',
  },
  {
    en: 'The provider of {thing} has not been told: {news:news*}. Tell it and record the talk (recordProviderContact, told).',
    es: 'No se ha avisado al proveedor de {thing}: {news}. Avísele y registre la conversación ([recordProviderContact]).',
  },
  {
    en: '{thing} does not say how its provider was chosen as to: {points:provider-point*}. Record what is known (correctReferral, checked).',
    es: '{thing} no dice cómo se eligió al proveedor en cuanto a: {points}. Registre lo que se sabe ([correctReferral]).',
  },
  {
    en: '{thing}: with whom of the family its goals and expectations were agreed is not recorded (correctReferral, agreedWith).',
    es: '{thing}: no consta con quién de la familia se acordaron sus metas y expectativas ([correctReferral]).',
  },
  {
    en: 'The service of {thing} is not to be had. Next step: {step:other-step}.',
    es: 'No se puede obtener el servicio de {thing}. Próximo paso: {step}.',
  },
  {
    en: '{person} declined a service on {day} ({thing}); the follow-up steps are open until it starts or the plan changes.',
    es: '{person} rechazó un servicio el {day} ({thing}); los pasos de seguimiento quedan pendientes hasta que comience o cambie el plan.',
  },
  {
    en: 'No talk with the family before {thing} ({day}) is recorded: whether providers take part is for the family to say (recordEngagement, pre-meeting).',
    es: 'No consta ninguna conversación con la familia antes de {thing} ({day}): la familia decide si participan los proveedores ([recordEngagement]).',
  },
  {
    en: 'No active efforts are recorded for {person} since the plan took effect ({day}). Support the family actively, and record how (recordEngagement, active-efforts).',
    es: 'No constan esfuerzos activos para {person} desde que el plan entró en vigor ({day}). Apoye activamente a la familia y registre cómo ([recordEngagement]).',
  },
  {
    en: 'No active efforts are recorded for {person}. Support the family actively, and record how (recordEngagement, active-efforts).',
    es: 'No constan esfuerzos activos para {person}. Apoye activamente a la familia y registre cómo ([recordEngagement]).',
  },
  {
    en: 'The final family team meeting was on {day}; no after-care plan is done.',
    es: 'La reunión final del equipo de la familia fue el {day}; no se ha hecho el plan para después del caso.',
  },
  {
    en: 'The family is assessed anew for {plan} and a closing is planned; no after-care plan is done.',
    es: 'Se evalúa de nuevo a la familia para {plan} y se prevé un cierre; no se ha hecho el plan para después del caso.',
  },
  {
    en: 'The after-care plan is done, and no day is recorded on which youth and family got it.',
    es: 'El plan para después del caso está hecho, y no consta el día en que el joven y la familia lo recibieron.',
  },
  {
    en: 'The after-care plan is done, and no day is recorded on which the family was prepared to find community services (completeAftercare, familyPreparedOn).',
    es: 'El plan para después del caso está hecho, y no consta el día en que se preparó a la familia para encontrar servicios de la comunidad ([completeAftercare]).',
  },
  {
    en: 'Since the after-care plan was begun ({day}) no written referral was made to services for the time after discharge (recordReferral).',
    es: 'Desde que se comenzó el plan para después del caso ({day}) no se ha hecho ninguna remisión por escrito a servicios para el tiempo posterior ([recordReferral]).',
  },
  {
    en: '{thing}, made since the after-care plan was begun, has no answer yet: follow it up with the provider (recordProviderResponse).',
    es: '{thing}, hecha después de comenzar el plan para después del caso, todavía no tiene respuesta: dele seguimiento con el proveedor ([recordProviderResponse]).',
  },
];

/** Fields of a plan that do not fit each other. */
export const CONTRADICTIONS: readonly Term[] = [
  {
    en: 'the appropriateness description speaks of {text:service-components}, the service component is {component:service-components}',
    es: 'el texto sobre por qué la meta es adecuada habla de “{text}”, y el componente de servicio es “{component}”',
  },
  {
    en: 'the service component is {component:service-components}, the goal is {goal:case-plan-goals}',
    es: 'el componente de servicio es “{component}”, y la meta es “{goal}”',
  },
  {
    en: 'the permanency alternative is {alternative:permanency-alternatives}, and the child is assessed as Not Adoptable',
    es: 'la alternativa de permanencia es “{alternative}”, y según la evaluación no se puede adoptar al niño o a la niña',
  },
  {
    en: 'goal and concurrent goal are both {goal:case-plan-goals}',
    es: 'la meta y la meta concurrente son la misma: “{goal}”',
  },
];

export const RESIDENCES: readonly Term[] = [
  { en: 'the home', es: 'el hogar' },
  { en: 'the placement', es: 'la colocación' },
];

export const INTERVIEWS: readonly Term[] = [
  { en: 'an interview of {person}', es: 'una entrevista a {person}' },
  { en: 'a visit to the home', es: 'una visita al hogar' },
];

export const AGENCIES: readonly Term[] = [
  { en: 'dhs', es: 'DHS' },
  { en: 'dcfs', es: 'DCFS' },
  { en: 'child-welfare', es: 'bienestar infantil' },
  { en: 'court', es: 'tribunal' },
];

export const PARTNERS: readonly Term[] = [
  { en: 'DHS caseworker', es: 'trabajador(a) social de DHS' },
  { en: 'DCFS worker', es: 'trabajador(a) de DCFS' },
  { en: 'DHS liaison', es: 'enlace de DHS' },
];

/** What a referral or a service does not say yet. */
export const OPEN_POINTS: readonly Term[] = [
  { en: 'how it is attended (recordProviderReport)', es: 'cómo se asiste ([recordProviderReport])' },
  { en: 'what changes in behaviour (recordProviderReport)', es: 'qué cambia en la conducta ([recordProviderReport])' },
  {
    en: 'payment linked to delivery (recordProviderContact, payment)',
    es: 'pago vinculado a la prestación ([recordProviderContact])',
  },
  {
    en: 'how barriers are met, as planned with the provider (recordProviderContact, barriers)',
    es: 'cómo se superan los obstáculos, según lo planeado con el proveedor ([recordProviderContact])',
  },
  {
    en: 'whether it is given as the plan says (evaluateService)',
    es: 'si se presta como dice el plan ([evaluateService])',
  },
  { en: 'type', es: 'tipo' },
  { en: 'level', es: 'nivel' },
  { en: 'intensity', es: 'intensidad' },
  { en: 'frequency', es: 'frecuencia' },
  { en: 'duration', es: 'duración' },
  { en: 'location', es: 'lugar' },
  { en: 'needs of the family', es: 'necesidades de la familia' },
  { en: 'goals', es: 'metas' },
  { en: 'time frames', es: 'plazos' },
  { en: 'potential barriers', es: 'posibles obstáculos' },
  { en: 'expectations', es: 'expectativas' },
];

/** What is not as it should be of a service, with the day on which it was learnt. */
export const SHORTCOMINGS: readonly Term[] = [
  { en: 'attendance {what:attendance} ({day})', es: 'asistencia: {what} ({day})' },
  { en: 'behaviour worse ({day})', es: 'la conducta empeoró ({day})' },
  { en: 'not given as the plan says ({day})', es: 'no se presta como dice el plan ({day})' },
  { en: 'partly effective ({day})', es: 'eficaz en parte ({day})' },
  { en: 'not effective ({day})', es: 'ineficaz ({day})' },
];

/** What has changed for a family, with its day (domain/case/significant-event.ts). */
export const NEWS: readonly Term[] = [
  { en: 'removal of {person} on {day}', es: 'separación de {person} del hogar, el {day}' },
  { en: 'placement of {person} on {day}', es: 'colocación de {person}, el {day}' },
  { en: 'absence of {person} on {day}', es: 'ausencia de {person}, el {day}' },
  { en: 'change of the goal of {person} on {day}', es: 'cambio de la meta de {person}, el {day}' },
  { en: '{person} leaving care on {day}', es: 'salida del cuidado de {person}, el {day}' },
  {
    en: 'termination of the rights of {person} on {day}',
    es: 'terminación de la patria potestad de {person}, el {day}',
  },
];

export const PROVIDER_POINTS: readonly Term[] = [
  { en: 'the family’s needs', es: 'las necesidades de la familia' },
  { en: 'its preferences', es: 'sus preferencias' },
  { en: 'its location', es: 'su ubicación' },
  { en: 'its culture', es: 'su cultura' },
  { en: 'an approach that is evidence-based', es: 'un enfoque basado en evidencia' },
  { en: 'mission and confidentiality policies', es: 'la misión y las normas de confidencialidad' },
];

export const OTHER_STEPS: readonly Term[] = [
  { en: 'develop it with the provider', es: 'desarrollarlo con el proveedor' },
  { en: 'find another provider', es: 'encontrar otro proveedor' },
  { en: 'develop it or find another provider', es: 'desarrollarlo o encontrar otro proveedor' },
];
