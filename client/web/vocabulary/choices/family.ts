import type { ABSENCE_STATUSES, LOCATE_METHODS, REPORTED_TO } from '../../../../domain/case/availability';
import type { CONTACT_METHODS, CONTACT_PLACES, CONTACT_STATUSES } from '../../../../domain/case/contact';
import type { EXCEPTION_REASONS, REPLACEMENTS } from '../../../../domain/case/exception';
import type { FamilyMember } from '../../../../domain/case/family';
import type { MISS_REASONS } from '../../../../domain/case/miss-reason';
import type { Terms } from '../term';

export const FAMILY_ROLES: Terms<FamilyMember['role']> = {
  child: { en: 'Child', es: 'Niño o niña' },
  parent: { en: 'Parent or guardian', es: 'Padre, madre o tutor' },
  caregiver: { en: 'Caregiver', es: 'Cuidador(a)' },
};

export const METHODS_OF_CONTACT: Terms<(typeof CONTACT_METHODS)[number]> = {
  'in-person': { en: 'In person', es: 'En persona' },
  telephone: { en: 'By telephone', es: 'Por teléfono' },
  written: { en: 'In writing', es: 'Por escrito' },
  'e-mail': { en: 'By e-mail', es: 'Por correo electrónico' },
  video: { en: 'By video', es: 'Por video' },
};

export const STATUSES_OF_CONTACT: Terms<(typeof CONTACT_STATUSES)[number]> = {
  completed: { en: 'Completed', es: 'Realizado' },
  attempted: { en: 'Attempted: nobody was met or reached', es: 'Intentado: no se encontró a nadie' },
};

export const PLACES_OF_CONTACT: Terms<(typeof CONTACT_PLACES)[number]> = {
  home: { en: 'Family home', es: 'Hogar de la familia' },
  'in-placement': { en: 'In the placement', es: 'En la colocación' },
  school: { en: 'School', es: 'Escuela' },
  office: { en: 'Office', es: 'Oficina' },
  court: { en: 'Court', es: 'Tribunal' },
  other: { en: 'Another place', es: 'Otro lugar' },
};

export const REASONS_FOR_A_MISS: Terms<(typeof MISS_REASONS)[number]> = {
  'partly-unavailable': { en: 'Person available for part of the month only', es: 'Disponible solo parte del mes' },
  'person-declined': { en: 'Person declined', es: 'La persona no quiso' },
  attempted: { en: 'Attempted without success', es: 'Se intentó sin éxito' },
  'worker-absent': { en: 'Worker was absent', es: 'Ausencia de la persona a cargo del caso' },
  'not-covered-in-time': { en: 'Not covered in time', es: 'No se cubrió a tiempo' },
  overlooked: { en: 'Overlooked', es: 'Se pasó por alto' },
  other: { en: 'Another reason', es: 'Otra razón' },
};

export const ABSENCES: Terms<(typeof ABSENCE_STATUSES)[number]> = {
  runaway: { en: 'Run away', es: 'Se fugó' },
  abducted: { en: 'Abducted', es: 'Fue sustraído(a)' },
  icpc: { en: 'Placed out of state (ICPC)', es: 'Con colocación en otro estado (ICPC)' },
  'whereabouts-unknown': { en: 'Whereabouts unknown', es: 'Paradero desconocido' },
  incarcerated: { en: 'Incarcerated', es: 'En la cárcel' },
  hospitalised: { en: 'In hospital', es: 'En el hospital' },
  'no-contact-order': { en: 'Court order: no contact', es: 'Orden judicial de no tener contacto' },
};

export const REPORTED: Terms<(typeof REPORTED_TO)[number]> = {
  'law-enforcement': { en: 'Law enforcement', es: 'Policía' },
  ncmec: {
    en: 'National Center for Missing & Exploited Children (NCMEC)',
    es: 'Centro nacional para menores desaparecidos y explotados (NCMEC)',
  },
};

export const WAYS_TO_LOCATE: Terms<(typeof LOCATE_METHODS)[number]> = {
  telephone: { en: 'Telephone call', es: 'Llamada telefónica' },
  visit: { en: 'Visit', es: 'Visita' },
  letter: { en: 'Letter', es: 'Carta' },
  relative: { en: 'Asked a relative', es: 'Se preguntó a un pariente' },
  'locate-service': { en: 'Locate service', es: 'Servicio de localización' },
  other: { en: 'Another way', es: 'De otra manera' },
};

export const REASONS_FOR_AN_EXCEPTION: Terms<(typeof EXCEPTION_REASONS)[number]> = {
  'out-of-area': { en: 'Lives out of the area', es: 'Vive fuera del área' },
  incarcerated: { en: 'Incarcerated', es: 'En la cárcel' },
  'court-order': { en: 'Court order', es: 'Orden judicial' },
  'reduced-frequency': {
    en: 'Fewer visits, approved by the supervisor',
    es: 'Menos visitas, con aprobación de supervisión',
  },
  other: { en: 'Another reason', es: 'Otra razón' },
};

export const INSTEAD_OF_VISITS: Terms<(typeof REPLACEMENTS)[number]> = {
  'phone-or-letter': { en: 'Telephone call or letter', es: 'Llamada telefónica o carta' },
};
