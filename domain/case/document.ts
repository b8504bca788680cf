import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { planOf } from './plan';
import { assessmentOf } from './programme';
import type { Text } from './text';

/**
 * What is made to go with a plan: the two Comprehensive Assessment Tools (S1.18, S1.35), the family's social and medical
 * history (S1.34), the family assessment (S1.19), the Out of Home Care Update of a child (S2.50), the plan itself as a
 * document (S2.51), the report to the court (S1.36).
 */
export const DOCUMENT_KINDS = [
  'cat-continuing-services',
  'cat-continuation-and-placement',
  'scz-222',
  'family-assessment',
  'out-of-home-care-update',
  'case-plan',
  'court-report',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_TITLES: Record<DocumentKind, string> = {
  'cat-continuing-services': 'Comprehensive Assessment Tool (CAT) – Continuing Services',
  'cat-continuation-and-placement': 'CAT – Continuation and Placement Tool',
  'scz-222': 'Family Social and Medical History Form (SCZ 222)',
  'family-assessment': 'Case Plan Family Assessment',
  'out-of-home-care-update': 'Out of Home Care Update',
  'case-plan': 'Child Welfare Services Case Plan',
  'court-report': 'Court report',
};

/** The documents that assess a family or a child: these the plan’s document can incorporate (S2.52). */
export const ASSESSMENTS: readonly DocumentKind[] = [
  'cat-continuing-services',
  'cat-continuation-and-placement',
  'scz-222',
  'family-assessment',
];

/** The two tools that never go to the court (S1.36). */
export const CATS: readonly DocumentKind[] = ['cat-continuing-services', 'cat-continuation-and-placement'];

/** In which languages the plan is printed (S1.65–S1.67). */
export const PLAN_LANGUAGES = ['english', 'english-spanish', 'spanish'] as const;
export type PlanLanguage = (typeof PLAN_LANGUAGES)[number];

/** A print of the plan: its headings in a language, its body always in English (S1.67). */
export interface Print {
  headings: 'English' | 'Spanish';
  body: 'English';
}

/** A document that was made for a plan; what it says is in the journal. */
export interface PlanDocument {
  plan: string;
  kind: DocumentKind;
  /** The child whom an Out of Home Care Update is about. */
  about?: string;
  on: CivilDate;
  /** Of the plan’s document; English where nothing is said. */
  language?: PlanLanguage;
  /** What it incorporates, or what is bundled with it. */
  includes?: DocumentKind[];
}

type Which = Pick<PlanDocument, 'plan' | 'kind' | 'about'>;

export interface DocumentEvents {
  documentRecorded: PlanDocument & { text: Text | null };
  documentDeleted: Which;
}

export const evolveDocuments: Evolvers<DocumentEvents> = {
  documentRecorded: (aCase, event) => {
    const { text: _, ...document } = event;
    return { ...aCase, documents: [...without(aCase, document), document] };
  },
  documentDeleted: (aCase, which) => ({ ...aCase, documents: without(aCase, which) }),
};

/** The documents of a plan that somebody works on or by; those of the others are in the journal. */
export function documentsOf(aCase: Case, plan: string): PlanDocument[] {
  return aCase.documents.filter((document) => document.plan === plan);
}

/** A document by what it is and whom it is about. */
export function documentOf(aCase: Case, { plan, kind, about }: Which): PlanDocument | undefined {
  return aCase.documents.find((each) => each.plan === plan && each.kind === kind && each.about === about);
}

/** Whether there is such a document; the family assessment is there once it is recorded for the plan. */
export function isMade(aCase: Case, plan: string, kind: DocumentKind): boolean {
  const isAssessed = kind === 'family-assessment' && assessmentOf(aCase, plan) !== undefined;
  return isAssessed || documentsOf(aCase, plan).some((each) => each.kind === kind);
}

/** Everything that goes out with a document: what it includes, and what the plan’s document in it incorporates. */
export function bundledWith(aCase: Case, plan: string, includes: readonly DocumentKind[]): DocumentKind[] {
  const inside = includes.includes('case-plan') ? (documentOf(aCase, { plan, kind: 'case-plan' })?.includes ?? []) : [];
  return [...includes, ...inside];
}

/** Choosing English/Spanish prints both; Spanish is a language of headings only, so that Spanish alone is one print. */
export function printsIn(language: PlanLanguage = 'english'): Print[] {
  const english: Print = { headings: 'English', body: 'English' };
  const spanish: Print = { headings: 'Spanish', body: 'English' };
  return { english: [english], 'english-spanish': [english, spanish], spanish: [spanish] }[language];
}

/** Documents of plans that are over are in the journal alone. */
export function withoutOldDocuments(aCase: Case): Case {
  const documents = aCase.documents.filter(({ plan }) => {
    const state = planOf(aCase, plan)?.state;
    return state === 'In Progress' || state === 'In Effect';
  });
  return documents.length === aCase.documents.length ? aCase : { ...aCase, documents };
}

function without(aCase: Case, { plan, kind, about }: Which): PlanDocument[] {
  return aCase.documents.filter((each) => each.plan !== plan || each.kind !== kind || each.about !== about);
}
