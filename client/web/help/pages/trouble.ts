import type { HelpPageText } from '../help-text';

export const trouble: HelpPageText = {
  en: {
    title: 'When something does not work',
    about: 'What pages mean that say no, and what you can do.',
    parts: [
      {
        heading: 'A page is not there, or not for you',
        lines: [
          'Check the address. The case may have been handed to somebody else meanwhile.',
          'If your work needs it, ask your supervisor or whoever keeps the staff directory.',
        ],
      },
      {
        heading: 'Signing in',
        lines: [
          'If you are signed out while you write, sign in again: what you sent is kept for you.',
          'If the sign-in does not know you, ask the administrator to enter you in the staff directory.',
          'If it does not answer, wait a minute and try again.',
        ],
      },
      {
        heading: 'Something was not taken',
        lines: [
          'Send the same form again. However often you send it, it is done once.',
          'What is too large comes back with what you typed. Shorten it, or send it in parts.',
        ],
      },
    ],
  },
  es: {
    title: 'Cuando algo no funciona',
    about: 'Qué significan las páginas que dicen que no, y qué puede hacer.',
    parts: [
      {
        heading: 'Una página no está, o no es para usted',
        lines: [
          'Revise la dirección. Puede que entretanto el caso haya pasado a otra persona.',
          'Si la necesita para su trabajo, pregunte a su supervisión o a quien lleva la lista del personal.',
        ],
      },
      {
        heading: 'Iniciar sesión',
        lines: [
          'Si la sesión termina mientras escribe, inicie sesión otra vez: lo que envió se guarda para usted.',
          'Si no se le reconoce, pida a la administración que le inscriba en la lista del personal.',
          'Si no contesta, espere un minuto e intente otra vez.',
        ],
      },
      {
        heading: 'Algo no se aceptó',
        lines: [
          'Envíe otra vez el mismo formulario. Aunque lo envíe varias veces, se hace una sola vez.',
          'Lo que es demasiado grande vuelve con lo que escribió. Acórtelo, o envíelo por partes.',
        ],
      },
    ],
  },
};
