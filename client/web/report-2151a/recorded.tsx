import type { FC } from 'hono/jsx';
import type { HeadingSaid } from '../../documents/progress-report';
import { dayWords } from '../page/day-words';
import { useFrame } from '../page/frame';
import { factWords } from './facts';
import { reportWords } from './words';

/** What was recorded under one heading since the last report. */
export const Recorded: FC<{ facts: HeadingSaid['recorded']; dropped: number }> = ({ facts, dropped }) => {
  const { language } = useFrame();
  const words = reportWords(language);
  if (facts.length === 0) return <p class="soft">{words.nothingRecorded}</p>;
  return (
    <>
      <p>{words.recorded(facts.length)}</p>
      <ul>
        {facts.map(({ on, what, about }) => (
          <li>
            {dayWords(on, language)}: {factWords(what, language)}
            {about && ` (${about})`}
          </li>
        ))}
      </ul>
      {dropped > 0 && <p class="soft">{words.dropped(dropped)}</p>}
    </>
  );
};
