import type { Case } from '../case/case';
import {
  ASSESSMENTS,
  DOCUMENT_KINDS,
  DOCUMENT_TITLES,
  documentOf,
  type DocumentKind,
  documentsOf,
  isMade,
  PLAN_LANGUAGES,
} from '../case/document';
import { planName, planOf } from '../case/plan';
import { once } from '../case/recipients';
import { beforeTheCase, command, firstRefusal, inFuture, unknownChild } from './command';
import { unknownPlan } from './plan-work';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { type ArgsOf, choice, date, id, list, optional, text } from './shape';

const documentShape = {
  plan: id('plan'),
  kind: choice('document', DOCUMENT_KINDS),
  about: optional(id('child, of an Out of Home Care Update')),
  on: optional(date('day on which it was completed; today unless said otherwise')),
  language: optional(choice('language of the printed plan; english unless said otherwise', PLAN_LANGUAGES)),
  includes: optional(list(choice('document that it incorporates, or that goes with it', DOCUMENT_KINDS))),
  text: optional(text('its words, or where it is kept')),
};

type DocumentArgs = ArgsOf<typeof documentShape>;

/** Which documents were made for a plan (S1.18, S1.34, S1.35, S2.50–S2.52); a later record takes the earlier one's place. */
export const recordDocument = command({
  description: 'Record a document that was completed for a plan',
  by: CASEWORK,
  shape: documentShape,
  decide: (aCase, args, moment) => {
    const { plan, kind, about, on = moment.on, language, includes = [], text: words = null } = args;
    return (
      firstRefusal(
        unfitPlan(aCase, plan),
        inFuture('The document', on, moment),
        beforeTheCase(aCase, 'The document', on),
        unfitChild(aCase, args),
        unfitLanguage(args),
        unfitContents(aCase, args),
      ) ?? [
        {
          type: 'documentRecorded',
          plan,
          kind,
          ...(about && { about }),
          on,
          ...(language && { language }),
          ...(includes.length > 0 && { includes: once(includes) as DocumentKind[] }),
          text: words,
        },
      ]
    );
  },
});

export const deleteDocument = command({
  description: 'Delete a document that was keyed by mistake',
  by: CASEWORK,
  shape: {
    plan: id('plan'),
    kind: choice('document', DOCUMENT_KINDS),
    about: optional(id('child, of an Out of Home Care Update')),
  },
  decide: (aCase, { plan, kind, about }) => {
    const known = documentsOf(aCase, plan).map((each) => (each.about ? `${each.kind} (${each.about})` : each.kind));
    return (
      unfitPlan(aCase, plan) ??
      (documentOf(aCase, { plan, kind, ...(about && { about }) })
        ? [{ type: 'documentDeleted', plan, kind, ...(about && { about }) }]
        : refusal(
            'unknown-thing',
            `${plan} has no ${kind}${about ? ` about ${about}` : ''}. Documents: ${known.join(', ') || 'none'}.`,
          ))
    );
  },
});

function unfitPlan(aCase: Case, which: string): Refusal | null {
  const plan = planOf(aCase, which);
  if (!plan) return unknownPlan(aCase, which);
  const sentence = `${planName(plan)} is ${plan.state.toLowerCase()}; its documents stand in the journal as they were.`;
  return plan.state === 'In Progress' || plan.state === 'In Effect' ? null : refusal('wrong-state', sentence);
}

/** Each focus child has an Out of Home Care Update of its own; no other document is about one child. */
function unfitChild(aCase: Case, { kind, about }: DocumentArgs): Refusal | null {
  if (kind !== 'out-of-home-care-update')
    return about
      ? refusal('malformed-command', `${DOCUMENT_TITLES[kind]} is about the plan. Leave out "about".`)
      : null;
  return about
    ? unknownChild(aCase, about)
    : refusal('malformed-command', 'An Out of Home Care Update is about one child: name it (about).', 'S2.50');
}

function unfitLanguage({ kind, language }: DocumentArgs): Refusal | null {
  const sentence = 'The language is chosen for the printed plan (case-plan). Leave it out here.';
  return language && kind !== 'case-plan' ? refusal('malformed-command', sentence, 'S1.65') : null;
}

/** The plan's document incorporates assessments that were made before; a report to the court may go with anything. */
function unfitContents(aCase: Case, { plan, kind, includes = [] }: DocumentArgs): Refusal | null {
  if (includes.length > 0 && kind !== 'case-plan' && kind !== 'court-report')
    return refusal('malformed-command', `${DOCUMENT_TITLES[kind]} includes no other document. Leave out "includes".`);
  const stranger = kind === 'case-plan' ? includes.find((each) => !ASSESSMENTS.includes(each)) : undefined;
  if (stranger)
    return refusal(
      'malformed-command',
      `The plan’s document incorporates assessments, and ${stranger} is none: ${ASSESSMENTS.join(', ')}.`,
      'S2.52',
    );
  const missing = includes.find((each) => !isMade(aCase, plan, each));
  const sentence = `${plan} has no ${missing} yet: record that first, then what includes it.`;
  return missing ? refusal('unknown-thing', sentence, 'S2.52') : null;
}
