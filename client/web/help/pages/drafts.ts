import type { HelpPageText } from '../help-text';

export const drafts: HelpPageText = {
  en: {
    title: 'Drafts',
    about: 'What you began to write and have not sent.',
    parts: [
      {
        heading: 'What is kept',
        lines: [
          'What you type in a form is kept by itself every few seconds. Only you see it.',
          'A draft is there for seven days after you last typed in it.',
        ],
      },
      {
        heading: 'Going on with one',
        lines: [
          'Open it: the form is as you left it, and goes on from there.',
          'Delete what you need no more. Nothing that was recorded changes.',
        ],
      },
    ],
  },
  es: {
    title: 'Borradores',
    about: 'Lo que usted empezó a escribir y no ha enviado.',
    parts: [
      {
        heading: 'Qué se guarda',
        lines: [
          'Lo que escribe en un formulario se guarda solo cada pocos segundos. Solo lo ve usted.',
          'Un borrador queda siete días desde la última vez que escribió en él.',
        ],
      },
      {
        heading: 'Seguir con uno',
        lines: [
          'Ábralo: el formulario está como lo dejó, y sigue desde ahí.',
          'Borre lo que ya no necesita. Nada de lo registrado cambia.',
        ],
      },
    ],
  },
};
