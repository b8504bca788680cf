const { stdout } = process;

export function say(sentence) {
  stdout.write(`${sentence}\n`);
}

/** One line per step: what is being done, then how long it took. On a terminal the seconds count along. */
export async function step(label, work) {
  const started = Date.now();
  const line = () => `${label} … ${seconds(started)}`;
  stdout.write(`${label} …`);
  const clock = setInterval(() => stdout.isTTY && stdout.write(`\r${line()}`), 1000);
  try {
    const result = await work();
    const end = result.problem ? `did not work (${seconds(started)})` : seconds(started);
    stdout.write(stdout.isTTY ? `\r${label} … ${end}\n` : ` ${end}\n`);
    return result;
  } finally {
    clearInterval(clock);
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
