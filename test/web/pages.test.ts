import { siteAs, viewerOf } from '../harness/web';
import type { AgencyRole, Archive } from '../../store/record-store';

test.each([
  ['caseworker', '/work'],
  ['supervisor', '/work'],
  ['programme-manager', '/team'],
  ['administrator', '/settings'],
  ['auditor', '/cases'],
] satisfies [AgencyRole, string][])(
  'whoever is %s and asks for no page in particular lands at %s',
  async (role, first) => {
    const answer = await siteAs(viewerOf({ role }), { archive: {} as Archive }).request('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, first]);
  },
);
