import type { HelpPageText } from '../help-text';

export const team: HelpPageText = {
  en: {
    title: 'Team',
    about: 'What each person of your unit has to carry, what is late and why.',
    parts: [
      {
        heading: 'Workload and overdue',
        lines: [
          'Each number leads to the list that it was counted from.',
          'Beside what is overdue stands why it was due on that day, and beside what could not be kept the reason on record.',
          'A case that your unit is only asked to take is not counted.',
        ],
      },
      {
        heading: 'Hand cases over',
        lines: [
          'Open a person, choose cases and who takes them. You see what will be done before it is done.',
          'A case that refuses stays where it is, and says why. The others go on.',
          'For another unit, request a transfer on the page of the case.',
        ],
      },
      { heading: 'Stand-in', lines: ['Say who stands in for you, from and to which day. You can take it back.'] },
      {
        heading: 'Measures',
        lines: ['No number stands without its list and the reasons. They are meant to help, not to punish.'],
      },
    ],
  },
  es: {
    title: 'Equipo',
    about: 'Lo que lleva cada persona de su unidad, qué tiene atraso y por qué.',
    parts: [
      {
        heading: 'Carga y atrasos',
        lines: [
          'Cada número lleva a la lista de la que se contó.',
          'Junto a lo atrasado está por qué vencía ese día, y junto a lo que no se pudo cumplir, la razón registrada.',
          'Un caso que su unidad solo tiene pedido recibir no se cuenta.',
        ],
      },
      {
        heading: 'Pasar casos',
        lines: [
          'Abra a una persona, elija casos y quién los recibe. Ve lo que se hará antes de hacerlo.',
          'Un caso que lo rechaza queda donde está y dice por qué. Los demás siguen.',
          'Para otra unidad, pida la transferencia en la página del caso.',
        ],
      },
      { heading: 'Suplencia', lines: ['Diga quién le suple, desde y hasta qué día. Lo puede anular.'] },
      {
        heading: 'Indicadores',
        lines: ['Ningún número está sin su lista y sus razones. Son para ayudar, no para castigar.'],
      },
    ],
  },
};
