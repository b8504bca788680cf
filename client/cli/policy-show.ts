import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Pack, PACK_NAMES, packMeant, packOf, policyOf } from '../../policies/packs';
import { blankCase } from '../../domain/case/case';
import { InputError } from '../input-error';
import { EXIT } from './exit-codes';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { hanging, wrapped } from './wrap';

interface Sentence {
  id: string;
  rule: string;
  quote: string;
}

interface ShownRule {
  rule: string;
  kind: 'duty' | 'gate' | 'warning';
  source: string;
  sentences: Sentence[];
}

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

/** `caseclock policy show PACK`: each rule of a pack beside the sentences of the manual that it keeps. */
export function showPolicy(invocation: Invocation, given: string): number {
  const id = packMeant(given, new Date().toISOString().slice(0, 10));
  const pack = packOf(id);
  if (!pack) throw new InputError(`There is no policy pack "${given}". There are: ${PACK_NAMES.join(', ')}.`);
  const { title, zone, since } = pack;
  const rules = rulesIn(id);
  const width = widthOf(invocation.out);
  const head = [`${id}: ${title}`, `Time zone ${zone}; for new cases since ${since}.`];
  const lines = [...head.flatMap((line) => wrapped(line, width)), ...inWords(rules, width)];
  answer(invocation, { pack: id, title, zone, since, rules }, lines.join('\n'));
  return EXIT.done;
}

function rulesIn(id: string): ShownRule[] {
  const manual = new Map(sentences().map((sentence) => [sentence.id, sentence]));
  const of = (cites: string[]) => cites.flatMap((cite) => manual.get(cite) ?? []);
  // As if the agency had set every number: also what runs only then is part of the pack.
  const everyLimit = new Proxy({}, { get: () => 0 });
  const blank = blankCase('');
  const { duties, gates, warnings } = policyOf({
    ...blank,
    policy: id,
    settings: { ...blank.settings, limits: everyLimit },
  });
  return [
    ...duties.map(({ kind, source, cites }) => ({ rule: kind, kind: 'duty' as const, source, sentences: of(cites) })),
    ...gates.map(({ command, code, source, cites }) => ({
      rule: `${command} (${code})`,
      kind: 'gate' as const,
      source,
      sentences: of(cites),
    })),
    ...warnings.map(({ code, source, cites }) => ({
      rule: code,
      kind: 'warning' as const,
      source,
      sentences: of(cites),
    })),
  ];
}

const RULES = resolve(__dirname, '../../docs/rules.tsv');

function sentences(): Sentence[] {
  return parse<Sentence>(readFileSync(RULES, 'utf8'), { columns: true, delimiter: '\t', quote: false });
}

const SAYS = { duty: 'is owed', gate: 'refuses', warning: 'warns' };

function inWords(rules: ShownRule[], width: number): string[] {
  const sources = [...new Set(rules.map(({ source }) => source))];
  return sources.flatMap((source) => [
    '',
    source,
    ...rules.filter((rule) => rule.source === source).flatMap((rule) => ruleInWords(rule, width)),
  ]);
}

function ruleInWords({ rule, kind, sentences: cited }: ShownRule, width: number): string[] {
  const lines = cited.flatMap(({ id, rule: words, quote }) => hanging(`    ${id}  `, `${words} “${quote}”`, width));
  return [...hanging('  ', `${rule} ${SAYS[kind]}`, width), ...lines];
}
