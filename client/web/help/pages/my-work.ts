import type { HelpPageText } from '../help-text';

export const myWork: HelpPageText = {
  en: {
    title: 'My work',
    about: 'What you owe in your cases, and by when. Start at the top.',
    parts: [
      {
        heading: 'What the lists mean',
        lines: [
          'Overdue: the date has passed.',
          'This week: due in the next seven days.',
          'Waiting for others: somebody else decides or acts. You can only ask.',
          'A plan that you submitted stands there until it is decided. If it is returned, it is yours again, with the way to the comment.',
        ],
      },
      {
        heading: 'What to do',
        lines: [
          'The button on a line opens the form that settles it.',
          'The title of a line says why it is due on that day.',
          'A line goes away by itself once what it asks for is recorded.',
        ],
      },
      {
        heading: 'If something is wrong',
        lines: [
          'A date follows from facts of the case. If it is wrong, a fact is missing or wrong: open the title of the line and look which.',
        ],
      },
    ],
  },
  es: {
    title: 'Mi trabajo',
    about: 'Lo que debe en sus casos y para cuándo. Empiece por arriba.',
    parts: [
      {
        heading: 'Qué significan las listas',
        lines: [
          'Atrasado: la fecha ya pasó.',
          'Esta semana: vence en los próximos siete días.',
          'En espera de otras personas: alguien más decide o actúa. Usted solo puede preguntar.',
          'Un plan que usted presentó está ahí hasta que se decida. Si se lo devuelven, vuelve a ser tarea suya, con el enlace al comentario.',
        ],
      },
      {
        heading: 'Qué hacer',
        lines: [
          'El botón de una línea abre el formulario que la resuelve.',
          'El título de una línea dice por qué vence ese día.',
          'Una línea desaparece sola cuando se registra lo que pide.',
        ],
      },
      {
        heading: 'Si algo está mal',
        lines: [
          'Una fecha sale de los datos del caso. Si está mal, falta un dato o hay uno equivocado: abra el título de la línea y mire cuál.',
        ],
      },
    ],
  },
};
