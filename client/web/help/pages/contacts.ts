import type { HelpPageText } from '../help-text';

export const contacts: HelpPageText = {
  en: {
    title: 'Contacts',
    about: 'Who has to be seen each month, who was, and why not.',
    parts: [
      {
        heading: 'Recording a visit',
        lines: [
          'One form records a visit with several people. Say for each whether they were seen, and whether alone.',
          'Before you save, the form shows which duties the visit will settle.',
        ],
      },
      {
        heading: 'What counts',
        lines: [
          'Only a completed visit in person counts for the month. Calls and attempts are recorded, and help to explain.',
          'If somebody was not seen, record the reason once the month is over. Until then the month stays on the list.',
        ],
      },
      {
        heading: 'Somebody cannot be seen',
        lines: ['Record the absence, or ask for a contact exception. The supervisor decides on it.'],
      },
      {
        heading: 'Reading what happened',
        lines: [
          'Each contact in the list opens to what was written of it. That you read it is noted.',
          'Of words that were corrected you read the newest. “Correct” begins with them.',
        ],
      },
    ],
  },
  es: {
    title: 'Contactos',
    about: 'A quién hay que ver cada mes, a quién se vio y por qué no.',
    parts: [
      {
        heading: 'Registrar una visita',
        lines: [
          'Un formulario registra una visita con varias personas. Diga de cada una si se la vio, y si a solas.',
          'Antes de guardar, el formulario muestra qué tareas cumple la visita.',
        ],
      },
      {
        heading: 'Qué cuenta',
        lines: [
          'Para el mes solo cuenta una visita en persona realizada. Las llamadas y los intentos se registran y ayudan a explicar.',
          'Si no se vio a alguien, registre la razón cuando termine el mes. Hasta entonces el mes sigue en la lista.',
        ],
      },
      {
        heading: 'No se puede ver a alguien',
        lines: ['Registre la ausencia, o pida una excepción de contacto. Supervisión decide.'],
      },
      {
        heading: 'Leer qué pasó',
        lines: [
          'Cada contacto de la lista se abre y muestra lo que se escribió. Se anota que usted lo leyó.',
          'De un texto corregido se lee el más nuevo. «Corregir» empieza con él.',
        ],
      },
    ],
  },
};
