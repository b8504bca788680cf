import { addresses } from '../../scripts/start/addresses';
import { startSettings } from '../../scripts/start/settings';

const DEMO = /demo|sample plan|living case|MW-27-0031/i;

test('a start names the cases of the demo', () => {
  expect(addresses(startSettings({}))).toMatch(/Demo case.*MW-27-0031\n.*DEMO-2\n.*DEMO-1/);
});

test('a start with the living cases alone names no story that is not played', () => {
  const words = addresses(startSettings({ CASECLOCK_DEMO: 'living' }));
  expect(words).toContain('DEMO-1');
  expect(words).not.toMatch(/MW-27-0031|DEMO-2|played/);
});

test('a start without the demo says nothing of its cases, and where the rest is', () => {
  const words = addresses(startSettings({ CASECLOCK_DEMO: 'off' }));
  expect(words).not.toMatch(DEMO);
  for (const there of ['Temporal UI', 'Mailbox', 'Command line', 'Files']) expect(words).toContain(there);
});
