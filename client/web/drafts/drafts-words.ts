import { bilingual } from '../page/words';

/** The words of the page of drafts. */
export const draftsWords = bilingual(
  {
    title: 'Drafts',
    lead: 'What you began to write and have not sent. Each is kept for seven days after it was saved last; only you can see it.',
    none: 'You have no drafts. What you type into a form is kept here until you send it.',
    caption: 'Your drafts',
    what: 'Form',
    case: 'Case',
    saved: 'Saved',
    act: 'What to do',
    goOn: 'Continue',
    drop: 'Delete',
    about: (what: string, caseId: string) => `${what}, case ${caseId}`,
    done: { dropped: 'The draft is deleted.' },
  },
  {
    title: 'Borradores',
    lead: 'Lo que empezó a escribir y no ha enviado. Cada borrador se conserva siete días desde la última vez que se guardó; solo usted puede verlo.',
    none: 'No tiene borradores. Lo que escribe en un formulario se conserva aquí hasta que lo envía.',
    caption: 'Sus borradores',
    what: 'Formulario',
    case: 'Caso',
    saved: 'Guardado',
    act: 'Qué hacer',
    goOn: 'Continuar',
    drop: 'Eliminar',
    about: (what: string, caseId: string) => `${what}, caso ${caseId}`,
    done: { dropped: 'El borrador está eliminado.' },
  },
);
