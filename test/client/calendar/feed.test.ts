import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const PROGRAM = `
const { feedOf } = require('./client/calendar/feed');
const row = { caseId: 'C-1', duty: 'plan-update/1', title: 'Plan', due: '2027-03-14', dueAt: null, state: 'open',
  owners: null, endedOn: null, sequence: 7, changedAt: '2027-01-04T00:30:00.000Z', worker: 'w-1', unit: null };
const hours = { ...row, duty: 'report/1', dueAt: '2027-03-14T10:15:00.000Z' };
process.stdout.write(feedOf({ person: 'w-1', unit: null }, [row, hours], (id) => 'https://cases.example/' + id));
`;

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'on a machine in %s the day is the day and the instant the instant, also when the clock changes',
  (zone) => {
    const options = { cwd: ROOT, env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
    const text = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', PROGRAM], options);
    expect(text).toContain('DTSTART;VALUE=DATE:20270314\r\n');
    expect(text).toContain('DTSTART:20270314T101500Z\r\n');
    expect(text).toContain('SEQUENCE:7\r\nDTSTAMP:20270104T003000Z\r\n');
    expect(text).toContain('LAST-MODIFIED:20270104T003000Z\r\n');
  },
);
