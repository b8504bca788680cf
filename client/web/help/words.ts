import { bilingual } from '../page/words';

/** The words around the help. */
export const helpWords = bilingual(
  { title: 'Help', lead: 'Short pages about each part. The foot of every page leads to its own.' },
  { title: 'Ayuda', lead: 'Páginas breves sobre cada parte. El pie de cada página lleva a la suya.' },
);
