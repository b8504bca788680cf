import type { HelpPageText } from '../help-text';

export const form2151a: HelpPageText = {
  en: {
    title: 'Form 2151A',
    about: 'The monthly report between the two agencies.',
    parts: [
      {
        heading: 'Sending',
        lines: [
          'The form drafts itself from what was recorded since the last report.',
          'Fill in each of the six parts, or say that nothing has changed.',
          'Look at the preview: so it will be sent.',
        ],
      },
      { heading: 'Receiving', lines: ['Record the report of the other agency when it comes, even if late.'] },
    ],
  },
  es: {
    title: 'Formulario 2151A',
    about: 'El informe mensual entre las dos agencias.',
    parts: [
      {
        heading: 'Enviar',
        lines: [
          'El formulario se redacta solo con lo registrado desde el último informe.',
          'Llene cada una de las seis partes, o diga que nada cambió.',
          'Mire la vista previa: así se enviará.',
        ],
      },
      { heading: 'Recibir', lines: ['Registre el informe de la otra agencia cuando llegue, aunque sea tarde.'] },
    ],
  },
};
