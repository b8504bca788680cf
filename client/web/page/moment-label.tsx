import type { FC } from 'hono/jsx';
import { type Instant, millisecondsOf } from '../../../domain/calendar/agency-clock';
import { momentWords } from './day-words';
import { useFrame } from './frame';

/** An instant on the agency's clock, with its zone. */
export const MomentLabel: FC<{ at: Instant }> = ({ at }) => {
  const { zone, language } = useFrame();
  return <time datetime={at}>{momentWords(millisecondsOf(at), zone, language)}</time>;
};
