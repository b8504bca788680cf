import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Case } from '../../../domain/case/case';
import type { Plan } from '../../../domain/case/plan';
import type { Names } from '../case/named';
import type { Language } from '../page/words';
import { fieldLabel } from '../vocabulary/field-words';
import { lackWords } from './lack-words';
import { type PeoplePage, peopleIn, placeOf, servicesIn, wantedIn, wantedServices } from './rows';
import { WRITES } from './sections';

/** The plan that is spoken of, and who reads. */
export interface PlanRead {
  aCase: Case;
  plan: Plan;
  today: CivilDate;
  /** Of the family and of the staff. */
  names: Names;
  language: Language;
}

/** A sentence of the core on what a plan lacks, with what is needed to say it in words and to find its field. */
export class LackReading {
  constructor(
    private readonly read: PlanRead,
    private readonly all: readonly string[],
    private readonly sentence: string,
  ) {}

  get language(): Language {
    return this.read.language;
  }

  get words(): ReturnType<typeof lackWords> {
    return lackWords(this.read.language);
  }

  /** Whether there is something that an objective can follow from. */
  get hasFactors(): boolean {
    const { contributingFactors = [], strengths = [] } = this.read.plan.outline;
    return contributingFactors.length + strengths.length > 0;
  }

  /** "Iris Marlow, Sol Marlow" for "child-1, child-2". */
  whom(ids: string): string {
    return ids
      .split(', ')
      .map((id) => this.read.names.get(id) ?? id)
      .join(', ');
  }

  label(field: string): string {
    return fieldLabel(WRITES, field.split('.'), this.read.language);
  }

  /** The field of the first of these people on a page with a row for each. */
  ofPerson(page: PeoplePage, ids: string, key: string): string {
    const { aCase, plan, today } = this.read;
    const at = peopleIn(aCase, plan, page, today).indexOf(ids.split(', ')[0] as string);
    return `outline.${page}.${Math.max(at, 0)}.${key}`;
  }

  /** "Objective 2", and where it stands. */
  objective(id: string): { name: string; at: string } {
    const at = Math.max(
      this.read.plan.outline.objectives.findIndex((each) => each.id === id),
      0,
    );
    return { name: this.words.objective(at + 1), at: `outline.objectives.${at}` };
  }

  /** The row of the planned service that has a code. */
  plannedService(code: string): string {
    const at = this.read.plan.outline.plannedServices.findIndex((each) => each.code === code);
    return `outline.plannedServices.${Math.max(at, 0)}`;
  }

  /** The row of the case management services in which the sentence wants something. */
  caseService(key?: string): string {
    const wanted = wantedIn(this.sentence);
    const rows = servicesIn(this.read.plan, wantedServices(this.all));
    const at = wanted ? placeOf(wanted, rows) : -1;
    return `outline.caseServices.${Math.max(at, 0)}${key ? `.${key}` : ''}`;
  }
}
