import type { Term } from '../../term';

/* Refusals about a case as a whole: opening, staff, transfers, restriction, policy, closing. */

export const CASE_REFUSALS: readonly Term[] = [
  {
    en: 'Case {case:words} is open already. Choose another case id.',
    es: 'El caso {case} ya está abierto. Elija otro número de caso.',
  },
  {
    en: '{programme} is a voluntary programme. Leave out "voluntary".',
    es: 'Este programa es voluntario: {programme}. No diga si el caso es voluntario.',
  },
  {
    en: '{programme} is ordered by the court. Leave out "voluntary".',
    es: 'Este programa es por orden del tribunal: {programme}. No diga si el caso es voluntario.',
  },
  {
    en: '{person} is named twice. Give each person one id.',
    es: 'Se nombró dos veces a {person}. Dé a cada persona un solo identificador.',
  },
  {
    en: '{person} is not in the family. Add the person under "family".',
    es: '{person} no es de la familia. Agregue a la persona en la familia.',
  },
  { en: '{person} is not a child of this family.', es: '{person} no es un niño ni una niña de esta familia.' },
  {
    en: '{person} is placed twice. Give the home of today only.',
    es: '{person} tiene dos colocaciones. Dé solo el hogar de hoy.',
  },
  {
    en: '{person} opens the case and is not among its staff. Name {again:person} under "staff".',
    es: '{person} abre el caso y no está entre su personal. Agregue a esta persona al personal.',
  },
  {
    en: 'The worker {person} is not among the staff as a caseworker.',
    es: '{person} no está entre el personal como trabajador o trabajadora del caso.',
  },
  {
    en: 'Nobody can approve a plan: name a supervisor or a programme manager under "staff".',
    es: 'Nadie puede aprobar un plan: nombre en el personal a alguien de supervisión o de gerencia de programa.',
  },
  {
    en: 'The plan approved {day} does not come after that of {before:day}. Give the days in their order.',
    es: 'El plan aprobado el {day} no es posterior al del {before}. Dé los días en su orden.',
  },
  // ── staff ──
  { en: '{person} holds the case already.', es: '{person} ya tiene el caso a cargo.' },
  { en: '{person} has a role in the case already.', es: '{person} ya tiene una función en el caso.' },
  { en: '{person} is not active already.', es: '{person} ya no está en activo.' },
  { en: '{person} is active.', es: '{person} está en activo.' },
  {
    en: 'No transfer of this case waits for {person}. Leave out "for".',
    es: 'Ningún traslado de este caso espera a {person}. No diga de quién es el reemplazo.',
  },
  {
    en: 'A stand-in does not name the stand-in; the supervisor or the programme manager does.',
    es: 'Un reemplazo no nombra a su reemplazo; lo hace la supervisión o la gerencia de programa.',
  },
  {
    en: '{person} holds the case and cannot approve it as stand-in.',
    es: '{person} tiene el caso a cargo y no puede aprobarlo como reemplazo.',
  },
  {
    en: '{person} cannot stand in: only supervising staff of the agency can.',
    es: '{person} no puede ser reemplazo: solo puede serlo personal de supervisión de la agencia.',
  },
  {
    en: '{person} cannot stand in for {supervisor:person}: name somebody who supervises there.',
    es: '{person} no puede reemplazar a {supervisor}: nombre a alguien que supervise allí.',
  },
  {
    en: '{person} is a participant of this case, and no staff.',
    es: '{person} participa en este caso como familia, y no es personal.',
  },
  {
    en: '{person} has left the agency (reactivateStaff says who is back).',
    es: '{person} ya no está en la agencia ([reactivateStaff] dice quién volvió).',
  },
  {
    en: '{person} has no part in this case any more. Add the person again (addStaff). Choose a caseworker who is.',
    es: '{person} ya no tiene parte en este caso. Agregue de nuevo a la persona ([addStaff]). Elija a alguien que sí la tenga.',
  },
  {
    en: '{person} has no part in this case any more. Add the person again (addStaff).',
    es: '{person} ya no tiene parte en este caso. Agregue de nuevo a la persona ([addStaff]).',
  },
  {
    en: '{person} is not active. Choose a caseworker who is.',
    es: '{person} no está en activo. Elija a alguien que sí lo esté.',
  },
  { en: '{person} is not active.', es: '{person} no está en activo.' },
  {
    en: '{person} is not a caseworker of this case. Add the person first.',
    es: '{person} no es trabajador ni trabajadora de este caso. Agregue primero a la persona.',
  },
  // ── transfers ──
  {
    en: 'A transfer has been asked for already and waits for a decision.',
    es: 'Ya se solicitó un traslado y espera una decisión.',
  },
  {
    en: 'The case is in {unit:words} already. Within a unit the supervisor transfers it (transferCase).',
    es: 'El caso ya está en {unit}. Dentro de una unidad lo transfiere la supervisión ([transferCase]).',
  },
  {
    en: 'Whoever asks for a transfer cannot be the one who decides on it.',
    es: 'Quien solicita un traslado no puede ser quien decide sobre él.',
  },
  {
    en: 'A transfer is asked for with a reason: write why.',
    es: 'Un traslado se solicita con una razón: escriba por qué.',
  },
  {
    en: 'No caseworker was proposed: name who takes the case (worker).',
    es: 'No se propuso a nadie: nombre a quien recibe el caso.',
  },
  {
    en: '{person}, who is to supervise the case, has left. Decline the transfer.',
    es: '{person}, a quien le tocaría supervisar el caso, ya no está. Rechace el traslado.',
  },
  {
    en: 'A transfer is declined with a comment: write why.',
    es: 'Un traslado se rechaza con un comentario: escriba por qué.',
  },
  {
    en: 'Whoever asked for a transfer cannot decide on it, and can withdraw it (withdrawTransfer).',
    es: 'Quien solicitó un traslado no puede decidir sobre él, pero puede retirarlo ([withdrawTransfer]).',
  },
  {
    en: 'No transfer of this case to another unit waits for a decision.',
    es: 'Ningún traslado de este caso a otra unidad espera una decisión.',
  },
  {
    en: '{person} is {role:right} in this case. Name the supervisor of the other unit.',
    es: '{person} tiene esta función en el caso: {role}. Nombre a quien supervisa la otra unidad.',
  },
  {
    en: '{person} is to supervise the case and cannot hold it. Name a caseworker.',
    es: 'A {person} le tocaría supervisar el caso y no puede tenerlo a cargo. Nombre a un trabajador o una trabajadora del caso.',
  },
  {
    en: '{person} is {role:right} in this case, and no caseworker.',
    es: '{person} tiene esta función en el caso: {role}; no es trabajador ni trabajadora del caso.',
  },
  // ── restriction, policy ──
  { en: 'The case is not restricted.', es: 'El caso no está restringido.' },
  {
    en: 'The case is restricted, and {person} is not among the people named. Name everybody who may know of it first (restrictCase).',
    es: 'El caso está restringido, y {person} no está entre las personas nombradas. Nombre primero a todas las que pueden saber de él ([restrictCase]).',
  },
  {
    en: 'An active supervisor or programme manager of the case is among the people to whom it is restricted, or nobody could decide in it. Name one.',
    es: 'Entre las personas a quienes se restringe el caso debe haber alguien activo de supervisión o de gerencia de programa; si no, nadie podría decidir en él. Nombre a alguien.',
  },
  {
    en: '{person} is a participant of this case: name people of the agency.',
    es: '{person} participa en este caso como familia: nombre a personas de la agencia.',
  },
  {
    en: 'A transfer waits for {person}: name them as well, or withdraw it first.',
    es: 'Un traslado espera a {person}: nombre también a esta persona, o retírelo primero.',
  },
  {
    en: 'There is no policy pack "{id:words}". There are: {known:words}.',
    es: 'No existen las reglas "{id}". Existen: {known}.',
  },
  {
    en: 'The case runs {own:words}; {given:words} is older. What is to be as it was comes in a newer version.',
    es: 'El caso sigue {own}; {given} es anterior. Lo que deba ser como antes viene en una versión más nueva.',
  },
  {
    en: 'The case runs {own:words}; {given:words} is another pack, by which what is owed now would be lost. A case goes over to a newer version of {pack:words}.',
    es: 'El caso sigue {own}; {given} son otras reglas, con las que se perdería lo que se debe ahora. Un caso pasa a una versión más nueva de {pack}.',
  },
  {
    en: 'The case runs {own:words} with these settings already.',
    es: 'El caso ya sigue {own} con esta configuración.',
  },
  {
    en: '{given:words} is adopted already and takes effect with the next full plan.',
    es: '{given} ya se adoptó y entra en vigor con el próximo plan completo.',
  },
  // ── closing ──
  {
    en: 'The planned closing ({day}) has passed. Ask for the closure instead.',
    es: 'El cierre previsto ({day}) ya pasó. Solicite el cierre en su lugar.',
  },
  { en: 'No closing is planned.', es: 'No se prevé ningún cierre.' },
  {
    en: 'After-care is planned with the youth or the family: name one (with).',
    es: 'El plan para después del caso se hace con el joven o la familia: nombre a alguien.',
  },
  {
    en: 'The after-care plan was done before {day}; it cannot begin then.',
    es: 'El plan para después del caso se hizo antes del {day}; no puede comenzar entonces.',
  },
  {
    en: 'The after-care plan has not been begun with youth and family yet (beginAftercare).',
    es: 'El plan para después del caso todavía no se ha comenzado con el joven y la familia ([beginAftercare]).',
  },
  {
    en: 'The after-care plan says nothing on {needs:aftercare-need*}. Write how services address each of the three needs.',
    es: 'El plan para después del caso no dice nada sobre {needs}. Escriba cómo atienden los servicios cada una de las tres necesidades.',
  },
  {
    en: 'For a closing on {day} the after-care plan had to begin by {begins:day}, which has passed. Write why (justification).',
    es: 'Para un cierre el {day}, el plan para después del caso debía comenzar a más tardar el {begins}, que ya pasó. Escriba por qué.',
  },
  {
    en: 'Closure has been requested already and waits for a decision.',
    es: 'Ya se solicitó el cierre y espera una decisión.',
  },
  {
    en: 'A request is returned with a comment: write what is still to be done.',
    es: 'Una solicitud se devuelve con un comentario: escriba qué falta por hacer.',
  },
  {
    en: 'The case cannot be closed: {plan} ({kind:plan-kind}) is still pending approval.',
    es: 'El caso no se puede cerrar: {plan} ({kind}) todavía espera aprobación.',
  },
  {
    en: 'The case cannot be closed: {plan} ({kind:plan-kind}) is still in progress.',
    es: 'El caso no se puede cerrar: {plan} ({kind}) sigue en preparación.',
  },
  {
    en: 'The case cannot be closed: the order of {day} is not yet in an approved plan.',
    es: 'El caso no se puede cerrar: la orden del {day} todavía no está en un plan aprobado.',
  },
  {
    en: 'The case cannot be closed: the after-care plan is not done. Finish it with youth and family (completeAftercare).',
    es: 'El caso no se puede cerrar: no se ha hecho el plan para después del caso. Termínelo con el joven y la familia ([completeAftercare]).',
  },
  {
    en: 'The case cannot be closed: the closing summary is missing. Attach it to the request (summary).',
    es: 'El caso no se puede cerrar: falta el resumen de cierre. Agréguelo a la solicitud.',
  },
  {
    en: 'The case cannot be closed: the joint service with DCFS ({thing}) still runs. End it first (endEnrolment).',
    es: 'El caso no se puede cerrar: el servicio conjunto con DCFS ({thing}) sigue en curso. Termínelo primero ([endEnrolment]).',
  },
  {
    en: 'The case cannot be closed: Form 2151A for {month} has not been sent to DCFS. Send it first (sendReport2151A).',
    es: 'El caso no se puede cerrar: el Formulario 2151A de {month} no se ha enviado a DCFS. Envíelo primero ([sendReport2151A]).',
  },
  { en: 'Nobody has asked for the closure of this case.', es: 'Nadie ha solicitado el cierre de este caso.' },
  {
    en: 'Whoever asked for the closure cannot decide on it.',
    es: 'Quien solicitó el cierre no puede decidir sobre él.',
  },
  {
    en: 'A closure is decided by the supervisor, or by the stand-in in the stand-in’s dates.',
    es: 'Sobre un cierre decide la supervisión, o su reemplazo en las fechas del reemplazo.',
  },
];

export const AFTERCARE_NEEDS: readonly Term[] = [
  { en: 'safety', es: 'la seguridad' },
  { en: 'permanency', es: 'la permanencia' },
  { en: 'well-being', es: 'el bienestar' },
];
