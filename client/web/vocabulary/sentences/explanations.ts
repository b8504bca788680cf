import type { Term } from '../term';

/* The lines that explain a date (domain/duties/explain.ts), and what they say of parts of the arithmetic. */

export const EXPLANATIONS: readonly Term[] = [
  { en: 'Due {day}, {how:state}: {why:reason} ({source}).', es: 'Para el {day}, {how}: {why} ({source}).' },
  { en: 'Due {day}: {why:reason} ({source}).', es: 'Para el {day}: {why} ({source}).' },
  { en: 'Overdue since {day}: {why:reason} ({source}).', es: 'Atrasada desde el {day}: {why} ({source}).' },
  { en: 'No due date, trigger missing: {why:reason} ({source}).', es: 'Sin fecha, falta un dato: {why} ({source}).' },
  { en: 'No due date: {why:reason} ({source}).', es: 'Sin fecha: {why} ({source}).' },
  { en: 'Last working day before: {day}.', es: 'Último día hábil anterior: {day}.' },
  {
    en: 'Submit by {day}, to leave the supervisor {count:number} working days (product default).',
    es: 'Preséntelo a más tardar el {day}, para dejar a la supervisión {count} días hábiles (valor predeterminado).',
  },
  { en: "By {day} {time} on the agency's clock.", es: 'A más tardar el {day} a las {time}, hora de la agencia.' },
  { en: 'Was {day} until {until:day}: {why:reason}.', es: 'Fue para el {day} hasta el {until}: {why}.' },
  { en: 'Was without a date until {until:day}: {why:reason}.', es: 'No tuvo fecha hasta el {until}: {why}.' },
  { en: '{person}: {day} ({event} on {on:day})', es: '{person}: {day} ({event}, el {on})' },
  { en: '{person}: trigger missing', es: '{person}: falta un dato' },
  { en: '{why:reason} ({source})', es: '{why} ({source})' },
  { en: 'if {duty} is done on {day}, its day', es: 'si {duty} se cumple el {day}, su día' },
  { en: 'if {duty} is done on {day}', es: 'si {duty} se cumple el {day}' },
  // ── requests ──
  { en: '{plan}, submitted by {person} on {day}', es: '{plan}; lo presentó {person} el {day}' },
  {
    en: '{thing}, asked for by {person} on {day}, from {unit:words}; proposed: {worker:person}',
    es: '{thing}; lo solicitó {person} el {day}, desde {unit}; se propone a {worker}',
  },
  {
    en: '{thing}, asked for by {person} on {day}; proposed: {worker:person}',
    es: '{thing}; lo solicitó {person} el {day}; se propone a {worker}',
  },
  {
    en: '{thing}, asked for by {person} on {day}, from {unit:words}; taken by {worker:person}',
    es: '{thing}; lo solicitó {person} el {day}, desde {unit}; lo recibió {worker}',
  },
  {
    en: '{thing}, asked for by {person} on {day}; taken by {worker:person}',
    es: '{thing}; lo solicitó {person} el {day}; lo recibió {worker}',
  },
  {
    en: '{thing}, asked for by {person} on {day}, from {unit:words}',
    es: '{thing}; lo solicitó {person} el {day}, desde {unit}',
  },
  { en: '{thing}, asked for by {person} on {day}', es: '{thing}; lo solicitó {person} el {day}' },
  // ── steps, services, referrals ──
  { en: 'step {count:number} of {all:number}: {step}, not yet', es: 'paso {count} de {all}: {step}, todavía no' },
  { en: 'step {count:number} of {all:number}: {step}, {day}', es: 'paso {count} de {all}: {step}, {day}' },
  { en: 'no services are planned yet', es: 'todavía no hay servicios planeados' },
  {
    en: '{count:number} of {all:number} planned services have their written referral; missing for {people:person*}',
    es: '{count} de {all} servicios planeados tienen su remisión por escrito; falta para {people}',
  },
  {
    en: '{count:number} of {all:number} planned services have their written referral',
    es: '{count} de {all} servicios planeados tienen su remisión por escrito',
  },
];

/** What is done one after the other when a plan or a service is revised. */
export const STEPS: readonly Term[] = [
  { en: 'plan updated', es: 'plan actualizado' },
  { en: 'hard copy printed and signed by the worker', es: 'copia impresa y firmada por la persona a cargo' },
  { en: 'hard copy signed by the supervisor', es: 'copia impresa firmada por la supervisión' },
  { en: 'submitted for online approval', es: 'presentado para su aprobación en línea' },
  { en: 'approved', es: 'aprobado' },
  { en: 'copies signed by the family, or why not', es: 'copias firmadas por la familia, o por qué no' },
  { en: 'hard copy filed', es: 'copia impresa archivada' },
  {
    en: 'reviewed jointly with family and provider ({what:service-change})',
    es: 'revisado junto con la familia y el proveedor ({what})',
  },
  { en: 'confirmed in writing', es: 'confirmado por escrito' },
  { en: 'documented in the plan', es: 'documentado en el plan' },
  { en: 'adjusted', es: 'ajustado' },
];

/** Where a rule stands. Documents keep their titles. */
export const SOURCES: readonly Term[] = [
  { en: 'product default after {cited}', es: 'valor predeterminado, según {cited}' },
  { en: 'product default, {cited}', es: 'valor predeterminado, {cited}' },
  { en: 'product default', es: 'valor predeterminado' },
  { en: 'CWS/CMS guide, {cited}', es: 'guía de CWS/CMS, {cited}' },
  { en: 'CWS/CMS guide', es: 'guía de CWS/CMS' },
  { en: '{cited}', es: '{cited}' },
];
