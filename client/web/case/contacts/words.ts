import { bilingual } from '../../page/words';

/** Who was seen at a visit, who was not and who was seen alone; nothing is said of what holds for nobody. */
interface Attendance {
  seen: string;
  notSeen: string;
  alone: string;
}

/** "Seen: Ana; not seen: Luis; alone: Ana", in the words that are given. */
function attendanceIn(words: Attendance): (who: Attendance) => string {
  return (who) => {
    const parts = (['seen', 'notSeen', 'alone'] as const)
      .filter((part) => who[part] !== '')
      .map((part) => `${words[part]}: ${who[part]}`);
    const said = parts.join('; ');
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
}

/** The words of the contacts of a case. */
export const contactWords = bilingual(
  {
    months: 'Month by month',
    monthsAbout: 'Who is to be seen in person in each month, who was, and why not.',
    columns: { who: 'Who', seen: 'Seen', state: 'How it stands', do: 'To do' },
    recent: 'Last 6 months',
    all: 'All months',
    range: 'How many months to show',
    record: 'Record a contact',
    recordFor: (who: string) => `of ${who}`,
    reason: 'Give the reason',
    seen: (day: string, by: string) => `${day}, by ${by}`,
    seenOn: (day: string) => `${day}; the note itself is in the journal`,
    attempted: (day: string) => `attempted on ${day}`,
    notSeen: 'Not seen yet',
    noneSeen: 'Not seen',
    list: 'Contacts',
    listAbout: (count: number) =>
      count === 1 ? '1 contact was recorded.' : `${count} contacts were recorded; the latest stand here.`,
    note: { on: 'When', how: 'How', with: 'With', by: 'By', do: 'Change' },
    attendance: attendanceIn({ seen: 'seen', notSeen: 'not seen', alone: 'alone' }),
    covering: 'covering',
    read: 'Read what happened',
    readOf: (day: string) => `at the contact of ${day}`,
    corrected: (day: string) => `These words were corrected on ${day}; they are the newest.`,
    noWords: 'The words are not there any more, or not for you.',
    correct: 'Correct',
    remove: 'Delete',
    which: (day: string) => `the contact of ${day}`,
    nothing: 'Nobody has to be seen yet. Months appear here once the case asks for contacts.',
    noContacts: 'No contact is recorded yet.',
  },
  {
    months: 'Mes a mes',
    monthsAbout: 'A quién hay que ver en persona cada mes, a quién se vio y por qué no.',
    columns: { who: 'Quién', seen: 'Vista', state: 'Cómo está', do: 'Por hacer' },
    recent: 'Últimos 6 meses',
    all: 'Todos los meses',
    range: 'Cuántos meses mostrar',
    record: 'Registrar un contacto',
    recordFor: (who: string) => `de ${who}`,
    reason: 'Dar el motivo',
    seen: (day: string, by: string) => `${day}, por ${by}`,
    seenOn: (day: string) => `${day}; la nota está en el registro`,
    attempted: (day: string) => `se intentó el ${day}`,
    notSeen: 'Todavía sin ver',
    noneSeen: 'No se vio',
    list: 'Contactos',
    listAbout: (count: number) =>
      count === 1 ? 'Se registró 1 contacto.' : `Se registraron ${count} contactos; aquí están los últimos.`,
    note: { on: 'Cuándo', how: 'Cómo', with: 'Con', by: 'Por', do: 'Cambiar' },
    attendance: attendanceIn({ seen: 'en persona', notSeen: 'sin ver', alone: 'a solas' }),
    covering: 'en reemplazo',
    read: 'Leer qué pasó',
    readOf: (day: string) => `en el contacto del ${day}`,
    corrected: (day: string) => `Este texto se corrigió el ${day}; es el más nuevo.`,
    noWords: 'El texto ya no está, o no es para usted.',
    correct: 'Corregir',
    remove: 'Eliminar',
    which: (day: string) => `el contacto del ${day}`,
    nothing: 'Todavía no hay que ver a nadie. Los meses aparecen aquí cuando el caso pide contactos.',
    noContacts: 'Todavía no hay ningún contacto registrado.',
  },
);
