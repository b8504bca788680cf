/** The names of the demo families, by case and participant: invented, or those of the guide's screens. */
export const DEMO_FAMILIES: Record<string, Record<string, string>> = {
  'MW-27-0031': {
    'child-1': 'Iris Marlow',
    'child-2': 'Sol Marlow',
    'parent-1': 'Adele Marlow',
    'parent-2': 'Owen Marlow',
    'caregiver-1': 'Gale Fenwick',
    'caregiver-2': 'Toni Rourke',
  },
  'DEMO-2': {
    'child-1': 'Daniel Martinez',
    'child-2': 'Raquel C Martinez',
    'parent-1': 'Theresa Martinez',
    'parent-2': 'Raul Martinez',
    'caregiver-1': 'Sam Ortega',
  },
};
