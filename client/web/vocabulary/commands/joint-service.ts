/** What DHS and DCFS do together: the exchange, Form 2151A, the RSP, consents and appointments. */
export const JOINT_SERVICE_COMMANDS = {
  sendReport2151A: {
    group: 'joint-service',
    en: 'Send Form 2151A',
    es: 'Enviar el Formulario 2151A',
    about:
      'Envíe a DCFS el Formulario 2151A, el informe de cambios y progreso de un mes, con copia para el enlace de DHS.',
  },
  withdrawReport2151A: {
    group: 'joint-service',
    en: 'Take back a Form 2151A',
    es: 'Anular un Formulario 2151A',
    about: 'Anule un Formulario 2151A que se registró como enviado por error; vuelve a deberse.',
  },
  receiveReport2151A: {
    group: 'joint-service',
    en: 'Record a Form 2151A from DCFS',
    es: 'Registrar un Formulario 2151A de DCFS',
    about: 'Registre que DCFS entregó su Formulario 2151A de un mes.',
  },
  deleteReceivedReport2151A: {
    group: 'joint-service',
    en: 'Delete the receipt of a Form 2151A',
    es: 'Eliminar la recepción de un Formulario 2151A',
    about: 'Elimine la recepción de un Formulario 2151A que se anotó por error.',
  },
  logExchange: {
    group: 'joint-service',
    en: 'Log an exchange with DCFS',
    es: 'Anotar un intercambio con DCFS',
    about: 'Anote un intercambio de información entre DHS y DCFS.',
  },
  scheduleAppointment: {
    group: 'joint-service',
    en: 'Record an appointment',
    es: 'Registrar una cita',
    about: 'Registre una cita de la familia con una de las agencias.',
  },
  recordFamilyTold: {
    group: 'joint-service',
    en: 'Record that the family was told',
    es: 'Registrar que se avisó a la familia',
    about: 'Registre el día en que se avisó a la familia de una cita o de una audiencia.',
  },
  cancelAppointment: {
    group: 'joint-service',
    en: 'Cancel an appointment',
    es: 'Cancelar una cita',
    about: 'Cancele una cita, o anule una que se anotó por error.',
  },
  sendForm2151: {
    group: 'joint-service',
    en: 'Send Form 2151 (referral)',
    es: 'Enviar el Formulario 2151 (remisión)',
    about: 'Envíe a DCFS el Formulario 2151, la remisión.',
  },
  receiveForm2151: {
    group: 'joint-service',
    en: 'Record the receipt of Form 2151',
    es: 'Registrar la recepción del Formulario 2151',
    about: 'Registre que DCFS recibió el Formulario 2151; a partir de entonces se debe la llamada al enlace de DHS.',
  },
  recordTanfInquiry: {
    group: 'joint-service',
    en: 'Record the TANF (PACIS) inquiry',
    es: 'Registrar la consulta de TANF (PACIS)',
    about: 'Registre qué resultó de la consulta de TANF (PACIS).',
  },
  recordRsp: {
    group: 'rsp',
    en: 'Record the RSP',
    es: 'Registrar el RSP',
    about: 'Registre el Plan de Responsabilidades y Servicios (RSP), y si se hizo cara a cara.',
  },
  recordRspReview: {
    group: 'rsp',
    en: 'Record a review of the RSP',
    es: 'Registrar una revisión del RSP',
    about: 'Registre una revisión cara a cara del RSP; el código 675 del Item 80 se fija en ese mes.',
  },
  decideOnRsp: {
    group: 'rsp',
    en: 'Decide whether the RSP changes',
    es: 'Decidir si cambia el RSP',
    about: 'Decida si cambia el RSP después de un informe o de un intercambio de DCFS.',
  },
  deleteRspVisit: {
    group: 'rsp',
    en: 'Delete an RSP or a review of it',
    es: 'Eliminar un RSP o una revisión',
    about: 'Elimine un RSP o una revisión que se anotó por error.',
  },
  recordConsent: {
    group: 'rsp',
    en: 'Record a release consent',
    es: 'Registrar un consentimiento de divulgación',
    about: 'Registre un consentimiento para divulgar información, o su renovación.',
  },
  revokeConsent: {
    group: 'rsp',
    en: 'Record that a consent was revoked',
    es: 'Registrar que se revocó un consentimiento',
    about: 'Registre que se revocó un consentimiento, o que se había registrado por error.',
  },
} as const;
