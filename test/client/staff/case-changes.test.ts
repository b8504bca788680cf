import type { StaffMember } from '../../../domain/case/staff';
import { casesToTell } from '../../../client/staff/case-changes';
import type { StaffEntry } from '../../../store/record-store';

const SUPERVISOR: StaffEntry = {
  id: 's-lund',
  name: 'Ada Lund',
  mail: null,
  role: 'supervisor',
  unit: 'unit-4',
  supervisor: null,
  standIn: 's-berg',
  standInFrom: '2027-02-03',
  standInTo: '2027-02-05',
  language: 'en',
  notices: 'each',
  active: true,
};

const told = (staff: StaffMember[], standIns: { id: string; from: string; to: string; for?: string }[] = []) =>
  casesToTell([{ caseId: 'case-1', sequence: 7, staff, standIns }], [SUPERVISOR], '2027-02-03').flatMap(
    ({ steps }) => steps,
  );

const NAMED = { person: 's-berg', from: '2027-02-03', to: '2027-02-05' };
const JOINS = { command: 'addStaff', args: { person: 's-berg', role: 'stand-in' } };

test('a case hears who stands in for its supervisor', () => {
  const staff = [{ id: 's-lund', role: 'supervisor' as const, active: true }];
  expect(told(staff)).toEqual([[JOINS, { command: 'nameStandIn', args: NAMED }]]);
  expect(told(staff, [{ id: 's-berg', from: '2027-02-03', to: '2027-02-05' }])).toEqual([]);
});

test('a case that another unit is asked to take hears who stands in for that supervisor', () => {
  const staff = [{ id: 's-lund', role: 'receiving-supervisor' as const, active: true }];
  const name = { command: 'nameStandIn', args: { ...NAMED, for: 's-lund' } };
  expect(told(staff)).toEqual([[JOINS, name]]);
  expect(told(staff, [{ id: 's-berg', from: '2027-02-03', to: '2027-02-05', for: 's-lund' }])).toEqual([]);
});

test('a case that went to another unit hears no more of the supervisor who had it than that they have left', () => {
  const staff = [{ id: 's-lund', role: 'supervisor' as const, active: true, former: true as const }];
  expect(told(staff)).toEqual([]);
  const gone = casesToTell(
    [{ caseId: 'case-1', sequence: 7, staff, standIns: [] }],
    [{ ...SUPERVISOR, active: false }],
    '2027-02-03',
  );
  expect(gone.flatMap(({ steps }) => steps)).toEqual([[{ command: 'deactivateStaff', args: { person: 's-lund' } }]]);
});
