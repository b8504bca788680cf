import type { Term } from '../../term';

/* Refusals about plans, their approval, their documents and checklists. */

export const PLAN_REFUSALS: readonly Term[] = [
  {
    en: '{plan} has changed since you opened it. Look at it again, then submit.',
    es: '{plan} cambió desde que usted lo abrió. Véalo de nuevo y luego preséntelo.',
  },
  {
    en: 'What you looked at is not what was submitted. Open it again.',
    es: 'Lo que usted vio no es lo que se presentó. Ábralo de nuevo.',
  },
  {
    en: 'A plan is returned with a comment: write what is to be mended.',
    es: 'Un plan se devuelve con un comentario: escriba qué se debe corregir.',
  },
  {
    en: 'The plan is submitted {day}, before the supervisor signed the printed plan ({signed:day}).',
    es: 'El plan se presenta el {day}, antes de que la supervisión firmara el plan impreso ({signed}).',
  },
  {
    en: '{plan} took effect after this plan was begun, and would be undone by it. Return or revise this plan first, so that it says what that one changed (revisePlan).',
    es: '{plan} entró en vigor después de que se comenzó este plan, que lo desharía. Devuelva o modifique primero este plan, para que diga lo que aquel cambió ([revisePlan]).',
  },
  {
    en: 'Another plan took effect after this plan was begun, and would be undone by it. Return or revise this plan first, so that it says what that one changed (revisePlan).',
    es: 'Otro plan entró en vigor después de que se comenzó este plan, que lo desharía. Devuelva o modifique primero este plan, para que diga lo que aquel cambió ([revisePlan]).',
  },
  {
    en: 'Whoever created, edited or submitted a plan cannot approve or return it.',
    es: 'Quien creó, editó o presentó un plan no puede aprobarlo ni devolverlo.',
  },
  {
    en: 'Plans are approved by the supervisor, or by the stand-in in the stand-in’s dates.',
    es: 'Los planes los aprueba la supervisión, o su reemplazo en las fechas del reemplazo.',
  },
  { en: '{plan} does not wait for approval: {status:approval-status}.', es: '{plan} no espera aprobación: {status}.' },
  // ── making a plan ──
  {
    en: 'The initial plan has been approved. Create an update instead.',
    es: 'El plan inicial ya se aprobó. Cree una actualización en su lugar.',
  },
  {
    en: 'There is no plan in effect to revise. The initial plan comes first.',
    es: 'No hay ningún plan vigente que revisar. Primero va el plan inicial.',
  },
  {
    en: '{plan} ({kind:plan-kind}) is still in progress. Finish or discard it first.',
    es: '{plan} ({kind}) sigue en preparación. Termínelo o descártelo primero.',
  },
  {
    en: 'A court-ordered revision names the order that it takes up (incorporates).',
    es: 'Una revisión por orden del tribunal nombra la orden que recoge.',
  },
  {
    en: '{person} is left out: a plan includes its children and every parent who receives services.',
    es: 'Falta {person}: un plan incluye a sus niños y niñas y a todo padre o madre que recibe servicios.',
  },
  {
    en: '{person} is not a child who takes part in this plan.',
    es: '{person} no es un niño ni una niña que participe en este plan.',
  },
  {
    en: '{person} is left out: the case is about this child, so its plan is too.',
    es: 'Falta {person}: el caso trata de este niño o esta niña, y también el plan.',
  },
  {
    en: 'The plan period would end {to:day}, before it starts ({from:day}).',
    es: 'El período del plan terminaría el {to}, antes de comenzar ({from}).',
  },
  {
    en: 'Only an update has a Family Assessment Update section. Leave out "familyAssessmentUpdate".',
    es: 'Solo una actualización tiene la parte de actualización de la evaluación familiar. Deje eso sin responder.',
  },
  {
    en: '{thing} is named twice. Give each objective an id of its own.',
    es: '{thing} aparece dos veces. Dé a cada objetivo su propio identificador.',
  },
  {
    en: '{thing} is named twice. Give each objective once.',
    es: '{thing} aparece dos veces. Nombre cada objetivo una vez.',
  },
  {
    en: 'outline.objectives[{count:number}] is for nobody: name its participants, or say allParticipants.',
    es: 'Un objetivo no es para nadie (posición {count}): nombre a sus participantes, o diga que es para todos.',
  },
  {
    en: '{person} is not a child: only focus children have a goal. Children: {people:person*}.',
    es: '{person} no es niño ni niña: solo tienen meta los niños y niñas de quienes trata el plan. Niños y niñas: {people}.',
  },
  {
    en: 'outline.objectives[{count:number}].from names what is neither a contributing factor nor a strength of this plan. They are: {known:factor*}.',
    es: 'Un objetivo (posición {count}) se basa en algo que no es un factor contribuyente ni un punto fuerte de este plan. Son: {known}.',
  },
  {
    en: 'No plan is in effect yet, so there is no progress to record.',
    es: 'Todavía no hay ningún plan vigente, así que no hay progreso que registrar.',
  },
  {
    en: 'No plan is in effect yet, so there is no goal to link it to.',
    es: 'Todavía no hay ningún plan vigente, así que no hay una meta con la que vincularlo.',
  },
  {
    en: 'Plan {plan} has no {thing}. Its objectives: {known:entry*}.',
    es: '{plan} no tiene {thing}. Sus objetivos: {known}.',
  },
  {
    en: 'Plan {plan} has no {thing}: a new service is linked to one of its objectives ({known:entry*}).',
    es: '{plan} no tiene {thing}: un servicio nuevo se vincula con uno de sus objetivos ({known}).',
  },
  // ── signatures, filing, reviews ──
  {
    en: 'The worker’s signature ({worker:day}) is dated before the plan was printed ({printed:day}). Print it first, then sign.',
    es: 'La firma de la persona a cargo ({worker}) es anterior a la impresión del plan ({printed}). Imprímalo primero y luego fírmelo.',
  },
  {
    en: 'The worker signs the printed plan first, then the supervisor.',
    es: 'La persona a cargo firma primero el plan impreso, y después la supervisión.',
  },
  {
    en: '{plan} is not approved yet, so it cannot be filed.',
    es: '{plan} todavía no está aprobado, así que no se puede archivar.',
  },
  {
    en: 'The filing is dated {day}, before the plan was approved and signed ({last:day}).',
    es: 'El archivo lleva la fecha {day}, antes de que el plan se aprobara y firmara ({last}).',
  },
  {
    en: '{plan} cannot be filed yet: record first who signed, or why not (missing: {people:person*}).',
    es: '{plan} todavía no se puede archivar: registre primero quién firmó, o por qué no (faltan: {people}).',
  },
  {
    en: 'The plan was changed on {day}; a print of {printed:day} is not the plan that is submitted now.',
    es: 'El plan se cambió el {day}; una impresión del {printed} no es el plan que se presenta ahora.',
  },
  {
    en: 'The plan was changed on {day}; a signature of {signed:day} is not on the plan that is submitted now.',
    es: 'El plan se cambió el {day}; una firma del {signed} no está en el plan que se presenta ahora.',
  },
  {
    en: 'The plan was returned on {day}; a signature of {signed:day} is not on the plan that is submitted now.',
    es: 'El plan se devolvió el {day}; una firma del {signed} no está en el plan que se presenta ahora.',
  },
  {
    en: '{plan} waits for approval and is frozen. The supervisor can return it.',
    es: '{plan} espera aprobación y no se puede cambiar. La supervisión puede devolverlo.',
  },
  {
    en: '{plan} is {state:lower-plan-state}; an approved plan is never edited.',
    es: '{plan} está así: {state}; un plan aprobado nunca se edita.',
  },
  {
    en: '{plan} is not approved yet; the family reviews and signs it after the supervisor has.',
    es: '{plan} todavía no está aprobado; la familia lo revisa y lo firma después de la supervisión.',
  },
  { en: '{person} has no signature row on {plan}.', es: '{person} no tiene una línea de firma en {plan}.' },
  {
    en: 'Write why {person} did not sign: the signature block needs an explanation.',
    es: 'Escriba por qué no firmó {person}: la parte de las firmas necesita una explicación.',
  },
  {
    en: 'The signature is dated {day}, before {plan} was approved ({approved:day}); the family signs after the supervisor.',
    es: 'La firma lleva la fecha {day}, antes de que se aprobara {plan} ({approved}); la familia firma después de la supervisión.',
  },
  // ── documents, assessment, checklists ──
  {
    en: '{plan} has no {kind:document-kind} about {person}. Documents: {known:entry*}.',
    es: '{plan} no tiene el documento “{kind}” sobre {person}. Documentos: {known}.',
  },
  {
    en: '{plan} has no {kind:document-kind}. Documents: {known:entry*}.',
    es: '{plan} no tiene el documento “{kind}”. Documentos: {known}.',
  },
  {
    en: '{plan} has no {kind:document-kind} yet: record that first, then what includes it.',
    es: '{plan} todavía no tiene el documento “{kind}”: regístrelo primero, y después lo que lo incluye.',
  },
  {
    en: '{plan} is {state:lower-plan-state}; its documents stand in the journal as they were.',
    es: '{plan} está así: {state}; sus documentos quedan en el diario como estaban.',
  },
  {
    en: '{plan} is {state:lower-plan-state}; its assessment stands as it was.',
    es: '{plan} está así: {state}; su evaluación queda como estaba.',
  },
  {
    en: '{what:document-title} is about the plan. Leave out "about".',
    es: '“{what}” trata del plan. No diga de quién trata.',
  },
  {
    en: 'An Out of Home Care Update is about one child: name it (about).',
    es: 'Una actualización sobre el cuidado fuera del hogar trata de un solo niño o niña: diga de quién.',
  },
  {
    en: 'The language is chosen for the printed plan (case-plan). Leave it out here.',
    es: 'El idioma se elige para el plan impreso. No lo diga aquí.',
  },
  {
    en: '{what:document-title} includes no other document. Leave out "includes".',
    es: '“{what}” no incluye ningún otro documento. No diga qué incluye.',
  },
  {
    en: 'The plan’s document incorporates assessments, and {what:document-kind} is none: {known:document-kind*}.',
    es: 'El documento del plan incorpora evaluaciones, y esto no es una: {what}. Son: {known}.',
  },
  {
    en: '{heading:assessment-heading} has no words: write the narrative, or leave it out for now.',
    es: '{heading} no tiene texto: escríbalo, o déjelo fuera por ahora.',
  },
  { en: 'The family is in {programme} already.', es: 'La familia ya está en este programa: {programme}.' },
  {
    en: 'The policy of this case has no checklist {code:words}. Checklists: {known:words}.',
    es: 'Las reglas de este caso no tienen la lista de verificación {code}. Listas: {known}.',
  },
  {
    en: 'The checklist {code:words} has no item {item:words}. Items: {known:words}.',
    es: 'La lista de verificación {code} no tiene el punto {item}. Puntos: {known}.',
  },
  {
    en: '{item:words} is either done or does not apply. Name it once.',
    es: '{item}: o está hecho o no corresponde. Nómbrelo una sola vez.',
  },
  {
    en: 'The checklist {code:words} is about the case. Leave out "about".',
    es: 'La lista de verificación {code} trata del caso. No diga de qué trata.',
  },
  {
    en: 'The checklist {code:words} is about {what:checklist-subject}: name it (about). Known: {known:entry*}.',
    es: 'La lista de verificación {code} trata de {what}: diga de cuál. Hay: {known}.',
  },
  {
    en: 'The checklist {code:words} is not for {plan} ({kind:plan-kind}).',
    es: 'La lista de verificación {code} no es para {plan} ({kind}).',
  },
];

export const LOWER_PLAN_STATES: readonly Term[] = [
  { en: 'in progress', es: 'en preparación' },
  { en: 'in effect', es: 'vigente' },
  { en: 'superseded', es: 'reemplazado' },
  { en: 'discarded', es: 'descartado' },
];

export const FACTORS: readonly Term[] = [{ en: '{factor:contributing-factors}', es: '{factor}' }];

export const CHECKLIST_SUBJECTS: readonly Term[] = [
  { en: 'a plan in progress or in effect', es: 'un plan en preparación o vigente' },
  { en: 'a family team meeting', es: 'una reunión del equipo de la familia' },
  { en: 'a case conference', es: 'una conferencia del caso' },
  { en: 'a review of the treatment plan', es: 'una revisión del plan de tratamiento' },
  { en: 'a contact', es: 'un contacto' },
];
