import type { HelpPageText } from '../help-text';

export const access: HelpPageText = {
  en: {
    title: 'Access log',
    about: 'Who read what of which case. For auditors.',
    parts: [
      {
        heading: 'How to use it',
        lines: [
          'Narrow it by case, by person or by days. The newest readings stand first.',
          'Your own readings are noted as well.',
        ],
      },
    ],
  },
  es: {
    title: 'Registro de accesos',
    about: 'Quién leyó qué de cada caso. Para auditoría.',
    parts: [
      {
        heading: 'Cómo usarlo',
        lines: [
          'Acótelo por caso, por persona o por días. Lo más nuevo está primero.',
          'También se anotan sus propias lecturas.',
        ],
      },
    ],
  },
};
