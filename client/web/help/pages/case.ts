import type { HelpPageText } from '../help-text';

export const caseText: HelpPageText = {
  en: {
    title: 'The pages of a case',
    about: 'Where a case stands, what it owes, and all that is recorded of it.',
    parts: [
      {
        heading: 'The first page',
        lines: [
          'The plan in force and until when, who works on the case, and the next dates.',
          'The agenda lists every duty with its reason. The reason leads to the arithmetic and to the manual.',
        ],
      },
      {
        heading: 'What you can see',
        lines: [
          'You see the cases that you hold, supervise or stand in for. Partner agencies see what they do together with you.',
          'That you opened a case is noted in the access log.',
        ],
      },
      {
        heading: 'A new case',
        lines: [
          '“Open a case” stands above the list of cases. What is known that day is enough; the rest is recorded later.',
          'Removal and first contact begin the 30 days of the first plan: enter them if you know them.',
        ],
      },
      {
        heading: 'If a case is not found',
        lines: ['Check the number. If it was handed over, it is not among your cases any more.'],
      },
    ],
  },
  es: {
    title: 'Las páginas de un caso',
    about: 'En qué punto está un caso, qué se debe y todo lo que hay registrado.',
    parts: [
      {
        heading: 'La primera página',
        lines: [
          'El plan vigente y hasta cuándo, quién trabaja en el caso y las próximas fechas.',
          'La agenda muestra cada tarea con su razón. La razón lleva al cálculo y al manual.',
        ],
      },
      {
        heading: 'Qué puede ver',
        lines: [
          'Ve los casos que tiene a su cargo, que supervisa o en los que suple. Las otras agencias ven lo que hacen junto con usted.',
          'Queda anotado en el registro de accesos que abrió un caso.',
        ],
      },
      {
        heading: 'Un caso nuevo',
        lines: [
          '“Abrir un caso” está sobre la lista de casos. Basta con lo que se sabe ese día; lo demás se registra después.',
          'La separación del hogar y el primer contacto inician los 30 días del primer plan: escríbalos si los sabe.',
        ],
      },
      {
        heading: 'Si no se encuentra un caso',
        lines: ['Revise el número. Si se pasó a otra persona, ya no está entre sus casos.'],
      },
    ],
  },
};
