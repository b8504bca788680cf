import type { Term } from '../term';

/* The checklists of the policies: their titles, and what they ask. */

export const CHECKLISTS: readonly Term[] = [
  { en: 'Topics of the case conference', es: 'Temas de la conferencia del caso' },
  {
    en: 'Address specific barriers to involving the family.',
    es: 'Trate los obstáculos concretos para que la familia participe.',
  },
  {
    en: 'Verify that the plan fits the family’s own strengths, needs and trauma needs.',
    es: 'Verifique que el plan responda a los puntos fuertes, las necesidades y las necesidades por trauma de la propia familia.',
  },
  { en: 'Assess safety concerns again.', es: 'Evalúe de nuevo las preocupaciones de seguridad.' },
  {
    en: 'Assess dynamics of coercive control that may hinder the completion of the plan.',
    es: 'Evalúe las dinámicas de control coercitivo que puedan impedir que se cumpla el plan.',
  },
  {
    en: 'Talk over which services there are in the family’s community, and how to reach or develop those it needs.',
    es: 'Converse sobre qué servicios hay en la comunidad de la familia, y cómo obtener o desarrollar los que necesita.',
  },
  { en: 'Fidelity measures: observation and interview', es: 'Medidas de fidelidad: observación y entrevista' },
  {
    en: 'Observed: helps the person identify people who are supportive.',
    es: 'Observado: ayuda a la persona a identificar a quienes la apoyan.',
  },
  {
    en: 'Observed: addresses reasons for reluctance to include specific team members.',
    es: 'Observado: atiende las razones por las que no se quiere incluir a ciertas personas en el equipo.',
  },
  { en: 'Observed: facilitates teaming.', es: 'Observado: facilita el trabajo en equipo.' },
  {
    en: 'Observed: asks what team members, informal or formal, have done to provide support.',
    es: 'Observado: pregunta qué han hecho los miembros del equipo, formales o informales, para dar apoyo.',
  },
  {
    en: 'Observed: requests input regarding the effectiveness of services.',
    es: 'Observado: pide opiniones sobre la eficacia de los servicios.',
  },
  {
    en: 'Observed: asks how the worker can be of assistance to the family.',
    es: 'Observado: pregunta cómo puede ayudar a la familia la persona a cargo del caso.',
  },
  {
    en: 'Observed: asks for team members’ input when developing or adjusting the plan.',
    es: 'Observado: pide la opinión de los miembros del equipo al elaborar o ajustar el plan.',
  },
  {
    en: 'Interview: the person could identify helpful activities of the worker.',
    es: 'Entrevista: la persona pudo nombrar actividades útiles de quien lleva el caso.',
  },
  {
    en: 'Interview: the person is satisfied with services offered or referred.',
    es: 'Entrevista: la persona está satisfecha con los servicios ofrecidos o remitidos.',
  },
  {
    en: 'Interview: the person described examples of the worker acknowledging success, however large or small.',
    es: 'Entrevista: la persona describió ejemplos en que se reconocieron sus logros, grandes o pequeños.',
  },
  {
    en: 'Interview: the person described examples of own input used in decision making.',
    es: 'Entrevista: la persona describió ejemplos en que se usó su opinión al tomar decisiones.',
  },
  { en: 'To talk about at a visit', es: 'Temas para una visita' },
  {
    en: 'Discuss how effective the services are, and how satisfied the family is with them.',
    es: 'Converse sobre la eficacia de los servicios y la satisfacción de la familia con ellos.',
  },
  { en: 'Ask for their views on progress toward the goals.', es: 'Pregunte qué opinan del progreso hacia las metas.' },
  { en: 'Ask for emerging issues and changes.', es: 'Pregunte por problemas nuevos y cambios.' },
  {
    en: 'Identify with them what has to change in the services.',
    es: 'Identifique con la familia qué tiene que cambiar en los servicios.',
  },
  {
    en: 'Ask for unresolved issues that the agency or providers do not address.',
    es: 'Pregunte por problemas sin resolver que ni la agencia ni los proveedores atienden.',
  },
  {
    en: 'In supervision, after the review of the treatment plan',
    es: 'En supervisión, después de la revisión del plan de tratamiento',
  },
  {
    en: 'Say how the parent takes part in the process of change.',
    es: 'Diga cómo participa el padre o la madre en el proceso de cambio.',
  },
  {
    en: 'Say how successes are acknowledged, however large or small.',
    es: 'Diga cómo se reconocen los logros, grandes o pequeños.',
  },
  { en: 'Say how the case has progressed.', es: 'Diga cómo ha avanzado el caso.' },
  {
    en: 'Say what to expect in the next 90 days (caseclock forecast CASE --months 3).',
    es: 'Diga qué se espera en los próximos 90 días.',
  },
  { en: 'From the assessment to services', es: 'De la evaluación a los servicios' },
  {
    en: 'Identify from the assessment what is needed at once to protect children and caregivers, and refer to it now.',
    es: 'Identifique a partir de la evaluación lo que se necesita de inmediato para proteger a los niños y a quienes los cuidan, y haga la remisión ahora.',
  },
  { en: 'Before the case plan update is begun', es: 'Antes de comenzar la actualización del plan del caso' },
  {
    en: 'Complete the case clean-up procedures first: the update and its documents are filled from what the case says.',
    es: 'Complete primero la puesta al día del caso: la actualización y sus documentos se llenan con lo que dice el caso.',
  },
  { en: 'Engaging the family in the plan', es: 'Participación de la familia en el plan' },
  {
    en: 'Ask for the family’s recommendations: which services help most, by when, and what is to come of them.',
    es: 'Pida las recomendaciones de la familia: qué servicios ayudan más, para cuándo y qué se espera de ellos.',
  },
  {
    en: 'Encourage the parents and the child to take part.',
    es: 'Anime a los padres y al niño o a la niña a participar.',
  },
  {
    en: 'Explain what the plan is for, and that it changes with the needs of the family.',
    es: 'Explique para qué sirve el plan, y que cambia con las necesidades de la familia.',
  },
  { en: 'Schedule a meeting that focuses on the plan.', es: 'Programe una reunión dedicada al plan.' },
  {
    en: 'Explain the terms of the plan in language that the child can understand.',
    es: 'Explique los términos del plan en un lenguaje que el niño o la niña pueda entender.',
  },
  {
    en: 'Discuss the goals with parents and child around the concern for the child’s safety.',
    es: 'Hable de las metas con los padres y con el niño o la niña a partir de la preocupación por su seguridad.',
  },
  {
    en: 'Focus on the family’s strengths: its culture, traditions, values and lifestyle.',
    es: 'Céntrese en los puntos fuertes de la familia: su cultura, tradiciones, valores y forma de vida.',
  },
  {
    en: 'Have the parents identify strengths and needs; a TDM is one place for it.',
    es: 'Pida a los padres que identifiquen puntos fuertes y necesidades; una reunión TDM es un buen lugar.',
  },
  {
    en: 'Help the family define what each member can do, and where other relatives help.',
    es: 'Ayude a la familia a definir qué puede hacer cada quien, y en qué ayudan otros parientes.',
  },
  {
    en: 'Ask what the family did in the past that solved problems.',
    es: 'Pregunte qué hizo la familia en el pasado que resolvió problemas.',
  },
  {
    en: 'Ask which services and providers helped them in the past.',
    es: 'Pregunte qué servicios y proveedores les ayudaron en el pasado.',
  },
  {
    en: 'Discuss the relinquishment option, the time frames of reunification and what follows if they are not met; the agency wants to help the parents meet them.',
    es: 'Hable de la opción de renunciar a los derechos, de los plazos de la reunificación y de lo que sigue si no se cumplen; la agencia quiere ayudar a los padres a cumplirlos.',
  },
  { en: 'Preparing for the case plan update', es: 'Preparación de la actualización del plan del caso' },
  {
    en: 'Reassess the needs of the child and the family.',
    es: 'Evalúe de nuevo las necesidades del niño o la niña y de la familia.',
  },
  {
    en: 'Request written reports from therapists, drug treatment counselors, parenting instructors and others.',
    es: 'Pida informes por escrito a terapeutas, consejeros de tratamiento de drogas, instructores de crianza y otras personas.',
  },
  { en: 'Review and file those reports.', es: 'Revise y archive esos informes.' },
  { en: 'Update the Service Provider notebook.', es: 'Ponga al día el cuaderno del proveedor de servicios.' },
  {
    en: 'Update the client notebooks where information is new or has changed.',
    es: 'Ponga al día los cuadernos de clientes donde haya información nueva o que cambió.',
  },
  {
    en: 'Look at the related chapters: OPP 4-1, Initial Case Plan; OPP 16-5, Education Stability Plan & Documentation in Case Records.',
    es: 'Consulte los capítulos relacionados: OPP 4-1, sobre el plan inicial del caso; OPP 16-5, sobre el plan de estabilidad escolar y su documentación.',
  },
];
