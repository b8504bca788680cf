import type { DirectoryEntry } from '../../store/record-store';

/** The invented people who work in the demo. Their addresses lead to the local mailbox only. */
export const DEMO_STAFF: DirectoryEntry[] = [
  { id: 'w-hale', name: 'Corin Hale', mail: 'corin.hale@agency.example' },
  { id: 'w-teague', name: 'Bryn Teague', mail: 'bryn.teague@agency.example' },
  { id: 's-okafor', name: 'Nkem Okafor', mail: 'nkem.okafor@agency.example' },
  { id: 's-lindqvist', name: 'Per Lindqvist', mail: 'per.lindqvist@agency.example' },
  { id: 'm-vasquez', name: 'Pilar Vasquez', mail: 'pilar.vasquez@agency.example' },
  { id: 'i-dunmore', name: 'Joss Dunmore', mail: 'joss.dunmore@dcfs.example' },
  { id: 'd-pruitt', name: 'Wren Pruitt', mail: 'wren.pruitt@dhs.example' },
  { id: 'l-asher', name: 'Noor Asher', mail: 'noor.asher@dhs.example' },
];
