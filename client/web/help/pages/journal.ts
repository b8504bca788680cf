import type { HelpPageText } from '../help-text';

export const journal: HelpPageText = {
  en: {
    title: 'Journal',
    about: 'Who did what when. Nothing is ever taken out of it.',
    parts: [
      {
        heading: 'Good to know',
        lines: [
          'A correction is a new line. The first one stays.',
          'Two days may stand on a line: when it happened, and when it was recorded.',
        ],
      },
    ],
  },
  es: {
    title: 'Registro de actos',
    about: 'Quién hizo qué y cuándo. Nunca se quita nada.',
    parts: [
      {
        heading: 'Conviene saber',
        lines: [
          'Una corrección es una línea nueva. La primera queda.',
          'En una línea puede haber dos días: cuándo pasó y cuándo se registró.',
        ],
      },
    ],
  },
};
