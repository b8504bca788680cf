import { goalIn } from '../../domain/case/plan-in-hand';
import { currentPlacement } from '../../domain/case/placement';
import { type FamilyMember } from '../../domain/case/family';
import { assignedWorker } from '../../domain/case/staff';
import { identified, type PlanHeading, type PlanToPrint } from './case-plan';
import { type Entry, entriesOf, type ObjectiveEntry, objectivesOf, type TaskRow, tasksOf } from './plan-entries';
import { type Schedule, schedulesOf } from './plan-services';
import { homesAreShown } from './readers-copy';
import { nameOf, type Source, withAge, wordsOf } from './source';

/** What the plan asks of and for one child, for the substitute caretaker: derived from the child's case plan (S1.24). */
export interface ClientResponsibilitySheet {
  kind: 'client-responsibility-sheet';
  plan: PlanHeading;
  child: string;
  /** In whose home the child is placed; null where that is not told. */
  caretaker: string | null;
  caseworker: string;
  goal: string | null;
  concurrentGoal: string | null;
  grade: string | null;
  performance: string | null;
  iep: string | null;
  needs: string | null;
  objectives: ObjectiveEntry[];
  /** What those who care for the child do for it (S4.2). */
  caretakersTasks: TaskRow[];
  services: Entry[];
  visitation: Schedule[];
  contacts: Schedule[];
}

/** The sheet of a child: of the plan it has what is for this child or for everybody. */
export async function clientResponsibilitySheet(
  source: Source,
  child: FamilyMember,
  { frozen, now, snapshot }: PlanToPrint,
): Promise<ClientResponsibilitySheet> {
  const { outline } = frozen;
  const ofTheChild = { ...source, reader: child };
  const school = outline.education?.find((each) => each.child === child.id);
  const home = currentPlacement(source.aCase, child.id);
  const contacts = await schedulesOf(ofTheChild, outline.caseServices, 'contact');
  return {
    kind: 'client-responsibility-sheet',
    plan: { ...identified(frozen, now), snapshot },
    child: withAge(source, child.id),
    caretaker:
      home && (homesAreShown(source) || source.reader?.id === home.caregiver) ? nameOf(source, home.caregiver) : null,
    caseworker: nameOf(source, assignedWorker(source.aCase) ?? ''),
    goal: goalIn({ aCase: source.aCase, plan: frozen }, child.id),
    concurrentGoal: outline.children?.find((row) => row.child === child.id)?.concurrentGoal ?? null,
    grade: school?.grade ?? null,
    performance: await wordsOf(source, school?.performance),
    iep: school?.iep ?? null,
    needs: await wordsOf(source, outline.people?.find(({ person }) => person === child.id)?.needs),
    objectives: await objectivesOf(ofTheChild, frozen),
    caretakersTasks: await caretakersTasks(source, ofTheChild, frozen.outline.objectives),
    services: await entriesOf(ofTheChild, outline.plannedServices),
    visitation: await schedulesOf(ofTheChild, outline.caseServices, 'visitation'),
    contacts: contacts.filter(({ kind }) => kind !== 'Social Worker-Parent/Legal Guardian'),
  };
}

/** Foster parents and relatives read here what they agreed to do; a parent's copy would say where. */
async function caretakersTasks(
  source: Source,
  ofTheChild: Source,
  objectives: PlanToPrint['frozen']['outline']['objectives'],
): Promise<TaskRow[]> {
  if (source.reader !== null && source.reader.role !== 'caregiver') return [];
  const child = ofTheChild.reader?.id ?? '';
  const theirs = objectives
    .filter(({ participants }) => participants.length === 0 || participants.includes(child))
    .flatMap(({ tasks = [] }) => tasks)
    .filter(({ partner }) => partner === 'foster parents' || partner === 'relatives');
  return tasksOf({ ...source, reader: null }, theirs);
}
