import type { HelpPageText } from '../help-text';

export const settings: HelpPageText = {
  en: {
    title: 'Settings',
    about: 'The staff directory, the settings of the agency, and its policies.',
    parts: [
      {
        heading: 'Staff',
        lines: [
          'Add or change people one by one, or import a table. Rows that are wrong come back with the reason.',
          'Somebody has left: take away “Works at the agency”. Nobody is deleted.',
        ],
      },
      {
        heading: 'Policies',
        lines: [
          'Each rule stands beside the sentences of the manual that it keeps.',
          'Try a change before it is adopted: you see how many dates would move. Nothing is changed.',
        ],
      },
      { heading: 'What you do not see', lines: ['Administrators see nothing of any case.'] },
    ],
  },
  es: {
    title: 'Configuración',
    about: 'El directorio de personal, los ajustes de la agencia y sus reglas.',
    parts: [
      {
        heading: 'Personal',
        lines: [
          'Agregue o cambie a las personas una por una, o importe una tabla. Las filas equivocadas vuelven con la razón.',
          'Alguien dejó la agencia: quite “Trabaja en la agencia”. No se borra a nadie.',
        ],
      },
      {
        heading: 'Reglas',
        lines: [
          'Cada regla está junto a las frases del manual que cumple.',
          'Pruebe un cambio antes de adoptarlo: ve cuántas fechas se moverían. No se cambia nada.',
        ],
      },
      { heading: 'Lo que no ve', lines: ['La administración no ve nada de ningún caso.'] },
    ],
  },
};
