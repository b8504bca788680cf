import type { FC } from 'hono/jsx';

/** Shapes that can be told apart without their colour. */
const SHAPES = {
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.25 2',
  check: 'M4.5 12.5 10 18 20 6.5',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.5l2.75 2.75L16 9.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8.5v.01',
  warning: 'M12 4 2.75 20h18.5L12 4Zm0 6v5m0 2.5v.01',
  error: 'M8.25 3h7.5L21 8.25v7.5L15.75 21h-7.5L3 15.75v-7.5L8.25 3ZM12 7.5V13m0 3v.01',
  waiting: 'M7 3h10M7 21h10M8 3v3.5L12 12l4-5.5V3M8 21v-3.5L12 12l4 5.5V21',
  dot: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
} as const;

export type IconName = keyof typeof SHAPES;

/** A shape in the colour and size of the text beside it; the text says the same in words. */
export const Icon: FC<{ name: IconName }> = ({ name }) => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={SHAPES[name]} />
  </svg>
);
