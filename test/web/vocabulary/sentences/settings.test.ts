import { settingsInWords } from '../../../../client/settings-words';
import { inSpanish } from '../../../../client/web/vocabulary/sentences/spanish';
import { DUTY_KINDS, PACK_TITLES, rulesOfKind } from '../../../../policies/packs';

const perKind = <Value>(value: (steps: number) => Value) =>
  Object.fromEntries(DUTY_KINDS.map((kind) => [kind, value(rulesOfKind(kind)[0]?.escalate.length ?? 0)]));

/** Files that say nothing, and files that say everything. */
const FILES = [
  { pack: undefined, settings: {} },
  ...Object.keys(PACK_TITLES).map((pack) => ({ pack, settings: {} })),
  {
    pack: 'michigan',
    settings: {
      zone: 'America/Detroit',
      holidays: ['2027-07-05', '2027-09-06'],
      remind: perKind(() => [7, 2, 0]),
      escalate: perKind((steps) => Array.from({ length: steps }, (_, index) => index + 1)),
      limits: perKind(() => 30),
      switchedOff: [...DUTY_KINDS],
      lists: { frequencies: ['Every ten days'] },
    },
  },
  { pack: undefined, settings: { zone: 'America/Detroit', holidays: ['2027-07-05'], escalate: perKind(() => []) } },
];

test.each(FILES)('what the settings of an agency mean is said in Spanish: $pack', (file) => {
  const explained = settingsInWords(file);
  expect(explained.filter(({ words }) => inSpanish(words, { named: (id) => id }) === null)).toEqual([]);
});
