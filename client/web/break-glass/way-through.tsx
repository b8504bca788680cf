import type { FC } from 'hono/jsx';
import { useFrame } from '../page/frame';
import { glassWords } from './words';

/** The way to a case that somebody has no right to, for those whose role may take it. */
export const WayThrough: FC<{ asked: string | null }> = ({ asked }) => {
  const words = glassWords(useFrame().language);
  const query = asked === null ? '' : `?${new URLSearchParams({ case: asked }).toString()}`;
  return (
    <p>
      <a href={`/break-glass${query}`}>{words.way}</a>. {words.wayAbout}
    </p>
  );
};
