import { SERVICE_TERMS } from '../../domain/case/service';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

const IN_WORDS: Record<(typeof SERVICE_TERMS)[number], string> = {
  frequency: 'how often (frequency)',
  intensity: 'how intensive (intensity)',
  location: 'where (location)',
  when: 'when (when)',
};

/*
 * KCA 15 and 16:
 *
 *   Ensure providers tailor services to meet family's needs, including the frequency, and intensity of service, where
 *   and when services are provided […]
 */
export const serviceTailored = gate('startService', {
  code: 'service-incomplete',
  source: SOURCE,
  cites: ['S4.30'],
  refuses: (_, terms) => {
    const left = SERVICE_TERMS.filter((term) => !terms[term]).map((term) => IN_WORDS[term]);
    return left.length > 0
      ? `How the service is fitted to the family is not said: ${left.join(', ')}. Add what is missing.`
      : null;
  },
});
