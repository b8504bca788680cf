import type { Term } from '../../term';

/* Refusals about the family, its homes and days. */

export const FAMILY_REFUSALS: readonly Term[] = [
  {
    en: '{person} has lived in another home since {since:day}; a placement from {from:day} on overlaps with it. Give the last day in the home if it is an earlier one (to). If that one is wrong, delete it first (deletePlacement).',
    es: '{person} vive en otro hogar desde el {since}; una colocación desde el {from} coincidiría con ella. Dé el último día en el hogar si es una anterior. Si aquella está mal, elimínela primero ([deletePlacement]).',
  },
  {
    en: '{person} has lived in another home since {since:day}; a placement from {from:day} to {to:day} overlaps with it. If that one is wrong, delete it first (deletePlacement).',
    es: '{person} vive en otro hogar desde el {since}; una colocación del {from} al {to} coincidiría con ella. Si aquella está mal, elimínela primero ([deletePlacement]).',
  },
  {
    en: '{person} lived in another home from {since:day} to {until:day}; a placement from {from:day} on overlaps with it. Give the last day in the home if it is an earlier one (to). If that one is wrong, delete it first (deletePlacement).',
    es: '{person} vivió en otro hogar del {since} al {until}; una colocación desde el {from} coincidiría con ella. Dé el último día en el hogar si es una anterior. Si aquella está mal, elimínela primero ([deletePlacement]).',
  },
  {
    en: '{person} lived in another home from {since:day} to {until:day}; a placement from {from:day} to {to:day} overlaps with it. If that one is wrong, delete it first (deletePlacement).',
    es: '{person} vivió en otro hogar del {since} al {until}; una colocación del {from} al {to} coincidiría con ella. Si aquella está mal, elimínela primero ([deletePlacement]).',
  },
  {
    en: '{person} was removed on {since:day} and cannot have left care before, on {day}. Check the day.',
    es: 'A {person} se le separó del hogar el {since} y no puede haber salido del cuidado antes, el {day}. Verifique el día.',
  },
  {
    en: '{person} was placed on {since:day} and cannot have left care before, on {day}. Check the day.',
    es: '{person} tuvo colocación desde el {since} y no puede haber salido del cuidado antes, el {day}. Verifique el día.',
  },
  {
    en: '{person} was contacted on {later:day} ({thing}), after {day}. Check the day, or correct or delete that contact first.',
    es: 'Hubo un contacto con {person} el {later} ({thing}), después del {day}. Verifique el día, o corrija o elimine primero ese contacto.',
  },
  {
    en: '{person} was {age:number} or older when the case opened ({day}), and a plan is about a child. Check the birth date.',
    es: '{person} tenía {age} años o más cuando se abrió el caso ({day}), y un plan trata de un niño o una niña. Verifique la fecha de nacimiento.',
  },
  { en: 'No first contact with {person} is recorded.', es: 'No consta ningún primer contacto con {person}.' },
  { en: 'No removal of {person} is recorded.', es: 'No consta ninguna separación del hogar de {person}.' },
  {
    en: '{person} cannot be placed with itself. Name the caregiver.',
    es: '{person} no puede tener colocación consigo mismo. Nombre a quien le cuida.',
  },
  {
    en: 'The placement would end {to:day}, before it begins ({from:day}).',
    es: 'La colocación terminaría el {to}, antes de comenzar ({from}).',
  },
  {
    en: '{person} is placed already. End that placement first, or give the last day of an earlier one (to).',
    es: '{person} ya tiene una colocación. Termínela primero, o dé el último día de una anterior.',
  },
  {
    en: '{person} is not placed in a home. Record the placement first.',
    es: '{person} no tiene colocación en un hogar. Registre primero la colocación.',
  },
  { en: '{person} is not placed in a home.', es: '{person} no tiene colocación en un hogar.' },
  {
    en: 'The placement began {from:day}; it cannot end {day}.',
    es: 'La colocación comenzó el {from}; no puede terminar el {day}.',
  },
  { en: 'The placement began {from:day}, after {day}.', es: 'La colocación comenzó el {from}, después del {day}.' },
  { en: 'No placement of {person} is recorded.', es: 'No consta ninguna colocación de {person}.' },
  {
    en: 'The plan is not about {person}, or {again:person} has left already.',
    es: 'El plan no trata de {person}, o ya salió.',
  },
  { en: 'It is not recorded that {person} has left care.', es: 'No consta que {person} haya salido del cuidado.' },
  {
    en: 'No termination of rights is recorded for {person}.',
    es: 'No consta ninguna terminación de la patria potestad de {person}.',
  },
  { en: 'Write the plan for contact with {person}.', es: 'Escriba el plan de contacto con {person}.' },
  {
    en: '{person} is not a parent of this case. Parents: {people:person*}.',
    es: '{person} no es padre ni madre en este caso. Padres: {people}.',
  },
  // ── engagement, meetings, declined services ──
  {
    en: 'Nothing of the kind ({kind:engagement-kind}) is recorded for {person} on {day}.',
    es: 'No consta nada de este tipo ({kind}) sobre {person} el {day}.',
  },
  {
    en: 'Nothing of the kind ({kind:engagement-kind}) is recorded for {person}.',
    es: 'No consta nada de este tipo ({kind}) sobre {person}.',
  },
  {
    en: '{day} has passed; a planned meeting lies ahead.',
    es: 'El {day} ya pasó; una reunión prevista está por venir.',
  },
  {
    en: '{thing} is no planned meeting. Planned: {known:entry*}.',
    es: '{thing} no es una reunión prevista. Previstas: {known}.',
  },
  {
    en: 'Active efforts are recorded with what was done to support child and family (summary).',
    es: 'Los esfuerzos activos se registran con lo que se hizo para apoyar al niño o la niña y a su familia.',
  },
  {
    en: '{person} declined the service: say which steps follow to win the person for it (followUp).',
    es: '{person} rechazó el servicio: diga qué pasos siguen para que lo acepte.',
  },
  // ── court ──
  {
    en: 'An order of {dated:day} cannot be received on {day}.',
    es: 'Una orden del {dated} no se puede recibir el {day}.',
  },
  {
    en: '{thing} stands for {from:day}; a hearing is continued to a later day, not to {to:day}.',
    es: '{thing} está fijada para el {from}; una audiencia se aplaza a un día posterior, no al {to}.',
  },
  {
    en: 'Say which hearing was held: its id, or its kind.',
    es: 'Diga qué audiencia se celebró: cuál de las fijadas, o su tipo.',
  },
  {
    en: 'The next hearing ({next:day}) must come after this one ({day}).',
    es: 'La próxima audiencia ({next}) debe ser después de esta ({day}).',
  },
  {
    en: 'A hearing cannot be set for {day}, which has passed. If it was held, record it as held.',
    es: 'Una audiencia no se puede fijar para el {day}, que ya pasó. Si se celebró, regístrelo así.',
  },
  {
    en: '{thing} was held on {day} already. If that is wrong: correctHearing.',
    es: '{thing} ya se celebró el {day}. Si eso está mal: [correctHearing].',
  },
  { en: '{thing} was taken off the calendar.', es: '{thing} se quitó del calendario.' },
];
