/** Contacts, people who cannot be seen, and contact exceptions. */
export const CONTACT_COMMANDS = {
  recordContact: {
    group: 'contacts',
    en: 'Record a contact',
    es: 'Registrar un contacto',
    about: 'Registre un contacto: una visita, una llamada, una carta o un intento.',
  },
  correctContact: {
    group: 'contacts',
    en: 'Correct a contact',
    es: 'Corregir un contacto',
    about: 'Corrija un contacto que se registró con errores; lo que no se indique queda como estaba.',
  },
  deleteContact: {
    group: 'contacts',
    en: 'Delete a contact',
    es: 'Eliminar un contacto',
    about: 'Elimine un contacto que se registró por error.',
  },
  recordMissReason: {
    group: 'contacts',
    en: 'Record why something was missed',
    es: 'Registrar por qué no se cumplió',
    about: 'Registre por qué no se cumplió una obligación mensual; se cierra como no cumplida.',
  },
  recordParentContactPlan: {
    group: 'contacts',
    en: 'Record the plan for contact with a parent',
    es: 'Registrar el plan de contacto con el padre o la madre',
    about: 'Registre el plan de contacto con el padre o la madre que se hizo con la persona que supervisa.',
  },
  recordUnavailable: {
    group: 'absences',
    en: 'Record that somebody cannot be seen',
    es: 'Registrar que no se puede ver a alguien',
    about:
      'Registre que no se puede ver a una persona: se fugó, fue sustraída, está colocada en otro estado, se desconoce su paradero u otro motivo.',
  },
  recordAvailable: {
    group: 'absences',
    en: 'Record that somebody can be seen again',
    es: 'Registrar que se puede ver de nuevo a alguien',
    about: 'Registre que se puede ver de nuevo a una persona.',
  },
  correctUnavailable: {
    group: 'absences',
    en: 'Correct an absence',
    es: 'Corregir una ausencia',
    about: 'Corrija una ausencia que se registró con errores; lo que no se indique queda como estaba.',
  },
  deleteUnavailable: {
    group: 'absences',
    en: 'Delete an absence',
    es: 'Eliminar una ausencia',
    about: 'Elimine una ausencia que se registró por error.',
  },
  recordMissingReport: {
    group: 'absences',
    en: 'Record the report of a missing child',
    es: 'Registrar el reporte de un niño o una niña en paradero desconocido',
    about:
      'Registre, o corrija, el reporte de un niño o una niña en paradero desconocido a la policía o al NCMEC (centro nacional para menores desaparecidos).',
  },
  recordLocateEffort: {
    group: 'absences',
    en: 'Record an effort to find somebody',
    es: 'Registrar un esfuerzo para encontrar a alguien',
    about: 'Registre un esfuerzo para encontrar a una persona cuyo paradero se desconoce.',
  },
  deleteLocateEffort: {
    group: 'absences',
    en: 'Delete the efforts of a day to find somebody',
    es: 'Eliminar los esfuerzos de un día para encontrar a alguien',
    about: 'Elimine los esfuerzos de un día para encontrar a una persona, registrados por error.',
  },
  requestContactException: {
    group: 'exceptions',
    en: 'Ask for a contact exception',
    es: 'Solicitar una excepción de contacto',
    about: 'Solicite una excepción de contacto: llamadas o cartas en lugar de la visita mensual a una persona.',
  },
  decideOnExceptionExpiry: {
    group: 'exceptions',
    en: 'Decide on an exception that ends',
    es: 'Decidir sobre una excepción que termina',
    about: 'Decida si se solicita de nuevo una excepción de contacto que termina.',
  },
  endContactException: {
    group: 'exceptions',
    en: 'End a contact exception',
    es: 'Terminar una excepción de contacto',
    about: 'Termine una excepción de contacto antes de su último día.',
  },
} as const;
