import { bilingual } from '../page/words';

/** The words of the access log. */
export const accessWords = bilingual(
  {
    title: 'Access log',
    lead: 'Who read what of which case, the newest first. Every reading on these pages and on the command line is noted.',
    filters: 'Narrow the log',
    case: 'Case',
    person: 'Person (id)',
    from: 'From',
    to: 'To',
    show: 'Show',
    caption: 'Readings',
    columns: { at: 'When', person: 'Who', case: 'Case', what: 'What' },
    none: 'No reading is noted that is like that.',
    wrong: 'Enter a day, for example 3/31/2027.',
    download: 'Download as a table (CSV)',
    cut: (count: number) => `The newest ${count} are shown. Narrow the log to see older ones.`,
    system: 'operating system',
  },
  {
    title: 'Registro de accesos',
    lead: 'Quién leyó qué de cada caso, lo más nuevo primero. Se anota cada lectura en estas páginas y en la línea de comandos.',
    filters: 'Acotar el registro',
    case: 'Caso',
    person: 'Persona (id)',
    from: 'Desde',
    to: 'Hasta',
    show: 'Mostrar',
    caption: 'Lecturas',
    columns: { at: 'Cuándo', person: 'Quién', case: 'Caso', what: 'Qué' },
    none: 'No hay ninguna lectura así.',
    wrong: 'Escriba un día, por ejemplo 3/31/2027 (mes/día/año).',
    download: 'Descargar como tabla (CSV)',
    cut: (count: number) => `Se muestran las ${count} más nuevas. Acote el registro para ver otras.`,
    system: 'sistema operativo',
  },
);
