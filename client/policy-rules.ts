import { blankCase } from '../domain/case/case';
import { DOCUMENTS, type RulesDocument } from '../policies/documents';
import { type Pack, policyOf } from '../policies/packs';
import type { WrittenRule } from './rule-book';

/** A sentence of a document. */
export type Sentence = Pick<WrittenRule, 'id' | 'rule' | 'quote'>;

/** A rule of a pack beside the sentences that it keeps. */
export interface ShownRule {
  rule: string;
  kind: 'duty' | 'gate' | 'warning' | 'checklist' | 'evidence';
  source: string;
  sentences: Sentence[];
}

/** What no rule of the pack names, and the product does all the same, as the register of the document says. */
export interface HeldElsewhere {
  document: string;
  sentences: (Sentence & { does: string })[];
}

/** The rules of a pack, each with the sentences that it keeps. */
export function rulesIn(id: string, manual: readonly Sentence[]): ShownRule[] {
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
export function heldElsewhere({ chapters }: Pack, rules: ShownRule[], manual: readonly Sentence[]): HeldElsewhere[] {
  const shown = new Set(rules.flatMap(({ sentences: theirs }) => theirs.map(({ id }) => id)));
  const documents = DOCUMENTS.filter(({ prefix }) => chapters.some(({ document }) => document === prefix));
  const others = (document: RulesDocument) =>
    manual.filter(({ id }) => id.startsWith(`${document.prefix}.`) && !shown.has(id));
  return documents.map((document) => ({
    document: document.title,
    sentences: others(document).map((sentence) => ({ ...sentence, does: document.register[sentence.id] ?? '' })),
  }));
}
