import type { StaffEntry } from '../../store/record-store';

type DemoPerson = Pick<StaffEntry, 'id' | 'name' | 'mail' | 'role' | 'unit'> & {
  supervisor?: string;
  standIn?: string;
};

/** The invented people who work in the demo, as its story has them. Their addresses lead to the local mailbox only. */
const PEOPLE: DemoPerson[] = [
  { ...of('w-hale', 'Corin Hale', 'agency'), role: 'caseworker', unit: 'unit-3', supervisor: 's-okafor' },
  { ...of('w-teague', 'Bryn Teague', 'agency'), role: 'caseworker', unit: 'unit-3', supervisor: 's-okafor' },
  { ...of('s-okafor', 'Nkem Okafor', 'agency'), role: 'supervisor', unit: 'unit-3', supervisor: 'm-vasquez' },
  { ...of('s-lindqvist', 'Per Lindqvist', 'agency'), role: 'supervisor', unit: 'unit-4', supervisor: 'm-vasquez' },
  { ...of('w-abara', 'Ren Abara', 'agency'), role: 'caseworker', unit: 'unit-4', supervisor: 's-lindqvist' },
  { ...of('w-marin', 'Sela Marin', 'agency'), role: 'caseworker', unit: 'unit-9', supervisor: 's-brandt' },
  { ...of('s-brandt', 'Uwe Brandt', 'agency'), role: 'supervisor', unit: 'unit-9', supervisor: 'm-vasquez' },
  { ...of('m-vasquez', 'Pilar Vasquez', 'agency'), role: 'programme-manager', unit: null },
  { ...of('i-dunmore', 'Joss Dunmore', 'dcfs'), role: 'dcfs-worker', unit: null },
  { ...of('d-pruitt', 'Wren Pruitt', 'dhs'), role: 'dhs-caseworker', unit: null },
  { ...of('l-asher', 'Noor Asher', 'dhs'), role: 'dhs-liaison', unit: null },
  { ...of('a-moreau', 'Ines Moreau', 'agency'), role: 'auditor', unit: null },
  { ...of('x-castellan', 'Rui Castellan', 'agency'), role: 'administrator', unit: null },
];

function of(id: string, name: string, house: string) {
  return { id, name, mail: `${name.toLowerCase().replace(' ', '.')}@${house}.example` };
}

/** The staff of the demo, as the directory has people. */
export const DEMO_STAFF: StaffEntry[] = PEOPLE.map((person) => ({
  supervisor: null,
  standIn: null,
  standInFrom: null,
  standInTo: null,
  language: 'en',
  notices: 'each',
  active: true,
  ...person,
}));
