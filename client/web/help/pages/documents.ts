import type { HelpPageText } from '../help-text';

export const documents: HelpPageText = {
  en: {
    title: 'Documents',
    about: 'Plans, letters and reports as they were printed.',
    parts: [
      {
        heading: 'Good to know',
        lines: [
          'A printed document is kept as it was. If something changes, print it again: the old one stays.',
          'Say who was given a copy, and when.',
          'Opening a document is noted, for names stand in it.',
        ],
      },
    ],
  },
  es: {
    title: 'Documentos',
    about: 'Planes, cartas e informes como se imprimieron.',
    parts: [
      {
        heading: 'Conviene saber',
        lines: [
          'Un documento impreso se guarda como estaba. Si algo cambia, imprímalo otra vez: el anterior queda.',
          'Diga a quién se le dio copia y cuándo.',
          'Queda anotado que se abrió un documento, porque tiene nombres.',
        ],
      },
    ],
  },
};
