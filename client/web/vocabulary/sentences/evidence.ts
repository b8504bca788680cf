import type { Term } from '../term';

/* What the evidence of practice of a case says (policies/case-plan-implementation/evidence.ts). */

export const EVIDENCE: readonly Term[] = [
  { en: 'Suggestions and comments of team members', es: 'Sugerencias y comentarios de los miembros del equipo' },
  { en: '{person}: recommendations of {day}', es: '{person}: recomendaciones del {day}' },
  { en: 'Meetings of the family’s team', es: 'Reuniones del equipo de la familia' },
  { en: '{thing}: {day}', es: '{thing}: {day}' },
  { en: 'Regular reviews of the plan', es: 'Revisiones regulares del plan' },
  {
    en: '{count:number} reviews with the family, the last one on {day}',
    es: '{count} revisiones con la familia, la última el {day}',
  },
  { en: 'Providers got clear and specific needs', es: 'Los proveedores recibieron necesidades claras y específicas' },
  { en: '{thing}: complete and in writing on {day}', es: '{thing}: completa y por escrito el {day}' },
  { en: 'Services in a timely manner', es: 'Servicios a tiempo' },
  {
    en: '{thing}: started on {day}, without a referral before it',
    es: '{thing}: comenzó el {day}, sin una remisión previa',
  },
  {
    en: '{thing}: started on {day}, {count:number} days after the referral of {first:day}',
    es: '{thing}: comenzó el {day}, {count} días después de la remisión del {first}',
  },
];
