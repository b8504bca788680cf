import type { ReadingKind } from '../../../store/access';
import type { Terms } from './term';

/** What of a case was read, as the access log shows it. */
export const READING_WORDS: Terms<ReadingKind> = {
  agenda: { en: 'Agenda', es: 'Agenda' },
  'break-glass': { en: 'Looked into without a right, with a reason', es: 'Consulta sin derecho, con una razón' },
  checklists: { en: 'Checklists', es: 'Listas de verificación' },
  documents: { en: 'Documents', es: 'Documentos' },
  'draft of Form 2151A': { en: 'Draft of Form 2151A', es: 'Borrador del Formulario 2151A' },
  evidence: { en: 'Evidence of practice', es: 'Evidencia de la práctica' },
  explanation: { en: 'Explanation of a date', es: 'Explicación de una fecha' },
  export: { en: 'Export of the case', es: 'Exportación del caso' },
  forecast: { en: 'Forecast', es: 'Pronóstico' },
  journal: { en: 'Journal', es: 'Registro de actos' },
  measures: { en: 'Measures', es: 'Indicadores' },
  names: { en: 'Names of the family', es: 'Nombres de la familia' },
  'names on lists': { en: 'Names of the family on lists', es: 'Nombres de la familia en listas' },
  narratives: { en: 'What was written', es: 'Lo que se escribió' },
  notices: { en: 'Notices', es: 'Avisos' },
  plan: { en: 'Case plan', es: 'Plan del caso' },
  'policy dry run': { en: 'Trial of a policy change', es: 'Prueba de un cambio de reglas' },
  print: { en: 'Printed document', es: 'Documento impreso' },
};
