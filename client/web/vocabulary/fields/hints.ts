import type { Term } from '../term';

/** What is said below a field's label, found by the description that the core gives of it; undefined where that says no more. */
export function hintFor(about: string): Term | undefined {
  return Object.hasOwn(HINTS, about) ? HINTS[about] : DEFAULTS.find(([tail]) => tail.test(about))?.[1];
}

/** What a field that is left empty counts as, by the end of its description. */
const DEFAULTS: readonly (readonly [RegExp, Term])[] = [
  [
    /; today (?:unless said otherwise|if not given)$/,
    { en: 'Today, if you leave it empty.', es: 'Hoy, si lo deja en blanco.' },
  ],
  [/; now unless said otherwise$/, { en: 'Now, if you leave it empty.', es: 'Ahora, si lo deja en blanco.' }],
  [
    /; (?:true|yes) unless said otherwise$/,
    { en: 'Yes, unless you say otherwise.', es: 'Sí, si usted no indica otra cosa.' },
  ],
  [/; false unless said otherwise$/, { en: 'No, unless you say otherwise.', es: 'No, si usted no indica otra cosa.' }],
];

/** Where a description changes in the core, its hint is looked at again: a test finds what has none. */
export const HINTS: Readonly<Record<string, Term>> = {
  // ── contacts and absences ──
  'seen in person; true at a completed visit unless said otherwise': {
    en: 'At a completed visit everybody named counts as seen, unless you say otherwise.',
    es: 'En una visita realizada, se considera que se vio a todas las personas nombradas, si usted no indica otra cosa.',
  },
  'whether anybody was met or reached; completed unless said otherwise': {
    en: 'Choose “attempted” if nobody was met or reached.',
    es: 'Elija «intentado» si no se encontró a nadie.',
  },
  'staff member who made it; whoever records it unless said otherwise': {
    en: 'You, if you leave it empty.',
    es: 'Usted, si lo deja en blanco.',
  },
  'person who may know of the case': {
    en: 'Nobody else sees it from then on, whatever the role. Name a supervisor or programme manager of the case as well.',
    es: 'Nadie más lo verá desde entonces, sea cual sea su función. Nombre también a quien supervisa o dirige el caso.',
  },
  'caseworker who takes the case; whoever was proposed unless said otherwise': {
    en: 'Whoever was proposed, if you leave it empty.',
    es: 'La persona propuesta, si lo deja en blanco.',
  },
  'supervisor whom a transfer waits for; the supervisor of the case unless said otherwise': {
    en: 'The supervisor of the case, if you leave it empty.',
    es: 'Quien supervisa el caso, si lo deja en blanco.',
  },
  'made in the stead of the worker who holds the case': {
    en: 'A visit by somebody else counts only when it is made in place of the caseworker.',
    es: 'La visita de otra persona cuenta solo si se hace en lugar de la persona a cargo del caso.',
  },
  'topic, from the agency’s list': { en: 'From the agency’s list.', es: 'De la lista de la agencia.' },
  'which absence is over; all of them unless said otherwise': {
    en: 'All of them, if you leave it empty.',
    es: 'Todas, si lo deja en blanco.',
  },
  'the person is not back: takes back a return': {
    en: 'Takes back a return that was recorded.',
    es: 'Anula un regreso que se registró.',
  },
  'a kind of person, such as swimming coach; never a name': {
    en: 'A kind of person, such as swimming coach. Never a name.',
    es: 'Un tipo de persona, como entrenador de natación. Nunca un nombre.',
  },
  'since when; from the approval on unless said otherwise': {
    en: 'From the approval on, if you leave it empty.',
    es: 'A partir de la aprobación, si lo deja en blanco.',
  },
  'why this case is one of the very few': {
    en: 'Exceptions are for very few cases only: say why this is one of them.',
    es: 'Las excepciones son solo para muy pocos casos: indique por qué este es uno de ellos.',
  },
  'last day; six months after the first unless said otherwise': {
    en: 'Six months after the first day, if you leave it empty.',
    es: 'Seis meses después del primer día, si lo deja en blanco.',
  },
  // ── family and placement ──
  'the plan is about this child; true for children unless said otherwise': {
    en: 'Yes for children, unless you say otherwise.',
    es: 'Sí para niños y niñas, si usted no indica otra cosa.',
  },
  'a parent or guardian who receives services; true unless said otherwise': {
    en: 'Of a parent or guardian. Yes, unless you say otherwise.',
    es: 'De padre, madre o tutor. Sí, si usted no indica otra cosa.',
  },
  'last day in the home, of an earlier one that is keyed late': {
    en: 'Only for an earlier home that is entered late.',
    es: 'Solo para un hogar anterior que se anota tarde.',
  },
  'why, such as guardianship': { en: 'Such as guardianship.', es: 'Por ejemplo, tutela.' },
  // ── court ──
  'the hearing, if it was recorded when it was set': {
    en: 'If it was recorded when it was set.',
    es: 'Si se registró cuando se fijó.',
  },
  'kind of hearing, if it was not recorded before': {
    en: 'Only if the hearing was not recorded before.',
    es: 'Solo si la audiencia no se registró antes.',
  },
  'day of receipt or notification; the day of keying unless said otherwise': {
    en: 'Today, if you leave it empty.',
    es: 'Hoy, si lo deja en blanco.',
  },
  'how it was learnt; the minute order unless said otherwise': {
    en: 'By the minute order, if you leave it empty.',
    es: 'Por el acta con la orden, si lo deja en blanco.',
  },
  // ── plan ──
  'last day of the plan period; six months after the start unless said otherwise': {
    en: 'Six months after the first day, if you leave it empty.',
    es: 'Seis meses después del primer día, si lo deja en blanco.',
  },
  'next review date, as it is written on the plan; no clock counts from it': {
    en: 'As it is written on the plan. No due date is counted from it.',
    es: 'Como está escrita en el plan. Ningún plazo se cuenta a partir de ella.',
  },
  'NDA date; nothing is computed from it': {
    en: 'Nothing is counted from it.',
    es: 'Nada se cuenta a partir de ella.',
  },
  'component of which the appropriateness description speaks': {
    en: 'The service component that the appropriateness description speaks of.',
    es: 'El componente de servicio del que habla la descripción de la idoneidad.',
  },
  'case plan goal; the child’s goal unless given': {
    en: 'The child’s present goal, if you leave it empty.',
    es: 'La meta actual del niño o la niña, si lo deja en blanco.',
  },
  'objective; numbered when not given': {
    en: 'Numbered for you, if you leave it empty.',
    es: 'Se numera por usted, si lo deja en blanco.',
  },
  'code of a contributing factor or strength of this plan that it follows from': {
    en: 'Contributing factors or strengths of this plan.',
    es: 'Factores contribuyentes o puntos fuertes de este plan.',
  },
  'participation criterion of a non-minor dependent': {
    en: 'For non-minor dependents only.',
    es: 'Solo para jóvenes dependientes mayores de edad.',
  },
  'of Arrange Visitation: whose': { en: 'For “Arrange Visitation” only.', es: 'Solo para «Organizar las visitas».' },
  'of SW Planned Contact: with whom': {
    en: 'For “SW Planned Contact” only.',
    es: 'Solo para «Contacto planeado de trabajo social».',
  },
  'of Family Engagement: service type': {
    en: 'For “Family Engagement” only.',
    es: 'Solo para «Participación de la familia».',
  },
  'of Arrange and Maintain Placement: type of the SILP setting': {
    en: 'For “Arrange and Maintain Placement” only.',
    es: 'Solo para «Organizar y mantener la colocación».',
  },
  'why it cannot be, where there is no such person or contact': {
    en: 'Where there is no such person or contact.',
    es: 'Cuando no existe esa persona o ese contacto.',
  },
  'gone through with everybody, in words that all of them understand': {
    en: 'In words that all of them understand.',
    es: 'Con palabras que todas las personas entienden.',
  },
  'include the Family Assessment Update section in the update; yes unless said otherwise': {
    en: 'Yes, unless you say otherwise.',
    es: 'Sí, si usted no indica otra cosa.',
  },
  'plan printed; the day of the worker’s signature unless said otherwise': {
    en: 'The day of the caseworker’s signature, if you leave it empty.',
    es: 'El día de la firma de la persona a cargo del caso, si lo deja en blanco.',
  },
  'child, of an Out of Home Care Update': {
    en: 'For an Out of Home Care Update only.',
    es: 'Solo para una actualización sobre el cuidado fuera del hogar.',
  },
  'language of the printed plan; english unless said otherwise': {
    en: 'English, if you leave it empty.',
    es: 'Inglés, si lo deja en blanco.',
  },
  'the plan, meeting, conference, review or contact that it is about; left out for a list of the case': {
    en: 'The plan, meeting, conference, review or contact. Leave it empty for a list of the case.',
    es: 'El plan, la reunión, la conferencia, la revisión o el contacto. Déjelo en blanco si la lista es del caso.',
  },
  // ── services ──
  'provider from the agency’s list': { en: 'From the agency’s list.', es: 'De la lista de la agencia.' },
  'where: a kind of place, not an address': { en: 'Not an address.', es: 'No una dirección.' },
  'what is expected, behaviour to change among it, agreed with family and provider': {
    en: 'What is expected, and which behavior is to change, as agreed with family and provider.',
    es: 'Qué se espera, y qué conducta debe cambiar, según lo acordado con la familia y el proveedor.',
  },
  'participant with whom goals and expectations were agreed, beside the provider': {
    en: 'With whom of the family goals and expectations were agreed, besides the provider.',
    es: 'Con quién de la familia se acordaron las metas y expectativas, además del proveedor.',
  },
  'what is done when the service is not to be had': {
    en: 'When the service is not available.',
    es: 'Cuando el servicio no está disponible.',
  },
  'the provider gives the service; true unless said otherwise': {
    en: 'Yes, unless you say otherwise.',
    es: 'Sí, si usted no indica otra cosa.',
  },
  'how often, as the family needs it': { en: 'As the family needs it.', es: 'Según lo que necesita la familia.' },
  'when, such as evenings or school days': {
    en: 'Such as evenings or school days.',
    es: 'Por ejemplo, por las tardes o en días de escuela.',
  },
  'what payment to the provider hangs on': {
    en: 'What payment to the provider depends on.',
    es: 'De qué depende el pago al proveedor.',
  },
  'what payment hangs on, as agreed now': {
    en: 'What payment depends on, as agreed now.',
    es: 'De qué depende el pago, según lo acordado ahora.',
  },
  'how barriers to success are met, as planned with the provider': {
    en: 'As planned with the provider.',
    es: 'Según lo planeado con el proveedor.',
  },
  'the provider was told what has changed for the family, and for the goal': {
    en: 'For the family, and for the goal.',
    es: 'Para la familia, y para la meta.',
  },
  'steps to win the person for it': {
    en: 'What is done so that the person may still accept it.',
    es: 'Qué se hace para que la persona aún pueda aceptarlo.',
  },
  'day of the entry; the latest unless said otherwise': {
    en: 'The latest entry, if you leave it empty.',
    es: 'La última anotación, si lo deja en blanco.',
  },
  // ── joint service ──
  'it is to be decided whether the RSP changes; true for what DCFS tells unless said otherwise': {
    en: 'Yes for what DCFS tells, unless you say otherwise.',
    es: 'Sí para lo que informa DCFS, si usted no indica otra cosa.',
  },
  'its last day; six months after the signature if the form says none': {
    en: 'Six months after the signature, if the form gives no day.',
    es: 'Seis meses después de la firma, si el formulario no indica un día.',
  },
  'the client was met: it is a completed visit': {
    en: 'It then counts as a completed visit.',
    es: 'Cuenta entonces como una visita realizada.',
  },
  'or the exchange, such as exchange-4': {
    en: 'Either the report or the exchange.',
    es: 'El informe o el intercambio.',
  },
  'month of the report from DCFS': { en: 'Either the report or the exchange.', es: 'El informe o el intercambio.' },
  // ── the case as a whole ──
  'why after-care begins late, when its six months have begun already': {
    en: 'Needed when the case closes in less than six months.',
    es: 'Se necesita cuando el caso se cierra en menos de seis meses.',
  },
  'days between reviews, when this case needs a shorter interval than the rule': {
    en: 'Only when this case needs a shorter interval than the rule.',
    es: 'Solo cuando este caso necesita un intervalo más corto que el de la regla.',
  },
  'a day on which the initial plan or an update was approved, oldest first': {
    en: 'The initial plan and its updates, oldest first.',
    es: 'El plan inicial y sus actualizaciones, del más antiguo al más reciente.',
  },
  'informal supervision or voluntary family maintenance: no court, the parents must sign': {
    en: 'Informal supervision or voluntary family maintenance: no court, and the parents must sign.',
    es: 'Supervisión informal o mantenimiento familiar voluntario: sin tribunal, y los padres deben firmar.',
  },
  'what the family receives services under; says also whether it is voluntary': {
    en: 'It also says whether the case is voluntary.',
    es: 'También indica si el caso es voluntario.',
  },
  'the policy pack, such as santa-clara@2027.1': {
    en: 'Such as santa-clara@2027.1.',
    es: 'Por ejemplo, santa-clara@2027.1.',
  },
  'the policy pack, such as santa-clara@2027.2': {
    en: 'Such as santa-clara@2027.2.',
    es: 'Por ejemplo, santa-clara@2027.2.',
  },
  'the agency’s time zone, such as America/Los_Angeles': {
    en: 'Such as America/Los_Angeles.',
    es: 'Por ejemplo, America/Los_Angeles.',
  },
  'when reminders go out; 06:00 unless set': {
    en: '06:00, if you leave it empty.',
    es: '06:00, si lo deja en blanco.',
  },
  'a day without office hours': { en: 'Days without office hours.', es: 'Días sin horario de oficina.' },
  'days before the due date': { en: 'Days before the due date.', es: 'Días antes de la fecha límite.' },
  'days after the due date, one for each step of the ladder': {
    en: 'Days after the due date, one for each step.',
    es: 'Días después de la fecha límite, uno por cada paso.',
  },
  'days for what the manual asks for without a number, by duty kind': {
    en: 'Days for what the manual asks for without a number.',
    es: 'Días para lo que el manual pide sin indicar un número.',
  },
  'a duty kind that the agency does not run': {
    en: 'Kinds of duties that the agency does not use.',
    es: 'Tipos de obligaciones que la agencia no usa.',
  },
  'a value that the agency adds to an open list, by the list’s name': {
    en: 'Values that the agency adds to an open list.',
    es: 'Valores que la agencia agrega a una lista abierta.',
  },
  'objectives of a plan above which their number is shown; 8 unless set': {
    en: 'A plan with more is pointed out. 8, if you leave it empty.',
    es: 'Se señala un plan que tenga más. 8, si lo deja en blanco.',
  },
  'working days a supervisor is given before a plan’s deadline; 5 unless set': {
    en: 'Before the due date of a plan. 5, if you leave it empty.',
    es: 'Antes de la fecha límite de un plan. 5, si lo deja en blanco.',
  },
  'at once; otherwise with the next full plan': {
    en: 'Otherwise with the next full plan.',
    es: 'Si no, con el próximo plan completo.',
  },
};
