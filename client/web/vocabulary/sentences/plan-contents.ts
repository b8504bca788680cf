import type { Term } from '../term';

/* What a plan lacks before it can be submitted (the gates of the policies before submitPlan). */

export const PLAN_CONTENTS: readonly Term[] = [
  {
    en: 'Service Objectives: {thing} does not say who of the case planning partners does what (tasks).',
    es: 'Objetivos de los servicios: {thing} no dice quién hace qué entre quienes colaboran en el plan (tareas).',
  },
  {
    en: 'Service Objectives: no task of any objective is for {people:person*}. Say what each partner does (tasks).',
    es: 'Objetivos de los servicios: ninguna tarea es para {people}. Diga qué hace cada quien (tareas).',
  },
  {
    en: 'Service Objectives: task {count:number} of {thing} does not say {missing:question*}.',
    es: 'Objetivos de los servicios: la tarea {count} de {thing} no dice {missing}.',
  },
  {
    en: 'Service Objectives: {thing} follows from no contributing factor and no strength of this plan (from).',
    es: 'Objetivos de los servicios: {thing} no se basa en ningún factor contribuyente ni punto fuerte de este plan.',
  },
  {
    en: 'Service Objectives: {person} is a non-minor dependent and needs an Other Service Objective.',
    es: 'Objetivos de los servicios: {person} es dependiente mayor de edad y necesita un objetivo del tipo “Otro objetivo de los servicios”.',
  },
  {
    en: 'Service Objectives: {thing} names no participation criterion for {person}; enter at least one (criteria).',
    es: 'Objetivos de los servicios: {thing} no nombra ningún criterio de participación para {person}; anote al menos uno.',
  },
  {
    en: 'ID: {title:narrative} is not written (narratives.{name:words}).',
    es: 'Identificación: falta escribir “{title}”.',
  },
  {
    en: '{page:plan-page}: {title:narrative} is not written (narratives.{name:words}).',
    es: '{page}: falta escribir “{title}”.',
  },
  {
    en: '{page:plan-page}: not gone through for {people:person*}. Review and edit it (reviewed.{name:words}).',
    es: '{page}: no se ha repasado para {people}. Repase y edite esa página.',
  },
  {
    en: 'CP Participants: the living arrangement of {people:person*} is not assessed (livingArrangements).',
    es: 'Participantes del plan: no se ha evaluado el lugar donde viven: {people}.',
  },
  {
    en: 'CP Participants: the individual needs of {people:person*} are not written (people, needs).',
    es: 'Participantes del plan: faltan las necesidades individuales de {people}.',
  },
  {
    en: 'CP Participants: the viewpoint of {people:person*} is not written (people, viewpoint).',
    es: 'Participantes del plan: falta el punto de vista de {people}.',
  },
  {
    en: 'CP Participants: {people:person*} has no case plan goal. Enter it (children, goal).',
    es: 'Participantes del plan: falta la meta del plan para {people}. Anótela.',
  },
  {
    en: 'CP Participants: {people:person*} has no concurrent case plan goal. Enter it (children, concurrentGoal).',
    es: 'Participantes del plan: falta la meta concurrente para {people}. Anótela.',
  },
  {
    en: 'CP Participants: Assessed by Adoptions is not answered for {people:person*}. Choose one (children, adoptability).',
    es: 'Participantes del plan: falta responder “Evaluado por Adopciones” para {people}. Elija una respuesta.',
  },
  {
    en: 'CP Participants: the education of {person} lacks {missing:education*}.',
    es: 'Participantes del plan: en la educación de {person} falta {missing}.',
  },
  {
    en: 'ID: nobody has said that the plan was gone through with everybody in words that all understand (understood).',
    es: 'Identificación: nadie ha dicho que el plan se repasó con todas las personas en palabras que todas entienden.',
  },
  {
    en: 'ID: the Case Plan Update Appropriateness Description is not written (appropriateness).',
    es: 'Identificación: falta describir por qué la meta sigue siendo adecuada.',
  },
  {
    en: 'ID: the goal of {people:person*} is kinship guardianship; document how the eligibility requirements are met (narratives.kinshipEligibility).',
    es: 'Identificación: la meta de {people} es la tutela por parientes; documente cómo se cumplen los requisitos.',
  },
  {
    en: 'Planned Client Services: {what:planned-client-services} does not say to what it overcomes barriers, and by when (overcomesBarriersTo, by).',
    es: 'Servicios planeados para el cliente: “{what}” no dice para qué supera obstáculos, ni para cuándo.',
  },
  {
    en: 'Planned Client Services: document the progress in Family Preservation and other specialized programs (narratives.specialisedProgress).',
    es: 'Servicios planeados para el cliente: documente el progreso en Preservación Familiar y otros programas especializados.',
  },
  {
    en: 'Case Mgmt Svcs: document the efforts made to ensure educational stability (narratives.educationalStability).',
    es: 'Servicios de administración del caso: documente los esfuerzos por la estabilidad escolar.',
  },
  {
    en: 'Case Mgmt Svcs: {person} is a non-minor dependent and needs Arrange and Maintain Placement with the type of SILP setting (caseServices, silpSetting).',
    es: 'Servicios de administración del caso: {person} es dependiente mayor de edad y necesita “Organizar y mantener la colocación” con el tipo de vivienda SILP.',
  },
  {
    en: 'Case Mgmt Svcs: Arrange Visitation says nothing of {kind:visitation-kinds} Visitation for {people:person*}. Say how often (frequency), or why it cannot be (notApplicable).',
    es: 'Servicios de administración del caso: “Organizar las visitas” no dice nada de las visitas “{kind}” para {people}. Diga con qué frecuencia, o por qué no es posible.',
  },
  {
    en: 'Case Mgmt Svcs: SW Planned Contact says nothing of {kind:planned-contact-kinds} Contacts for {people:person*}. Say how often (frequency), or why it cannot be (notApplicable).',
    es: 'Servicios de administración del caso: “Contacto planeado de trabajo social” no dice nada de “{kind}” para {people}. Diga con qué frecuencia, o por qué no es posible.',
  },
  {
    en: 'Case Mgmt Svcs: Provide Your Rights Brochure is missing. Add it to caseServices.',
    es: 'Servicios de administración del caso: falta “Entregar el folleto sobre sus derechos”. Agréguelo.',
  },
  {
    en: 'Case Mgmt Svcs: Family Engagement is missing. Add it to caseServices, with its types.',
    es: 'Servicios de administración del caso: falta “Participación de la familia”. Agréguela, con sus tipos.',
  },
  {
    en: 'Case Mgmt Svcs: Family Engagement has no service type. Choose one or more (types).',
    es: 'Servicios de administración del caso: “Participación de la familia” no tiene tipo de servicio. Elija uno o más.',
  },
  {
    en: 'And {count:number} more: caseclock agenda shows all.',
    es: 'Y {count} más: la página del plan las muestra todas.',
  },
  // ── before a submission ──
  {
    en: 'The plan cannot be submitted: the paper signature dates of the worker and the supervisor are missing.',
    es: 'El plan no se puede presentar: faltan las fechas de las firmas en papel de la persona a cargo y de la supervisión.',
  },
  {
    en: 'The plan cannot be submitted: it has no objective. Add at least one (revisePlan).',
    es: 'El plan no se puede presentar: no tiene ningún objetivo. Agregue al menos uno ([revisePlan]).',
  },
  {
    en: 'The plan of a voluntary case needs the parents’ signatures first; missing: {people:person*}.',
    es: 'El plan de un caso voluntario necesita primero las firmas de los padres; faltan: {people}.',
  },
  {
    en: 'The plan cannot be submitted: its family assessment is missing. Record it first (recordFamilyAssessment).',
    es: 'El plan no se puede presentar: falta su evaluación familiar. Regístrela primero ([recordFamilyAssessment]).',
  },
  {
    en: 'The update cannot be submitted: the Family Assessment Update has no narrative for {missing:assessment-heading*}. Write it first (recordFamilyAssessment).',
    es: 'La actualización no se puede presentar: en la actualización de la evaluación familiar falta el texto de {missing}. Escríbalo primero ([recordFamilyAssessment]).',
  },
  {
    en: 'The update of a plan under {programme} includes the Family Assessment Update section. Answer yes, or leave the answer out.',
    es: 'La actualización de un plan con el programa “{programme}” incluye la actualización de la evaluación familiar. Responda que sí, o no responda.',
  },
  {
    en: 'The initial plan cannot be submitted: parents take part in making it, and nothing is recorded for {people:person*}. Record that they took part or declined, or what was done to involve them (recordEngagement).',
    es: 'El plan inicial no se puede presentar: los padres participan en hacerlo, y no hay nada registrado sobre {people}. Registre que participaron o no quisieron, o qué se hizo para que participaran ([recordEngagement]).',
  },
  {
    en: '{plan} has no {what:document-kind}. Complete it and record it (recordDocument, {kind:words}).',
    es: 'A {plan} le falta este documento: {what}. Complételo y regístrelo ([recordDocument]).',
  },
  {
    en: '{plan} has no {what:document-title}. Complete it and record it (recordDocument, {kind:words}).',
    es: 'A {plan} le falta este documento: {what}. Complételo y regístrelo ([recordDocument]).',
  },
  {
    en: '{plan} has no Out of Home Care Update for {person}. Complete it and record it (recordDocument, out-of-home-care-update, about {about:person}).',
    es: 'A {plan} le falta la actualización sobre el cuidado fuera del hogar de {person}. Complétela y regístrela ([recordDocument]).',
  },
  {
    en: '{plan} is not made as a document yet: the Child Welfare Services Case Plan Update. Record it, and what it incorporates (recordDocument, case-plan).',
    es: '{plan} todavía no está hecho como documento: falta la actualización del plan del caso de bienestar infantil. Regístrela, con lo que incorpora ([recordDocument]).',
  },
  {
    en: 'Objective {count:number} ({people:person*}, {what:service-objectives}) has no progress recorded. Record Met and progress first.',
    es: 'El objetivo {count} ({people}; “{what}”) no tiene progreso registrado. Registre primero si se cumplió y el progreso.',
  },
  {
    en: 'An update needs an approved initial plan first.',
    es: 'Una actualización necesita primero un plan inicial aprobado.',
  },
  {
    en: 'The CAT is not submitted with the court report, and this would send {what:document-kind} with it, alone or within the plan. Leave it out (includes), or record the plan without it.',
    es: 'La herramienta CAT no se presenta con el informe para el tribunal, y esto enviaría con él “{what}”, sola o dentro del plan. No la incluya, o registre el plan sin ella.',
  },
  {
    en: 'The CAT is not submitted with the court report, and this would send {what:document-title} with it, alone or within the plan. Leave it out (includes), or record the plan without it.',
    es: 'La herramienta CAT no se presenta con el informe para el tribunal, y esto enviaría con él “{what}”, sola o dentro del plan. No la incluya, o registre el plan sin ella.',
  },
  {
    en: 'An exception lasts {count:number} months at most: from {from:day} to {latest:day}, not {to:day}. Ask again before it ends.',
    es: 'Una excepción dura como máximo {count} meses: del {from} al {latest}, no hasta el {to}. Solicítela de nuevo antes de que termine.',
  },
  {
    en: 'The case cannot be transferred: the order of {day} is not yet in an approved plan.',
    es: 'El caso no se puede transferir: la orden del {day} todavía no está en un plan aprobado.',
  },
];

/** What a task answers. */
export const QUESTIONS: readonly Term[] = [
  { en: 'who', es: 'quién' },
  { en: 'what', es: 'qué' },
  { en: 'where', es: 'dónde' },
  { en: 'when', es: 'cuándo' },
  { en: 'how', es: 'cómo' },
];

export const EDUCATION: readonly Term[] = [
  { en: 'grade level (grade)', es: 'el grado escolar' },
  { en: 'performance (performance)', es: 'el rendimiento' },
  { en: 'the need for an Individualized Educational Plan (iep)', es: 'si necesita un plan educativo individual (IEP)' },
];

export const ASSESSMENT_HEADINGS: readonly Term[] = [
  { en: 'Significant Changes', es: '“Cambios importantes”' },
  { en: 'Current Condition Of Child(ren) And Family', es: '“Situación actual de los niños y la familia”' },
  { en: 'Family’s Perception Of Their Needs', es: '“Cómo ve la familia sus propias necesidades”' },
];

export const PLAN_PAGES: readonly Term[] = [
  { en: 'ID', es: 'Identificación' },
  { en: 'CP Participants', es: 'Participantes del plan' },
  { en: 'Service Objectives', es: 'Objetivos de los servicios' },
  { en: 'Planned Client Services', es: 'Servicios planeados para el cliente' },
  { en: 'Case Mgmt Svcs', es: 'Servicios de administración del caso' },
  { en: 'Contributing Factors', es: 'Factores contribuyentes' },
  { en: 'Strengths', es: 'Puntos fuertes' },
];

export const NARRATIVES: readonly Term[] = [
  { en: 'Strengths of the family', es: 'Puntos fuertes de la familia' },
  { en: 'Needs of the family', es: 'Necesidades de la familia' },
  { en: 'Presenting issues', es: 'Problemas que se presentan' },
  { en: 'What the family has done well on its own before', es: 'Lo que la familia ya ha logrado por sí misma' },
  { en: 'Underlying issues to resolve first', es: 'Problemas de fondo que se deben resolver primero' },
  {
    en: 'How the child meets the eligibility requirements of kinship guardianship',
    es: 'Cómo cumple el niño o la niña los requisitos de la tutela por parientes',
  },
  { en: 'How the concurrent plan is implemented', es: 'Cómo se lleva a cabo el plan concurrente' },
  { en: 'Safety activities', es: 'Actividades de seguridad' },
  { en: 'Permanency plans', es: 'Planes de permanencia' },
  { en: 'Issues of well-being', es: 'Asuntos de bienestar' },
  { en: 'How trauma is addressed', es: 'Cómo se atiende el trauma' },
  {
    en: 'Progress in Family Preservation and other specialized programs',
    es: 'Progreso en Preservación Familiar y otros programas especializados',
  },
  { en: 'Efforts for educational stability', es: 'Esfuerzos por la estabilidad escolar' },
];
