import { run } from './run';
import { thisTerminal } from './terminal';

// Whoever reads our output may stop reading (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

void run(process.argv.slice(2), thisTerminal()).then((code) => {
  process.exitCode = code;
});
