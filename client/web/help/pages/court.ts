import type { HelpPageText } from '../help-text';

export const court: HelpPageText = {
  en: {
    title: 'Court',
    about: 'Hearings and orders, and what follows from them.',
    parts: [
      {
        heading: 'What to record',
        lines: [
          'Each hearing as soon as its day is known: plan dates depend on it.',
          'Each order that concerns the plan: the plan has to take it up in time.',
          'A wrong day can be corrected. What depends on it moves.',
        ],
      },
    ],
  },
  es: {
    title: 'Tribunal',
    about: 'Audiencias y órdenes, y lo que sigue de ellas.',
    parts: [
      {
        heading: 'Qué registrar',
        lines: [
          'Cada audiencia en cuanto se sabe el día: de ella dependen fechas del plan.',
          'Cada orden que toca el plan: el plan debe recogerla a tiempo.',
          'Un día equivocado se puede corregir. Lo que depende de él se mueve.',
        ],
      },
    ],
  },
};
