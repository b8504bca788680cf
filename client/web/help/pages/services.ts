import type { HelpPageText } from '../help-text';

export const services: HelpPageText = {
  en: {
    title: 'Services and referrals',
    about: 'What the family is offered, who provides it, and how it goes.',
    parts: [
      {
        heading: 'What to do',
        lines: [
          'Record a referral when you make it, and the answer of the provider when it comes.',
          'If no answer comes, the case asks you to follow up.',
          'If services change, the plan may need a revision: the case says so.',
        ],
      },
    ],
  },
  es: {
    title: 'Servicios y remisiones',
    about: 'Qué se ofrece a la familia, quién lo da y cómo va.',
    parts: [
      {
        heading: 'Qué hacer',
        lines: [
          'Registre una remisión cuando la haga, y la respuesta del proveedor cuando llegue.',
          'Si no llega respuesta, el caso le pide dar seguimiento.',
          'Si cambian los servicios, puede hacer falta revisar el plan: el caso lo dice.',
        ],
      },
    ],
  },
};
