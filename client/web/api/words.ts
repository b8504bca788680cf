import { bilingual } from '../page/words';

/** The words around the API’s description; the API itself speaks English. */
export const apiWords = bilingual(
  {
    title: 'The API',
    lead: 'What people do on the pages, for programs: the same rights, commands and refusals.',
    session:
      'It takes the session of the pages. A write sends the header X-CSRF-Token with the token of GET /me, and an Idempotency-Key of its own: sent again with the same key, it is done once.',
    document: 'The same as an OpenAPI 3.1 document',
    parameters: 'Parameters',
    name: 'Name',
    where: 'Where',
    needed: 'Needed',
    yes: 'Yes',
    no: 'No',
    about: 'About',
    schema: 'What the body is',
    example: 'An example',
    answers: 'Answers',
    status: 'Status',
  },
  {
    title: 'La API',
    lead: 'Lo que se hace en las páginas, para programas: los mismos permisos, acciones y rechazos.',
    session:
      'Usa la sesión de las páginas. Cada escritura envía el encabezado X-CSRF-Token con el valor que da GET /me, y un Idempotency-Key propio: enviada otra vez con la misma clave, se hace una sola vez.',
    document: 'Lo mismo como documento OpenAPI 3.1',
    parameters: 'Parámetros',
    name: 'Nombre',
    where: 'Dónde',
    needed: 'Necesario',
    yes: 'Sí',
    no: 'No',
    about: 'Qué es',
    schema: 'Qué es el cuerpo',
    example: 'Un ejemplo',
    answers: 'Respuestas',
    status: 'Estado',
  },
);
