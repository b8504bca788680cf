import { DOCUMENT_KINDS, DOCUMENT_TITLES } from '../../../../domain/case/document';
import { KINDS_OF_DOCUMENT } from '../choices/plan';
import { PACKS } from '../pack-titles';
import type { Term } from '../term';
import { CHECKLISTS } from './checklists';
import * as ends from './ends';
import { EVIDENCE } from './evidence';
import * as explanations from './explanations';
import * as contents from './plan-contents';
import { EVENTS, REASONS } from './reasons';
import * as any from './refusals/any-command';
import * as ofCase from './refusals/case';
import * as contacts from './refusals/contacts';
import { FAMILY_REFUSALS } from './refusals/family';
import * as joint from './refusals/joint-service';
import * as ofPlan from './refusals/plan';
import { NOT_FOR_FAMILY, PRINTING_REFUSALS } from './refusals/printing';
import * as services from './refusals/services';
import * as settings from './refusals/settings';
import * as explained from './settings-explained';
import * as visits from './visits';
import * as warnings from './warnings';

/** Every sentence that the core writes, by area. What is said more exactly stands before what fits more. */
export const SENTENCES: readonly Term[] = [
  ...explanations.EXPLANATIONS,
  ...contents.PLAN_CONTENTS,
  ...warnings.WARNINGS,
  ...visits.VISITS,
  ...any.ANY_COMMAND,
  ...contacts.CONTACT_REFUSALS,
  ...FAMILY_REFUSALS,
  ...ofPlan.PLAN_REFUSALS,
  ...ofCase.CASE_REFUSALS,
  ...services.SERVICE_REFUSALS,
  ...joint.JOINT_SERVICE_REFUSALS,
  ...PRINTING_REFUSALS,
  ...settings.SETTINGS_REFUSALS,
  ...explained.SETTINGS_EXPLAINED,
  ...CHECKLISTS,
  ...EVIDENCE,
  ...ends.STATES,
  ...ends.ENDS,
  ...REASONS,
];

const DOCUMENT_NAMES: readonly Term[] = DOCUMENT_KINDS.map((kind) => ({
  en: DOCUMENT_TITLES[kind],
  es: KINDS_OF_DOCUMENT[kind].es,
}));

/** What stands in a place of a sentence and has words, or places, of its own. */
export const PARTS: Readonly<Record<string, readonly Term[]>> = {
  'aftercare-need': ofCase.AFTERCARE_NEEDS,
  agency: warnings.AGENCIES,
  'assessment-heading': contents.ASSESSMENT_HEADINGS,
  'bare-state': ends.BARE_STATES,
  'checklist-subject': ofPlan.CHECKLIST_SUBJECTS,
  'conference-point': services.CONFERENCE_POINTS,
  contradiction: warnings.CONTRADICTIONS,
  'day-count': explained.DAY_COUNTS,
  deed: any.DEEDS,
  'document-title': DOCUMENT_NAMES,
  'duty-kind': explained.KINDS_OF_DUTY,
  education: contents.EDUCATION,
  end: ends.ENDS,
  entry: any.ENTRIES,
  event: EVENTS,
  expectation: any.EXPECTATIONS,
  factor: ofPlan.FACTORS,
  interview: warnings.INTERVIEWS,
  'lower-plan-state': ofPlan.LOWER_PLAN_STATES,
  narrative: contents.NARRATIVES,
  news: warnings.NEWS,
  'not-a-visit': contacts.NOT_VISITS,
  'not-for-family': NOT_FOR_FAMILY,
  note: visits.NOTES,
  'open-point': warnings.OPEN_POINTS,
  'other-step': warnings.OTHER_STEPS,
  partner: warnings.PARTNERS,
  'pack-title': PACKS,
  'plan-page': contents.PLAN_PAGES,
  problem: any.PROBLEMS,
  'provider-point': warnings.PROVIDER_POINTS,
  question: contents.QUESTIONS,
  'quoted-heading': joint.QUOTED_HEADINGS,
  'quoted-value': any.QUOTED_VALUES,
  reason: REASONS,
  'report-or-exchange': joint.REPORTS_AND_EXCHANGES,
  'request-outcome': contacts.REQUEST_OUTCOMES,
  residence: warnings.RESIDENCES,
  right: any.RIGHTS,
  'service-term': services.SERVICE_TERMS,
  'settings-item': settings.SETTINGS_ITEMS,
  shortcoming: warnings.SHORTCOMINGS,
  source: explanations.SOURCES,
  state: ends.STATES,
  step: explanations.STEPS,
  stretch: ends.STRETCHES,
  told: explained.TOLD,
  'told-roles': explained.TOLD_ROLES,
  why: visits.WHYS,
};
