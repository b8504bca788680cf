import type { Checklist } from '../domain/checklist';
import type { DutyRule } from '../domain/duties/duty';
import type { EvidenceRule } from '../domain/evidence';
import type { WarningRule } from '../domain/duties/warning';
import type { Gate } from '../domain/policy';

/** The rules of one document, or the product's own. */
export interface Chapter {
  /** Of the chapter that keeps a whole document: how the ids of its sentences begin (policies/documents.ts). */
  document?: string;
  duties: DutyRule[];
  gates: Gate[];
  warnings?: WarningRule[];
  checklists?: Checklist[];
  evidence?: EvidenceRule[];
}

/** A chapter with some of its duties otherwise, by kind; the rest of it is the same. */
export function varied(chapter: Chapter, duties: Record<string, Partial<Omit<DutyRule, 'kind'>>>): Chapter {
  const strangers = Object.keys(duties).filter((kind) => !chapter.duties.some((rule) => rule.kind === kind));
  if (strangers.length > 0) throw new Error(`The chapter has no duty ${strangers.join(', ')} to vary.`);
  const otherwise = (rule: DutyRule) => (duties[rule.kind] ? { ...rule, ...duties[rule.kind] } : rule);
  return { ...chapter, duties: chapter.duties.map(otherwise) };
}
