import type { Term } from '../../term';

/* Why a document is not printed, or a copy of it not given (client/documents). */

export const PRINTING_REFUSALS: readonly Term[] = [
  {
    en: 'Case {case:words} owes no Form 2151A for {month}: no joint service with DCFS ran in that month.',
    es: 'El caso {case} no debe ningún Formulario 2151A de {month}: ese mes no hubo servicio conjunto con DCFS.',
  },
  {
    en: 'Case {case:words} owes no Form 2151A: no joint service with DCFS ran in that month.',
    es: 'El caso {case} no debe ningún Formulario 2151A: no hubo servicio conjunto con DCFS.',
  },
  {
    en: 'Case {case:words} has no family assessment to print.',
    es: 'El caso {case} no tiene ninguna evaluación familiar que imprimir.',
  },
  {
    en: '{plan} has no family assessment to print.',
    es: '{plan} no tiene ninguna evaluación familiar que imprimir.',
  },
  {
    en: 'Case {case:words} has no after-care plan yet: begin it first (beginAftercare).',
    es: 'El caso {case} todavía no tiene plan para después del caso: comiéncelo primero ([beginAftercare]).',
  },
  {
    en: 'Nobody has asked to close case {case:words}: there is nothing to sum up yet.',
    es: 'Nadie ha solicitado cerrar el caso {case}: todavía no hay nada que resumir.',
  },
  {
    en: 'Case {case:words} was closed on {day}: nothing lies ahead.',
    es: 'El caso {case} se cerró el {day}: no hay nada por venir.',
  },
  {
    en: 'Case {case:words} has no plan yet: there is none to print.',
    es: 'El caso {case} todavía no tiene ningún plan que imprimir.',
  },
  {
    en: 'Case {case:words} has no plan in progress or in effect to print; it has {known:entry*}.',
    es: 'El caso {case} no tiene ningún plan en preparación ni vigente que imprimir; tiene: {known}.',
  },
  {
    en: 'Case {case:words} has no plan {id:thing} to print; it has {known:entry*}.',
    es: 'El caso {case} no puede imprimir {id}, que no existe; tiene: {known}.',
  },
  {
    en: 'Say whose sheet it is: --child with a child of {plan}, {people:person*}.',
    es: 'Diga de quién es la hoja, entre los niños y niñas de {plan}: {people}.',
  },
  {
    en: '{person} is not placed with {reader:person}, who is given no sheet of the child.',
    es: '{person} no tiene colocación con {reader}, que no recibe ninguna hoja del niño o de la niña.',
  },
  {
    en: 'The sheet is that of {person}, and no copy of it is for {reader:person}.',
    es: 'La hoja es de {person}, y ninguna copia es para {reader}.',
  },
  {
    en: "{person} is a caretaker, who is given the child's Client Responsibility Sheet, not the case plan.",
    es: '{person} es quien cuida: recibe la hoja de responsabilidades del niño o de la niña, no el plan del caso.',
  },
  {
    en: '{why:not-for-family}: there is no copy of it for {person}. Nothing was printed.',
    es: '{why}: no hay copia para {person}. No se imprimió nada.',
  },
  {
    en: '{why:not-for-family}: there is no copy of it for {person}. Nothing was recorded.',
    es: '{why}: no hay copia para {person}. No se registró nada.',
  },
  {
    en: 'The submission of {plan} is not in the journal yet: it is written a moment later. Nothing was printed; try again.',
    es: 'La presentación de {plan} todavía no está en el diario: se escribe un momento después. No se imprimió nada; inténtelo de nuevo.',
  },
  {
    en: 'The journal does not give {plan} as it was submitted: the hashes differ. Nothing was printed; have the record looked at.',
    es: 'El diario no da {plan} como se presentó: las huellas son distintas. No se imprimió nada; haga que se examine el registro.',
  },
  {
    en: '{person} has no role in case {case:words}: its documents are printed by its own staff. Nothing was printed.',
    es: '{person} no tiene ninguna función en el caso {case}: sus documentos los imprime su propio personal. No se imprimió nada.',
  },
  {
    en: 'Case {case:words} has no participant {person}: {people:person*}. Nothing was printed.',
    es: 'En el caso {case} no participa {person}: participan {people}. No se imprimió nada.',
  },
  {
    en: 'A copy is given after its printing ({day}) and not in the future. Nothing was recorded.',
    es: 'Una copia se entrega después de imprimirla ({day}) y no en el futuro. No se registró nada.',
  },
  {
    en: 'Case {case:words} knows nobody called {person}: {people:person*}. Nothing was recorded.',
    es: 'El caso {case} no conoce a {person}: conoce a {people}. No se registró nada.',
  },
  {
    en: '{person} has no role in case {case:words}: {people:person*}. Nothing was recorded.',
    es: '{person} no tiene ninguna función en el caso {case}; la tienen {people}. No se registró nada.',
  },
  {
    en: 'That is the copy for {person}: print one for {reader:person}. Nothing was recorded.',
    es: 'Esa es la copia para {person}: imprima una para {reader}. No se registró nada.',
  },
  {
    en: 'That is the agency\'s own copy, which shows everything. Print one with --for {person} ("caseclock print {case:words} {what:words} --by WHO --for {again:person}"), give that one and record it. Nothing was recorded.',
    es: 'Esa es la copia de la propia agencia, que lo muestra todo. Imprima una para {person}, entregue esa y regístrela. No se registró nada.',
  },
];

/** Where the documents go that nobody of a family is given. */
export const NOT_FOR_FAMILY: readonly Term[] = [
  {
    en: 'Form 2151A goes to DCFS and the DHS liaison',
    es: 'El Formulario 2151A va a DCFS y al enlace de DHS',
  },
  {
    en: 'The Family Assessment Update speaks of the whole family and goes to the court',
    es: 'La actualización de la evaluación familiar habla de toda la familia y va al tribunal',
  },
];
