import type { HelpPageText } from '../help-text';

export const exchange: HelpPageText = {
  en: {
    title: 'Exchange with the other agency',
    about: 'What two agencies told each other about a family that both work with.',
    parts: [
      {
        heading: 'What to do',
        lines: [
          'Record each call, mail and form with its day.',
          'Some news asks for a decision on the shared plan: the case opens a duty for it.',
        ],
      },
    ],
  },
  es: {
    title: 'Intercambio con la otra agencia',
    about: 'Lo que dos agencias se dijeron sobre una familia con la que ambas trabajan.',
    parts: [
      {
        heading: 'Qué hacer',
        lines: [
          'Registre cada llamada, correo y formulario con su día.',
          'Algunas noticias piden una decisión sobre el plan común: el caso abre una tarea.',
        ],
      },
    ],
  },
};
