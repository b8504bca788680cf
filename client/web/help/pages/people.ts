import type { HelpPageText } from '../help-text';

export const people: HelpPageText = {
  en: {
    title: 'People and signatures',
    about: 'The family, the staff of the case, and who signed what.',
    parts: [
      {
        heading: 'Good to know',
        lines: [
          'Names are kept apart from the case. Mails and addresses of pages never have them.',
          'Who has left the agency is retired, not deleted.',
          'A plan needs the signatures that the manual asks for, or a note why one is missing.',
        ],
      },
    ],
  },
  es: {
    title: 'Personas y firmas',
    about: 'La familia, el personal del caso y quién firmó qué.',
    parts: [
      {
        heading: 'Conviene saber',
        lines: [
          'Los nombres se guardan aparte del caso. Nunca están en correos ni en direcciones de páginas.',
          'Quien deja la agencia se retira, no se borra.',
          'Un plan necesita las firmas que pide el manual, o una nota de por qué falta una.',
        ],
      },
    ],
  },
};
