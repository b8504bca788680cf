import type { HelpPageText } from '../help-text';

export const forms: HelpPageText = {
  en: {
    title: 'Filling in forms',
    about: 'How forms behave, all of them.',
    parts: [
      {
        heading: 'While you write',
        lines: [
          'Fields are required unless they say “optional”.',
          'Days can be picked or typed, such as 3/31/2027.',
          'What you type is kept as a draft every few seconds and stays for seven days.',
        ],
      },
      {
        heading: 'When you send',
        lines: [
          'If something is wrong, it is said at the top and beside the field. Nothing is lost.',
          'The same form sent twice is done once. You can send again safely.',
          'If the same thing was changed meanwhile, by somebody else or by you in another window, you see who did what and when. Your text is kept: record it all the same with one press, change it, or drop it.',
          'If you come back to a form that was recorded, it says when, leads to it, and offers an empty one.',
        ],
      },
      { heading: 'If the session ends', lines: ['Sign in again: what you sent is kept and can be sent then.'] },
    ],
  },
  es: {
    title: 'Llenar formularios',
    about: 'Cómo se comportan todos los formularios.',
    parts: [
      {
        heading: 'Mientras escribe',
        lines: [
          'Los campos son necesarios, salvo que digan “opcional”.',
          'Los días se eligen o se escriben, por ejemplo 3/31/2027 (mes/día/año).',
          'Lo que escribe se guarda como borrador cada pocos segundos y queda siete días.',
        ],
      },
      {
        heading: 'Cuando envía',
        lines: [
          'Si algo está mal, se dice arriba y junto al campo. No se pierde nada.',
          'El mismo formulario enviado dos veces se hace una sola vez. Puede enviar otra vez sin riesgo.',
          'Si lo mismo cambió entretanto, por otra persona o por usted en otra ventana, ve quién hizo qué y cuándo. Su texto se conserva: regístrelo de todos modos con un solo toque, cámbielo o descártelo.',
          'Si vuelve a un formulario que ya se registró, le dice cuándo, lleva a lo registrado y ofrece uno vacío.',
        ],
      },
      {
        heading: 'Si termina la sesión',
        lines: ['Inicie sesión otra vez: lo que envió está guardado y se puede enviar entonces.'],
      },
    ],
  },
};
