import type { RESTRICTION_REASONS } from '../../../../domain/case/restriction';
import type { Terms } from '../term';

export const REASONS_TO_RESTRICT: Terms<(typeof RESTRICTION_REASONS)[number]> = {
  'family-of-staff': { en: 'The family of somebody on the staff', es: 'Es familia de alguien del personal' },
  'conflict-of-interest': { en: 'Conflict of interest', es: 'Conflicto de intereses' },
  'public-attention': { en: 'Public attention', es: 'Atención pública' },
  threat: { en: 'Threat to somebody', es: 'Amenaza contra alguien' },
  other: { en: 'Another reason', es: 'Otra razón' },
};
