import type { HelpPageText } from '../help-text';

export const plans: HelpPageText = {
  en: {
    title: 'Plans',
    about: 'The plan in force, the one that is written, and all before them.',
    parts: [
      {
        heading: 'From draft to force',
        lines: [
          'Write the plan page by page; what is missing is listed.',
          'Send it to the supervisor. It comes back with a comment, or is approved and then in force.',
          'After approval a plan does not change. Changes go into an amendment or the next plan.',
        ],
      },
    ],
  },
  es: {
    title: 'Planes',
    about: 'El plan vigente, el que se está escribiendo y todos los anteriores.',
    parts: [
      {
        heading: 'Del borrador a la vigencia',
        lines: [
          'Escriba el plan página por página; se muestra lo que falta.',
          'Envíelo a supervisión. Vuelve con un comentario, o se aprueba y queda vigente.',
          'Un plan aprobado ya no cambia. Los cambios van en una enmienda o en el plan siguiente.',
        ],
      },
    ],
  },
};
