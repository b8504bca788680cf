import { bilingual } from '../../page/words';

/** The words of what the agencies of a joint service tell each other. */
export const exchangeWords = bilingual(
  {
    services: 'Joint service',
    none: 'There is no joint service with DCFS in this case.',
    consents: 'Release consents',
    reviews: 'Reviews of the RSP',
    columns: {
      who: 'Who',
      days: 'Days',
      day: 'Day',
      owner: 'DHS caseworker',
      partner: 'DCFS worker',
      liaison: 'DHS liaison',
      what: 'What',
    },
    span: (from: string, to: string) => `${from} – ${to}`,
    since: (day: string) => `since ${day}`,
    revoked: (day: string) => `revoked on ${day}`,
    rsp: 'RSP made',
    review: 'Review',
  },
  {
    services: 'Servicio conjunto',
    none: 'En este caso no hay servicio conjunto con el DCFS.',
    consents: 'Autorizaciones para divulgar',
    reviews: 'Revisiones del RSP',
    columns: {
      who: 'Quién',
      days: 'Días',
      day: 'Día',
      owner: 'A cargo en DHS',
      partner: 'A cargo en DCFS',
      liaison: 'Enlace de DHS',
      what: 'Qué',
    },
    span: (from: string, to: string) => `${from} – ${to}`,
    since: (day: string) => `desde ${day}`,
    revoked: (day: string) => `revocada el ${day}`,
    rsp: 'RSP hecho',
    review: 'Revisión',
  },
);
