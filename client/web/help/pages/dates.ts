import type { HelpPageText } from '../help-text';

export const dates: HelpPageText = {
  en: {
    title: 'Why a date is what it is',
    about: 'Every due date explains itself.',
    parts: [
      {
        heading: 'What you see',
        lines: [
          'The facts it was counted from, the steps of the count, and the sentences of the manual.',
          'A date marked as product default is not in the manual: Caseclock or your agency set it.',
        ],
      },
      {
        heading: 'When a date moves',
        lines: [
          'If a fact is recorded late or corrected, the dates that depend on it move, and the page says so.',
          'Nobody moves a date by hand.',
        ],
      },
    ],
  },
  es: {
    title: 'Por qué una fecha es la que es',
    about: 'Cada fecha se explica sola.',
    parts: [
      {
        heading: 'Qué se ve',
        lines: [
          'Los datos desde los que se contó, los pasos de la cuenta y las frases del manual.',
          'Una fecha marcada como valor del producto no está en el manual: la fijó Caseclock o su agencia.',
        ],
      },
      {
        heading: 'Cuándo se mueve una fecha',
        lines: [
          'Si un dato se registra tarde o se corrige, las fechas que dependen de él se mueven, y la página lo dice.',
          'Nadie mueve una fecha a mano.',
        ],
      },
    ],
  },
};
