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
          'What is recorded after you began stands under its heading as new; one press adds it to your text.',
          'Without a release consent in force it cannot be sent. The page says so at the top.',
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
          'Lo que se registra después de empezar está bajo su apartado como nuevo; con un toque pasa a su texto.',
          'Sin un consentimiento de divulgación vigente no se puede enviar. La página lo dice arriba.',
          'Mire la vista previa: así se enviará.',
        ],
      },
      { heading: 'Recibir', lines: ['Registre el informe de la otra agencia cuando llegue, aunque sea tarde.'] },
    ],
  },
};
