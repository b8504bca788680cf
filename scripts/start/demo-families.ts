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
  'DEMO-1': {
    'child-1': 'Rowan Ellery',
    'child-2': 'Wick Ellery',
    'parent-1': 'Marta Ellery',
    'caregiver-1': 'Hollis Brandywine',
  },
  'DEMO-3': {
    'child-1': 'Emil Tarrow',
    'child-2': 'Odile Tarrow',
    'parent-1': 'Ynez Tarrow',
    'parent-2': 'Bram Tarrow',
    'caregiver-1': 'Thea Quist',
  },
  'DEMO-4': {
    'child-1': 'Juno Ostrander',
    'child-2': 'Milo Ostrander',
    'child-3': 'Pia Ostrander',
    'parent-1': 'Leona Ostrander',
    'parent-2': 'Karel Ostrander',
    'caregiver-1': 'Dot Venn',
  },
  'DEMO-5': { 'child-1': 'Sanna Birke', 'parent-1': 'Arvo Birke', 'caregiver-1': 'Nell Coombe' },
  'DEMO-6': { 'child-1': 'Tam Sorrel', 'parent-1': 'Ida Sorrel', 'parent-2': 'Jory Sorrel' },
  'DEMO-7': { 'child-1': 'Cleo Hartnell', 'parent-1': 'Vida Hartnell' },
  'DEMO-2': {
    'child-1': 'Daniel Martinez',
    'child-2': 'Raquel C Martinez',
    'parent-1': 'Theresa Martinez',
    'parent-2': 'Raul Martinez',
    'caregiver-1': 'Sam Ortega',
  },
};
