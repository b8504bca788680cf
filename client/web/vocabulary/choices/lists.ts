import type { ListName, LISTS } from '../../../../domain/case/lists';
import type { Term, Terms } from '../term';

/** Words for each value of a list of the core. */
type ListTerms = { readonly [L in ListName]: Terms<(typeof LISTS)[L]['values'][number]> };

/**
 * The value lists of the plan (domain/case/lists.ts). Their values are words already: in English they are shown as the
 * documents write them. An agency's own values have no words here and are shown as they are.
 */
export const LIST_WORDS: ListTerms = {
  'case-plan-goals': asWritten({
    Adoption: 'Adopción',
    'Adoption with Sibling(s)': 'Adopción con sus hermanos',
    'Emancipation/independent living': 'Emancipación o vida independiente',
    'Kinship guardianship': 'Tutela por parientes',
    'Legal Guardianship': 'Tutela legal',
    'Long Term Foster Care (relative)': 'Cuidado de crianza a largo plazo (con parientes)',
    'Long Term Foster Care (non-relative)': 'Cuidado de crianza a largo plazo (sin parentesco)',
    'Remain Home': 'Permanecer en el hogar',
    'Return Home': 'Regresar al hogar',
  }),
  'permanency-alternatives': {
    ...asWritten({
      Adoption: 'Adopción',
      'Adoption With Sibling(s)': 'Adopción con sus hermanos',
      'Legal Guardianship': 'Tutela legal',
      'Long Term Foster Care with Non-Relative': 'Cuidado de crianza a largo plazo sin parentesco',
      'Long Term Foster Care with Relative': 'Cuidado de crianza a largo plazo con parientes',
      'Maintain minor with Guardian': 'Mantener al menor con su tutor',
      'Remain Home': 'Permanecer en el hogar',
      'Return Home': 'Regresar al hogar',
    }),
    '<None>': { en: 'None', es: 'Ninguna' },
  },
  adoptability: asWritten({
    Adoptable: 'Se puede adoptar',
    'Not Adoptable': 'No se puede adoptar',
    'Not Assessed': 'Sin evaluar',
  }),
  'service-components': asWritten({
    'Emergency Response': 'Respuesta de Emergencia',
    'Family Maintenance': 'Mantenimiento Familiar',
    'Family Reunification': 'Reunificación Familiar',
    'Permanent Placement': 'Colocación Permanente',
    'Supportive Transition': 'Transición con Apoyo',
  }),
  'contributing-factors': asWritten({
    'Child refuses to return home': 'El niño o la niña se niega a regresar al hogar',
    'Delinquent behavior': 'Conducta delictiva',
    'Domestic violence': 'Violencia doméstica',
  }),
  strengths: asWritten({
    'Acknowledges problem': 'Reconoce el problema',
    'Ability to meet basic needs': 'Puede atender las necesidades básicas',
    'Cooperative/willing to take part': 'Coopera y está dispuesto a participar',
    'Extended family support': 'Apoyo de otros familiares',
    'Parent-child bond': 'Vínculo entre padres e hijos',
    'Stable housing/employment': 'Vivienda y empleo estables',
    'Protective of child': 'Protege al niño o a la niña',
  }),
  'service-objectives': asWritten({
    'Complete Domestic Violence Program': 'Completar el programa de violencia doméstica',
    'Complete homework': 'Completar las tareas escolares',
    'Attend school regularly': 'Asistir a la escuela con regularidad',
    'Other Service Objective': 'Otro objetivo de los servicios',
    'Comply with all orders of the court': 'Cumplir todas las órdenes del tribunal',
    'Comply with medical or psychological treatment': 'Cumplir el tratamiento médico o psicológico',
    'Consistently, appropriately and adequately parent your child(ren)':
      'Criar a sus hijos de manera constante, apropiada y adecuada',
    'Develop supportive interpersonal relationships': 'Desarrollar relaciones personales que le den apoyo',
    'Express anger appropriately and do not act negatively on your impulses':
      'Expresar el enojo de manera apropiada y no actuar de forma negativa por impulso',
    'Maintain relationship with your child by following the conditions of the visitation plan':
      'Mantener la relación con su hijo o hija según las condiciones del plan de visitas',
    "Monitor child's health, safety and well being": 'Vigilar la salud, la seguridad y el bienestar del niño o la niña',
    'Obtain and maintain a stable and suitable residence': 'Obtener y mantener una vivienda estable y adecuada',
    'Obtain resources to meet the needs of your child and to provide a safe home':
      'Obtener recursos para atender las necesidades de su hijo o hija y ofrecer un hogar seguro',
    'Show that you accept responsibility for your actions': 'Mostrar que acepta la responsabilidad de sus actos',
    'Stay sober and show your ability to live free from alcohol dependency':
      'Mantener la sobriedad y mostrar que puede vivir sin depender del alcohol',
    'Stay free from illegal drugs and comply with all required drug tests':
      'No consumir drogas ilegales y cumplir todas las pruebas de drogas requeridas',
  }),
  'planned-client-services': asWritten({
    'Counseling/Mental Health': 'Consejería y salud mental',
    'Counseling/Mental Health: general counselling': 'Consejería y salud mental: consejería general',
    'Counseling/Mental Health: therapy': 'Consejería y salud mental: terapia',
    'Counseling/Mental Health: psychiatric evaluation': 'Consejería y salud mental: evaluación psiquiátrica',
    'Substance Abuse: inpatient': 'Consumo de sustancias: tratamiento con internación',
    'Substance Abuse: outpatient': 'Consumo de sustancias: tratamiento ambulatorio',
    'Substance Abuse: testing': 'Consumo de sustancias: pruebas',
    'Substance Abuse: 12-step': 'Consumo de sustancias: doce pasos',
    'Education: parenting education': 'Educación: clases de crianza',
    'Domestic violence programme': 'Programa de violencia doméstica',
    'Family Preservation': 'Preservación Familiar',
    Housing: 'Vivienda',
    Transportation: 'Transporte',
    Respite: 'Cuidado de relevo',
    ILP: 'Programa de vida independiente (ILP)',
  }),
  'case-management-services': asWritten({
    'Arrange Visitation': 'Organizar las visitas',
    'SW Planned Contact': 'Contacto planeado de trabajo social',
    'Provide Your Rights Brochure': 'Entregar el folleto sobre sus derechos',
    'Family Engagement': 'Participación de la familia',
    'Arrange and Maintain Placement': 'Organizar y mantener la colocación',
  }),
  'visitation-kinds': asWritten({
    'Child-Parent/Legal Guardian': 'Niño o niña con padre, madre o tutor legal',
    'Child-Sibling': 'Niño o niña con hermanos',
    'Child-Grandparents': 'Niño o niña con abuelos',
  }),
  'planned-contact-kinds': asWritten({
    'Social Worker-Child': 'Trabajo social con el niño o la niña',
    'Social Worker-Parent/Legal Guardian': 'Trabajo social con padre, madre o tutor legal',
    'Social Worker-Care Provider': 'Trabajo social con quien cuida',
  }),
  'family-engagement-services': asWritten({
    'Family Group Conference': 'Conferencia del grupo familiar',
    'Family Team Meeting': 'Reunión del equipo de la familia',
    'Team Decision Making': 'Toma de decisiones en equipo',
    'Parent Partner': 'Acompañante para padres',
    Wraparound: 'Servicios integrales (Wraparound)',
    'Other Family Engagement': 'Otra participación de la familia',
  }),
  frequencies: asWritten({
    'As needed': 'Según se necesite',
    Once: 'Una vez',
    Daily: 'Cada día',
    Weekly: 'Cada semana',
    'Twice a month': 'Dos veces al mes',
    Monthly: 'Cada mes',
    'Every two months': 'Cada dos meses',
    Quarterly: 'Cada tres meses',
  }),
  'silp-settings': asWritten({
    'Apartment, alone': 'Apartamento, a solas',
    'Apartment, shared': 'Apartamento compartido',
    'Room for rent': 'Cuarto de alquiler',
    'College dormitory': 'Residencia universitaria',
    'Home of a relative or other adult': 'Hogar de un pariente u otra persona adulta',
    'Not in a SILP: another placement': 'No está en un SILP: otra colocación',
  }),
  'participation-criteria': asWritten({
    'Completing secondary education or an equivalent programme':
      'Está terminando la educación secundaria o un programa equivalente',
    'Enrolled in post-secondary or vocational education': 'Tiene matrícula en educación postsecundaria o vocacional',
    'Taking part in a programme that promotes employment or removes barriers to it':
      'Participa en un programa que fomenta el empleo o elimina obstáculos para obtenerlo',
    'Employed at least 80 hours per month': 'Trabaja al menos 80 horas al mes',
    'Unable to do any of these because of a medical condition':
      'No puede hacer nada de lo anterior debido a una condición médica',
  }),
  'grade-levels': asWritten({
    'Not in school yet': 'Aún no va a la escuela',
    Preschool: 'Preescolar',
    Kindergarten: 'Kínder',
    ...Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`Grade ${index + 1}`, `Grado ${index + 1}`])),
    'College or vocational': 'Universidad o formación vocacional',
    'Not in school': 'No va a la escuela',
  }),
  'iep-needs': asWritten({
    'Not needed': 'No se necesita',
    Needed: 'Se necesita',
    'In place': 'Ya existe',
    'To be assessed': 'Por evaluar',
  }),
  'planning-partners': {
    'birth parents': { en: 'Birth parents', es: 'Padres biológicos' },
    'foster parents': { en: 'Foster parents', es: 'Padres de crianza' },
    relatives: { en: 'Relatives', es: 'Parientes' },
    caseworker: { en: 'Caseworker', es: 'Persona a cargo del caso' },
    'service providers': { en: 'Service providers', es: 'Proveedores de servicios' },
  },
  'exchange-topics': {
    'scheduling-conflicts': { en: 'Scheduling conflicts', es: 'Conflictos de horario' },
    'notice-to-the-family': { en: 'Notice to the family', es: 'Aviso a la familia' },
    'duplication-of-services': { en: 'Duplication of services', es: 'Duplicación de servicios' },
    'community-resources': { en: 'Community resources', es: 'Recursos de la comunidad' },
    'barriers-to-progress': { en: 'Barriers to progress', es: 'Obstáculos para el progreso' },
    'non-cooperation': { en: 'Non-cooperation', es: 'Falta de cooperación' },
    consents: { en: 'Consents', es: 'Consentimientos' },
    'changes-in-the-family': { en: 'Changes in the family', es: 'Cambios en la familia' },
    other: { en: 'Something else', es: 'Otro tema' },
  },
  'contact-purposes': asWritten({
    'Deliver Service to Client': 'Prestar un servicio al cliente',
    'Investigate Referral': 'Investigar una denuncia',
    'Consult with other persons': 'Consultar con otras personas',
  }),
};

/** Values that are words in English already, with the Spanish ones. */
function asWritten<Value extends string>(spanish: Readonly<Record<Value, string>>): Terms<Value> {
  const terms = Object.entries<string>(spanish).map(([value, es]): [string, Term] => [value, { en: value, es }]);
  return Object.fromEntries(terms) as Terms<Value>;
}
