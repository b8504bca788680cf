import type { Term } from '../../term';

/* Refusals about the joint service with DCFS: enrolments, consents, Form 2151A, the RSP, appointments. */

export const JOINT_SERVICE_REFUSALS: readonly Term[] = [
  { en: 'Say what is to change.', es: 'Diga qué debe cambiar.' },
  {
    en: 'Reviews every {count:number} days: the rule asks for at least one in {least:number}; a case may only ask for more.',
    es: 'Revisiones cada {count} días: la regla pide al menos una cada {least}; un caso solo puede pedir más.',
  },
  {
    en: '{thing} ({chapter:enrolment-chapter}) runs from {from:day} to {to:day}. Check the first day.',
    es: '{thing} ({chapter}) va del {from} al {to}. Verifique el primer día.',
  },
  {
    en: '{thing} ({chapter:enrolment-chapter}) runs from {from:day}, planned to {to:day}. End it first, or check the days.',
    es: '{thing} ({chapter}) está en curso desde el {from} y se prevé hasta el {to}. Termínela primero, o verifique los días.',
  },
  {
    en: '{thing} ({chapter:enrolment-chapter}) runs from {from:day}. End it first, or check the days.',
    es: '{thing} ({chapter}) está en curso desde el {from}. Termínela primero, o verifique los días.',
  },
  {
    en: '{thing} ({chapter:enrolment-chapter}) runs from {from:day}; {other:thing} cannot end {to:day}. What is past its last day is over and needs no end.',
    es: '{thing} ({chapter}) está en curso desde el {from}; {other} no puede terminar el {to}. Lo que pasó su último día ya terminó y no hace falta darle fin.',
  },
  {
    en: 'Two enrolments in {chapter:enrolment-chapter} run at the same time. Give each its own days.',
    es: 'Hay dos inscripciones al mismo tiempo: {chapter}. Dé a cada una sus propios días.',
  },
  {
    en: '{person} is named for an enrolment and is not among the staff. Name {again:person} under "staff".',
    es: 'Se nombró a {person} para una inscripción y no está entre el personal. Agregue a esta persona al personal.',
  },
  { en: '{thing} ({chapter:enrolment-chapter}) was ended on {day}.', es: '{thing} ({chapter}) terminó el {day}.' },
  {
    en: '{thing} begins {from:day}; it cannot end {day}.',
    es: '{thing} comienza el {from}; no puede terminar el {day}.',
  },
  {
    en: '{thing} ({chapter:enrolment-chapter}) began {from:day}; a review of {day} does not belong to it.',
    es: '{thing} ({chapter}) comenzó el {from}; una revisión del {day} no le corresponde.',
  },
  {
    en: 'No joint service with DCFS runs on {day}. If both agencies serve the family, enrol the case first (openEnrolment).',
    es: 'El {day} no hay servicio conjunto con DCFS. Si ambas agencias atienden a la familia, inscriba primero el caso ([openEnrolment]).',
  },
  // ── consents, exchanges, appointments ──
  {
    en: 'The consent would end ({to:day}) before it was signed ({day}).',
    es: 'El consentimiento terminaría ({to}) antes de firmarse ({day}).',
  },
  { en: '{thing} was revoked on {day}.', es: '{thing} se revocó el {day}.' },
  { en: '{thing} was signed on {signed:day}, after {day}.', es: '{thing} se firmó el {signed}, después del {day}.' },
  {
    en: '{thing} of {person} was signed on {day}; a renewal is signed later. Revoke {again:thing} if it is wrong.',
    es: '{thing} de {person} se firmó el {day}; una renovación se firma después. Si está mal, revóquelo.',
  },
  {
    en: 'On {day} no Form 2151 waits for the call to the DHS liaison. Log it as an ordinary call.',
    es: 'El {day} ningún Formulario 2151 espera la llamada al enlace de DHS. Anótela como una llamada común.',
  },
  { en: '{day} has passed; an appointment lies ahead.', es: 'El {day} ya pasó; una cita está por venir.' },
  { en: '{thing} was cancelled.', es: '{thing} se canceló.' },
  // ── Forms 2151 and 2151A ──
  {
    en: 'Form 2151 was sent on {day}; DCFS has not received it yet.',
    es: 'El Formulario 2151 se envió el {day}; DCFS todavía no lo ha recibido.',
  },
  {
    en: 'No Form 2151 is on its way to DCFS. DHS sends it first (sendForm2151).',
    es: 'Ningún Formulario 2151 va en camino a DCFS. DHS lo envía primero ([sendForm2151]).',
  },
  { en: 'Form 2151A for {month} was sent on {day}.', es: 'El Formulario 2151A de {month} se envió el {day}.' },
  { en: 'No Form 2151A for {month} was sent.', es: 'No se envió ningún Formulario 2151A de {month}.' },
  { en: 'Form 2151A for {month} was received on {day}.', es: 'El Formulario 2151A de {month} se recibió el {day}.' },
  {
    en: 'A report for {month} cannot have been delivered on {day}.',
    es: 'Un informe de {month} no se puede haber entregado el {day}.',
  },
  {
    en: 'The joint service began {from:day}; no report came on {day}.',
    es: 'El servicio conjunto comenzó el {from}; no llegó ningún informe el {day}.',
  },
  { en: 'No Form 2151A for {month} was received.', es: 'No se recibió ningún Formulario 2151A de {month}.' },
  {
    en: 'Form 2151A for {month} is too old to be changed: of forms of years ago the case keeps the days only. It stands in the journal.',
    es: 'El Formulario 2151A de {month} es demasiado antiguo para cambiarlo: de los formularios de hace años el caso guarda solo los días. Está en el diario.',
  },
  {
    en: '{month} has not begun; its report is still ahead.',
    es: 'El mes de {month} no ha comenzado; su informe está por venir.',
  },
  {
    en: '{month} is not a month of a joint service with DCFS in this case; no Form 2151A is owed for it.',
    es: 'En {month} no hubo servicio conjunto con DCFS en este caso; no se debe ningún Formulario 2151A por ese mes.',
  },
  {
    en: '{heading:quoted-heading} has a text and says "No change" as well; leave one of them out.',
    es: '{heading} tiene un texto y además dice “Sin cambios”; quite uno de los dos.',
  },
  {
    en: '{headings:quoted-heading*} are empty; write the change or "No change".',
    es: 'Están vacíos: {headings}; escriba el cambio o “Sin cambios”.',
  },
  {
    en: '{heading:quoted-heading} is empty; write the change or "No change".',
    es: '{heading} está vacío; escriba el cambio o “Sin cambios”.',
  },
  {
    en: 'Form 2151A cannot be sent: no release consent is in force today. Have one signed and record it (recordConsent).',
    es: 'El Formulario 2151A no se puede enviar: hoy no hay ningún consentimiento de divulgación vigente. Haga que se firme uno y regístrelo ([recordConsent]).',
  },
  // ── RSP ──
  {
    en: 'On {day} it was decided on the RSP after this report; it stays on record.',
    es: 'El {day} se decidió sobre el RSP después de este informe; queda registrado.',
  },
  {
    en: 'Name the report or the exchange that the decision is about.',
    es: 'Nombre el informe o el intercambio sobre el que se decide.',
  },
  {
    en: 'Nothing from DCFS under {about:report-or-exchange} waits for a decision on the RSP.',
    es: 'Nada de DCFS ({about}) espera una decisión sobre el RSP.',
  },
  {
    en: 'The decision after {about:report-or-exchange} was made on {day}.',
    es: 'La decisión después de esto se tomó el {day}: {about}.',
  },
  {
    en: 'Write why the RSP changes, or why it need not.',
    es: 'Escriba por qué cambia el RSP, o por qué no hace falta.',
  },
  { en: 'No RSP and no review of {day} is recorded.', es: 'No consta ningún RSP ni ninguna revisión del {day}.' },
  {
    en: 'The review of {day} is too old to be changed: of reviews of years ago the case keeps the day only. It stands in the journal.',
    es: 'La revisión del {day} es demasiado antigua para cambiarla: de las revisiones de hace años el caso guarda solo el día. Está en el diario.',
  },
  {
    en: 'The RSP is not reviewed in this case on {day}: neither the joint service with DCFS nor an RSP review runs.',
    es: 'El {day} no se revisa el RSP en este caso: no hay servicio conjunto con DCFS ni revisión del RSP.',
  },
  { en: 'The RSP or review of {day} is recorded already.', es: 'El RSP o la revisión del {day} ya está registrado.' },
];

/** The headings of Form 2151A, as the core names them. */
export const QUOTED_HEADINGS: readonly Term[] = [
  { en: '“progress toward goals”', es: '“Progreso hacia las metas”' },
  { en: '“service changes that have occurred”', es: '“Cambios en los servicios que han ocurrido”' },
  {
    en: '“service changes expected in the upcoming month”',
    es: '“Cambios en los servicios que se esperan en el mes próximo”',
  },
  { en: '“change of address”', es: '“Cambio de dirección”' },
  { en: '“change in family composition”', es: '“Cambio en la composición de la familia”' },
  { en: '“potential conflicts with DCFS activities”', es: '“Posibles conflictos con actividades de DCFS”' },
  {
    en: '“other problems or changes since the last report”',
    es: '“Otros problemas o cambios desde el último informe”',
  },
];

export const REPORTS_AND_EXCHANGES: readonly Term[] = [
  { en: '{month}', es: 'informe de {month}' },
  { en: '{thing}', es: '{thing}' },
];
