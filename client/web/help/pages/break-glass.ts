import type { HelpPageText } from '../help-text';

export const breakGlass: HelpPageText = {
  en: {
    title: 'Looking into a case that is not yours',
    about: 'In an emergency you may look, and the reason stays on record.',
    parts: [
      {
        heading: 'Opening it',
        lines: [
          'Give the number of the case and why you need it. The reason is read later by whoever looks after the records.',
          'You see the case for an hour. You can read, and record nothing.',
        ],
      },
      {
        heading: 'The log',
        lines: ['It lists who looked, when and why. You cannot take a line out of it.'],
      },
    ],
  },
  es: {
    title: 'Ver un caso que no es suyo',
    about: 'En una emergencia puede mirar, y el motivo queda registrado.',
    parts: [
      {
        heading: 'Abrirlo',
        lines: [
          'Dé el número del caso y por qué lo necesita. Después lee el motivo quien cuida de los registros.',
          'Ve el caso durante una hora. Puede leer, y no registrar nada.',
        ],
      },
      {
        heading: 'La lista',
        lines: ['Dice quién miró, cuándo y por qué. No se puede quitar una línea.'],
      },
    ],
  },
};
