import { DOCUMENT_TITLES } from '../../../domain/case/document';
import type { CommandName } from '../../../domain/commands/catalogue';
import { choiceWord } from '../vocabulary/choice-words';
import { fieldLabel } from '../vocabulary/field-words';
import type { LackReading } from './lack-reading';

/** In which words something is missing, and where it is settled: in a field of the plan, or by another form. */
export type Settled = { text: string } & ({ field: string } | { by: CommandName; given?: Record<string, string> });

/** A sentence of the core, and what it says with what it found in it. */
type Pattern = readonly [RegExp, (reading: LackReading, ...found: string[]) => Settled];

const ofThePages: readonly Pattern[] = [
  [
    /the goal of (.+) is kinship guardianship/,
    (reading, whom = '') => {
      const field = 'outline.narratives.kinshipEligibility';
      return { text: reading.words.each(reading.label(field), reading.whom(whom)), field };
    },
  ],
  [
    /\(narratives\.(\w+)\)/,
    (reading, name = '') => {
      const field = `outline.narratives.${name}`;
      return { text: reading.label(field), field };
    },
  ],
  [
    /\(appropriateness\)/,
    (reading) => ({ text: reading.label('outline.appropriateness'), field: 'outline.appropriateness' }),
  ],
  [
    /CP Participants: (.+) has no .*case plan goal\. Enter it \(children, (\w+)\)/,
    (reading, whom = '', key = '') => ({
      text: reading.words.of(reading.label(`outline.children.${key}`), reading.whom(whom)),
      field: reading.ofPerson('children', whom, key),
    }),
  ],
  [
    /Assessed by Adoptions is not answered for (.+)\. Choose one \(children, (\w+)\)/,
    (reading, whom = '', key = '') => ({
      text: reading.words.of(reading.label(`outline.children.${key}`), reading.whom(whom)),
      field: reading.ofPerson('children', whom, key),
    }),
  ],
  [
    /the education of (\S+) lacks (.+)\.$/,
    (reading, whom = '', lacking = '') => {
      const keys = [...lacking.matchAll(/\((\w+)\)/g)].map(([, key]) => key as string);
      const labels = keys.map((key) => reading.label(`outline.education.${key}`)).join(', ');
      const what = reading.words.of(reading.label('outline.education'), reading.whom(whom));
      return {
        text: reading.words.each(what, labels),
        field: reading.ofPerson('education', whom, keys[0] ?? 'grade'),
      };
    },
  ],
  [
    /the living arrangement of (.+) is not assessed/,
    (reading, whom = '') => ({
      text: reading.words.home(reading.whom(whom)),
      field: reading.ofPerson('livingArrangements', whom, 'assessedOn'),
    }),
  ],
  [
    /the (?:individual needs|viewpoint) of (.+) (?:are|is) not written \(people, (\w+)\)/,
    (reading, whom = '', key = '') => ({
      text: reading.words.of(reading.label(`outline.people.${key}`), reading.whom(whom)),
      field: reading.ofPerson('people', whom, key),
    }),
  ],
  [/\(understood\)/, (reading) => ({ text: reading.words.understood, field: 'outline.understood' })],
  [
    /: not gone through for (.+)\. Review and edit it \(reviewed\.(\w+)\)/,
    (reading, whom = '', page = '') => {
      const field = `outline.reviewed.${page}`;
      return { text: reading.words.gone(reading.label(field), reading.whom(whom)), field };
    },
  ],
];

const ofObjectives: readonly Pattern[] = [
  [
    /it has no objective\. Add at least one/,
    (reading) => ({ text: reading.words.noObjective, field: 'outline.objectives' }),
  ],
  [
    /: (\S+) follows from no contributing factor/,
    (reading, id = '') => {
      const { name, at } = reading.objective(id);
      return {
        text: reading.words.follows(name),
        field: reading.hasFactors ? `${at}.from` : 'outline.contributingFactors',
      };
    },
  ],
  [
    /: (\S+) does not say who of the case planning partners/,
    (reading, id = '') => {
      const { name, at } = reading.objective(id);
      return { text: reading.words.tasks(name), field: `${at}.tasks` };
    },
  ],
  [
    /task (\d+) of (\S+) does not say (.+)\.$/,
    (reading, number = '', id = '', lacking = '') => {
      const { name, at } = reading.objective(id);
      const task = `${at}.tasks.${Number(number) - 1}`;
      const keys = lacking.split(', ');
      const labels = keys.map((key) => reading.label(`outline.objectives.tasks.${key}`)).join(', ');
      return { text: reading.words.each(reading.words.task(name, number), labels), field: `${task}.${keys[0]}` };
    },
  ],
  [
    /no task of any objective is for (.+)\. Say what/,
    (reading, whom = '') => ({ text: reading.words.noTask(reading.whom(whom)), field: 'outline.objectives' }),
  ],
  [
    /: (\S+) is a non-minor dependent and needs an Other Service Objective/,
    (reading, whom = '') => ({ text: reading.words.other(reading.whom(whom)), field: 'outline.objectives' }),
  ],
  [
    /: (\S+) names no participation criterion/,
    (reading, id = '') => {
      const { name, at } = reading.objective(id);
      return { text: reading.words.criteria(name), field: `${at}.criteria` };
    },
  ],
];

const ofServices: readonly Pattern[] = [
  [
    /Planned Client Services: (.+) does not say to what it overcomes barriers/,
    (reading, code = '') => ({
      text: reading.words.barriers(choiceWord('planned-client-services', code, reading.language)),
      field: `${reading.plannedService(code)}.overcomesBarriersTo`,
    }),
  ],
  [
    /Arrange Visitation says nothing of (.+) Visitation for (.+?)\. /,
    (reading, kind = '', whom = '') => ({
      text: reading.words.visits(choiceWord('visitation-kinds', kind, reading.language), reading.whom(whom)),
      field: reading.caseService('frequency'),
    }),
  ],
  [
    /SW Planned Contact says nothing of (.+) Contacts for (.+?)\. /,
    (reading, kind = '', whom = '') => ({
      text: reading.words.contacts(choiceWord('planned-contact-kinds', kind, reading.language), reading.whom(whom)),
      field: reading.caseService('frequency'),
    }),
  ],
  [
    /Provide Your Rights Brochure is missing/,
    (reading) => ({ text: reading.words.brochure, field: reading.caseService() }),
  ],
  [
    /Family Engagement (?:is missing|has no service type)/,
    (reading) => ({ text: reading.words.engagement, field: reading.caseService('types') }),
  ],
  [
    /: (\S+) is a non-minor dependent and needs Arrange and Maintain Placement/,
    (reading, whom = '') => ({
      text: reading.words.silp(reading.whom(whom)),
      field: reading.caseService('silpSetting'),
    }),
  ],
];

const byOtherForms: readonly Pattern[] = [
  [
    /\(recordDocument, ([\w-]+)(?:, about (\S+))?\)/,
    (reading, kind = '', about = '') => {
      const title = Object.hasOwn(DOCUMENT_TITLES, kind) ? choiceWord('document-kind', kind, reading.language) : kind;
      const text = reading.words.document(about ? reading.words.each(title, reading.whom(about)) : title);
      return { text, by: 'recordDocument', given: { kind, ...(about && { about }) } };
    },
  ],
  [/paper signature dates .* are missing/, (reading) => ({ text: reading.words.paper, by: 'keyPaperSignatures' })],
  [
    /Family Assessment Update has no narrative for (.+)\. Write it first/,
    (reading, headings = '') => {
      const labels = headings.split('; ').map((heading) => {
        const name = ASSESSMENT_FIELDS[heading];
        return name ? fieldLabel('recordFamilyAssessment', [name], reading.language) : heading;
      });
      return { text: reading.words.assessmentOf(labels.join('; ')), by: 'recordFamilyAssessment' };
    },
  ],
  [/its family assessment is missing/, (reading) => ({ text: reading.words.assessment, by: 'recordFamilyAssessment' })],
  [
    /^Objective (\d+) .* has no progress recorded/,
    (reading, number = '') => ({
      text: reading.words.progress(reading.words.objective(Number(number))),
      by: 'recordProgress',
    }),
  ],
  [
    /parents take part in making it, and nothing is recorded for (.+)\. Record that/,
    (reading, whom = '') => ({
      text: reading.words.participation(reading.whom(whom)),
      by: 'recordEngagement',
      given: { person: whom.split(', ')[0] as string, kind: 'participated' },
    }),
  ],
];

const ASSESSMENT_FIELDS: Readonly<Record<string, string>> = {
  'Significant Changes': 'significantChanges',
  'Current Condition Of Child(ren) And Family': 'currentCondition',
  'Family’s Perception Of Their Needs': 'familyPerception',
};

/** How the sentences of the core on what a plan lacks are read; what fits more than one is read by the first. */
export const LACK_PATTERNS: readonly Pattern[] = [...ofObjectives, ...ofServices, ...ofThePages, ...byOtherForms];
