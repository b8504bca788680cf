import type { FC } from 'hono/jsx';
import type { Instant } from '../../../domain/calendar/agency-clock';
import { Alert } from '../page/alert';
import { useFrame } from '../page/frame';
import { MomentLabel } from '../page/moment-label';
import { glassWords } from './words';

/** Says on each page of a case that it is open to somebody without a right to it, and until when. */
export const GlassBanner: FC<{ until: Instant }> = ({ until }) => {
  const words = glassWords(useFrame().language);
  return (
    <Alert kind="warning" heading={words.banner}>
      <p>
        {words.bannerAbout} <MomentLabel at={until} />.
      </p>
    </Alert>
  );
};
