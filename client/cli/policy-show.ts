import { type Pack, PACK_NAMES, packMeant, packOf, policyOf } from '../../policies/packs';
import { DOCUMENTS, type RulesDocument } from '../../policies/documents';
import { blankCase } from '../../domain/case/case';
import { InputError } from '../input-error';
import { everyRule, type WrittenRule } from '../rule-book';
import { EXIT } from './exit-codes';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { hanging, wrapped } from './wrap';

type Sentence = Pick<WrittenRule, 'id' | 'rule' | 'quote'>;

interface ShownRule {
  rule: string;
  kind: keyof typeof SAYS;
  source: string;
  sentences: Sentence[];
}

/** What no rule of the pack names, and the product does all the same, as the register of the document says. */
interface HeldElsewhere {
  document: string;
  sentences: (Sentence & { does: string })[];
}

const SAYS = {
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

function rulesIn(id: string, manual: readonly Sentence[]): ShownRule[] {
  const known = new Map(manual.map((sentence) => [sentence.id, sentence]));
  const of = (cites: string[]) => [...new Set(cites)].flatMap((cite) => known.get(cite) ?? []);
  const shown = (kind: ShownRule['kind'], rule: string, { source, cites }: { source: string; cites: string[] }) => ({
    rule,
    kind,
    source,
    sentences: of(cites),
  });
  // As if the agency had set every number: also what runs only then is part of the pack.
  const everyLimit = new Proxy({}, { get: () => 0 });
  const blank = blankCase('');
  const policy = policyOf({ ...blank, policy: id, settings: { ...blank.settings, limits: everyLimit } });
  return [
    ...policy.duties.map((duty) => shown('duty', duty.kind, duty)),
    ...policy.gates.map((gate) => shown('gate', `${gate.command} (${gate.code})`, gate)),
    ...policy.warnings.map((warning) => shown('warning', warning.code, warning)),
    ...policy.checklists.map(({ code, source, items }) =>
      shown('checklist', code, { source, cites: items.flatMap(({ cites }) => cites) }),
    ),
    ...policy.evidence.map((evidence) => shown('evidence', evidence.code, evidence)),
  ];
}

/** Of each document that the pack keeps as a whole, what none of the rules has beside it. */
function heldElsewhere({ chapters }: Pack, rules: ShownRule[], manual: readonly Sentence[]): HeldElsewhere[] {
  const shown = new Set(rules.flatMap(({ sentences: theirs }) => theirs.map(({ id }) => id)));
  const documents = DOCUMENTS.filter(({ prefix }) => chapters.some(({ document }) => document === prefix));
  const others = (document: RulesDocument) =>
    manual.filter(({ id }) => id.startsWith(`${document.prefix}.`) && !shown.has(id));
  return documents.map((document) => ({
    document: document.title,
    sentences: others(document).map((sentence) => ({ ...sentence, does: document.register[sentence.id] ?? '' })),
  }));
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
