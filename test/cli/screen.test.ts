import { PlayScreen } from '../../client/cli/play-screen';
import type { Line } from '../../client/simulate/line';

const LINE: Line = {
  date: '2027-01-21',
  time: '06:00',
  kind: 'REMINDER',
  about: 'initial-plan/1',
  to: ['w-hale', 's-okafor'],
  due: null,
  text: 'Due soon',
};
const PLAIN = '2027-01-21 06:00 REMINDER   initial-plan/1 → w-hale, s-okafor  Due soon\n';

function shown(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const written = { out: '', err: '' };
  const out = { isTTY, write: (words: string) => (written.out += words) };
  const err = { isTTY, write: (words: string) => (written.err += words) };
  const screen = new PlayScreen({ out, err, env, json: false, input: async () => '' });
  screen.audience().passed(0.5);
  screen.audience().line(LINE);
  screen.close();
  return written;
}

test('a line in a pipe is plain, and progress is not told', () => {
  expect(shown(false)).toEqual({ out: PLAIN, err: '' });
});

test('a terminal gets colours and progress', () => {
  const { out, err } = shown(true);
  expect(out).toContain('\u001b[33mREMINDER  \u001b[0m');
  expect(err).toContain('50 % played');
});

test('NO_COLOR is honoured', () => {
  expect(shown(true, { NO_COLOR: '1' }).out).toBe(PLAIN);
});
