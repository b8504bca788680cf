import { type Pack, PACK_NAMES, packMeant, packOf } from '../../policies/packs';
import { InputError } from '../input-error';
import { everyRule } from '../rule-book';
import { type HeldElsewhere, heldElsewhere, rulesIn, type Sentence, type ShownRule } from '../policy-rules';
import { EXIT } from './exit-codes';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { hanging, wrapped } from './wrap';

const SAYS: Record<ShownRule['kind'], string> = {
  duty: 'is owed',
  gate: 'refuses',
  warning: 'warns',
  checklist: 'is asked, item by item',
  evidence: 'is looked for in the record',
};

/** `caseclock policy show`: the packs that there are. */
export function showPacks(invocation: Invocation): number {
  const packs = PACK_NAMES.map((id) => ({ pack: id, ...titled(id) }));
  const rows = packs.map(({ pack, title, since }) => [[pack], [`since ${since}`], [title]]);
  const lines = [...table([[['Pack'], ['For new cases'], ['Agency']], ...rows], widthOf(invocation.out))];
  answer(invocation, packs, [...lines, '', 'caseclock policy show PACK shows the rules of one.'].join('\n'));
  return EXIT.done;
}

function titled(id: string): { title: string; zone: string; since: string } {
  const { title, zone, since } = packOf(id) as Pack;
  return { title, zone, since };
}

/** `caseclock policy show PACK`: each rule of a pack beside the sentences that it keeps, then all others of its documents. */
export function showPolicy(invocation: Invocation, given: string): number {
  const id = packMeant(given, new Date().toISOString().slice(0, 10));
  const pack = packOf(id);
  if (!pack) throw new InputError(`There is no policy pack "${given}". There are: ${PACK_NAMES.join(', ')}.`);
  const { title, zone, since } = pack;
  const manual = everyRule();
  const rules = rulesIn(id, manual);
  const held = heldElsewhere(pack, rules, manual);
  const width = widthOf(invocation.out);
  const head = [`${id}: ${title}`, `Time zone ${zone}; for new cases since ${since}.`];
  const lines = [
    ...head.flatMap((line) => wrapped(line, width)),
    ...inWords(rules, width),
    ...heldInWords(held, width),
  ];
  answer(invocation, { pack: id, title, zone, since, rules, held }, lines.join('\n'));
  return EXIT.done;
}

function inWords(rules: ShownRule[], width: number): string[] {
  const sources = [...new Set(rules.map(({ source }) => source))];
  return sources.flatMap((source) => [
    '',
    source,
    ...rules.filter((rule) => rule.source === source).flatMap((rule) => ruleInWords(rule, width)),
  ]);
}

function ruleInWords({ rule, kind, sentences: cited }: ShownRule, width: number): string[] {
  const lines = cited.flatMap((sentence) => sentenceInWords(sentence, width));
  return [...hanging('  ', `${rule} ${SAYS[kind]}`, width), ...lines];
}

function sentenceInWords({ id, rule, quote }: Sentence, width: number): string[] {
  return hanging(`    ${id}  `, quote ? `${rule} “${quote}”` : rule, width);
}

function heldInWords(held: HeldElsewhere[], width: number): string[] {
  return held
    .filter(({ sentences: theirs }) => theirs.length > 0)
    .flatMap(({ document, sentences: theirs }) => [
      '',
      ...wrapped(`Held by commands, records and notices: ${document}`, width),
      ...theirs.flatMap((sentence) => [
        ...sentenceInWords(sentence, width),
        ...hanging(' '.repeat(`    ${sentence.id}  `.length), `What the product does: ${sentence.does}`, width),
      ]),
    ]);
}
