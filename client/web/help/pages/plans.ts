import type { HelpPageText } from '../help-text';

export const plans: HelpPageText = {
  en: {
    title: 'Plans',
    about: 'The plan in force, the one that is written, and all before them.',
    parts: [
      {
        heading: 'Writing a plan',
        lines: [
          'Begin the plan that is owed: the button in My work, or on this page, knows which.',
          'Write it section by section, in any order. “Save and next” leads through all of them.',
          'A section need not be complete to be saved. What is missing stands with the plan; each line leads to its field.',
          'An update begins with what the plan in force says. Of a revision or an amendment, write only what changes.',
          'Then record what goes with the plan, print it, and enter the dates of both signatures on paper.',
          'Whoever changes the plan after that signs it anew. Saving a section as it was changes nothing.',
        ],
      },
      {
        heading: 'From draft to force',
        lines: [
          'Submit it: the page says who decides, and by when. It comes back with a comment, or is approved and then in force.',
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
        heading: 'Escribir un plan',
        lines: [
          'Comience el plan que se debe: el botón de Mi trabajo, o el de esta página, sabe cuál es.',
          'Escríbalo sección por sección, en cualquier orden. «Guardar y seguir» lleva por todas.',
          'Una sección se puede guardar sin estar completa. Lo que falta está en el plan; cada línea lleva a su campo.',
          'Una actualización comienza con lo que dice el plan vigente. De una revisión o una enmienda, escriba solo lo que cambia.',
          'Después registre lo que acompaña al plan, imprímalo y anote las fechas de las dos firmas en papel.',
          'Si el plan se cambia después, se firma de nuevo. Guardar una sección sin cambios no cambia nada.',
        ],
      },
      {
        heading: 'Del borrador a la vigencia',
        lines: [
          'Preséntelo: la página dice quién decide y para cuándo. Vuelve con un comentario, o se aprueba y queda vigente.',
          'Un plan aprobado ya no cambia. Los cambios van en una enmienda o en el plan siguiente.',
        ],
      },
    ],
  },
};
