import type { CaseFile } from '../../../store/case-files';
import type { AgencyRole } from '../../../store/record-store';
import { reachInto } from '../../../client/web/rights/reach';
import type { Viewer } from '../../../client/web/session/viewer';

const ON = '2027-05-10';

const FILE: CaseFile = {
  caseId: 'C-1',
  sequence: 9,
  status: 'open',
  worker: 'w-hale',
  holder: 'w-hale',
  unit: 'unit-3',
  staff: [
    { id: 'w-hale', role: 'caseworker', active: true },
    { id: 'w-teague', role: 'caseworker', active: true },
    { id: 's-okafor', role: 'supervisor', active: true },
    { id: 's-lindqvist', role: 'stand-in', active: true },
    { id: 'd-pruitt', role: 'dhs-caseworker', active: true },
    { id: 'i-dunmore', role: 'dcfs-worker', active: true },
    { id: 'l-asher', role: 'dhs-liaison', active: true },
  ],
  standIns: [{ id: 's-lindqvist', from: '2027-05-01', to: '2027-05-10' }],
  restrictedTo: null,
};

function sees(role: AgencyRole, id: string, unit: string | null = null, file = FILE, on = ON) {
  const viewer: Viewer = { id, name: id, role, unit, language: 'en' };
  return reachInto(file, viewer, on);
}

describe('how far people see into a case', () => {
  test('its worker sees all of it, a colleague with a role in it but without the case nothing', () => {
    expect(sees('caseworker', 'w-hale', 'unit-3')).toBe('whole');
    expect(sees('caseworker', 'w-teague', 'unit-3')).toBeNull();
  });

  test('who passed it on sees it no more', () => {
    const passedOn = { ...FILE, worker: 'w-teague', holder: 'w-teague' };
    expect(sees('caseworker', 'w-hale', 'unit-3', passedOn)).toBeNull();
    expect(sees('caseworker', 'w-teague', 'unit-3', passedOn)).toBe('whole');
  });

  test('a supervisor sees the cases of the own unit, and of no other', () => {
    expect(sees('supervisor', 's-okafor', 'unit-9')).toBe('whole');
    expect(sees('supervisor', 's-else', 'unit-3')).toBe('whole');
    expect(sees('supervisor', 's-else', 'unit-4')).toBeNull();
    expect(sees('supervisor', 's-else', null, { ...FILE, unit: null })).toBeNull();
  });

  test('a supervisor who is asked to take it sees it until that is decided, and whoever gave it away sees it no more', () => {
    const asked = {
      ...FILE,
      staff: [...FILE.staff, { id: 's-lund', role: 'receiving-supervisor' as const, active: true }],
    };
    expect(sees('supervisor', 's-lund', 'unit-4', asked)).toBe('whole');
    const over = { ...asked, staff: asked.staff.map((member) => ({ ...member, former: true as const })) };
    expect(sees('supervisor', 's-lund', 'unit-4', over)).toBeNull();
    expect(sees('supervisor', 's-okafor', 'unit-9', over)).toBeNull();
  });

  test('a stand-in sees it in the dates, first and last day included', () => {
    expect(sees('stand-in', 's-lindqvist')).toBe('whole');
    expect(sees('stand-in', 's-lindqvist', null, FILE, '2027-05-01')).toBe('whole');
    expect(sees('stand-in', 's-lindqvist', null, FILE, '2027-04-30')).toBeNull();
    expect(sees('stand-in', 's-lindqvist', null, FILE, '2027-05-11')).toBeNull();
  });

  test('the two agencies of a joint service see what they do together, the liaison what was exchanged', () => {
    expect(sees('dhs-caseworker', 'd-pruitt')).toBe('joint service');
    expect(sees('dcfs-worker', 'i-dunmore')).toBe('joint service');
    expect(sees('dhs-liaison', 'l-asher')).toBe('exchange');
    expect(sees('dhs-caseworker', 'd-else')).toBeNull();
    expect(sees('dhs-liaison', 'l-else')).toBeNull();
  });

  test('a programme manager and an auditor see every case, an administrator none', () => {
    expect(sees('programme-manager', 'm-else')).toBe('whole');
    expect(sees('auditor', 'a-else')).toBe('whole');
    expect(sees('administrator', 'x-else', 'unit-3')).toBeNull();
  });

  test('a restricted case is as if it were not there for whoever is not named, whatever the role', () => {
    const restricted = { ...FILE, restrictedTo: ['w-hale', 's-okafor', 'a-named', 'w-teague'] };
    const who: [AgencyRole, string, string | null][] = [
      ['supervisor', 's-else', 'unit-3'],
      ['programme-manager', 'm-else', null],
      ['auditor', 'a-else', null],
      ['stand-in', 's-lindqvist', null],
      ['dhs-caseworker', 'd-pruitt', null],
      ['dhs-liaison', 'l-asher', null],
    ];
    for (const [role, id, unit] of who) expect(sees(role, id, unit, restricted)).toBeNull();
    expect(sees('caseworker', 'w-hale', 'unit-3', restricted)).toBe('whole');
    expect(sees('supervisor', 's-okafor', 'unit-9', restricted)).toBe('whole');
    expect(sees('auditor', 'a-named', null, restricted)).toBe('whole');
    expect(sees('caseworker', 'w-teague', 'unit-3', restricted)).toBeNull();
  });

  test('somebody whom the case has as inactive sees nothing through it', () => {
    const retired = { ...FILE, staff: FILE.staff.map((member) => ({ ...member, active: false })) };
    expect(sees('dhs-liaison', 'l-asher', null, retired)).toBeNull();
    expect(sees('stand-in', 's-lindqvist', null, retired)).toBeNull();
  });
});
