import type { HelpPageText } from '../help-text';

export const time: HelpPageText = {
  en: {
    title: 'The picture of the time',
    about: 'The case on one time axis: plans, hearings, duties, contacts, reports.',
    parts: [
      {
        heading: 'How to read it',
        lines: [
          'The line for today divides what was from what will be.',
          'The table below the picture says the same in words.',
          'What lies ahead holds if nothing new happens.',
        ],
      },
    ],
  },
  es: {
    title: 'La imagen del tiempo',
    about: 'El caso en un solo eje: planes, audiencias, tareas, contactos, informes.',
    parts: [
      {
        heading: 'Cómo leerla',
        lines: [
          'La línea de hoy separa lo que fue de lo que será.',
          'La tabla debajo de la imagen dice lo mismo en palabras.',
          'Lo que viene vale si no pasa nada nuevo.',
        ],
      },
    ],
  },
};
