import fc from 'fast-check';
import { givenFields, givenSchema } from '../../../client/given';
import type { CaseFacts } from '../../../client/web/forms/case-facts';
import { commandTitle } from '../../../client/web/vocabulary/command-words';
import { FormPage } from '../../../client/web/forms/form-page';
import { newState } from '../../../client/web/forms/form-state';
import { postedFrom } from '../../../client/web/forms/posted';
import { typedArgs } from '../../../client/web/forms/typed-args';
import { NO_FRAME } from './no-frame';
import { formPage } from '../../../client/web/case/addresses';
import { COMMAND_NAMES, type CommandName } from '../../../domain/commands/catalogue';
import { planInEffectOn } from '../../domain/builders';
import { markup } from '../page/reading';
import { inOrder } from './in-order';
import { argsOf } from './said-args';
import { sentBy } from './form-reader';

const TOLD = COMMAND_NAMES.filter((name) => name !== 'openCase');
const story = planInEffectOn('2027-03-01');
const facts: CaseFacts = {
  aCase: story.case,
  names: new Map([['iris', 'Iris <b>Marlow</b>']]),
  directory: [],
  agenda: () => story.agenda,
  checklists: () => [],
  now: story.now,
  today: story.today,
  language: 'en',
};

function pageOf(command: CommandName, args: Record<string, unknown>, language: 'en' | 'es' = 'en'): string {
  const sheet = { command, args, errors: [], facts: { ...facts, language }, moreRows: {} };
  const frame = { ...NO_FRAME, language };
  return markup(<FormPage frame={frame} caseId="case-1" sheet={sheet} state={newState(1, '/work')} />);
}

test.each(TOLD)('the form of %s sends what stands in it, and that is what its schema takes', (command) => {
  const property = fc.property(argsOf(command), (args) => {
    const sent = sentBy(pageOf(command, args), formPage('case-1', command));
    const typed = typedArgs(givenFields(command), postedFrom(sent));
    expect(inOrder(typed)).toEqual(inOrder(args));
    expect(givenSchema(command).safeParse(typed).error).toBeUndefined();
  });
  fc.assert(property, { numRuns: 12 });
});

test.each(['en', 'es'] as const)('each form has its title as the one heading of the page (%s)', (language) => {
  for (const command of TOLD) {
    const headings = [...pageOf(command, {}, language).matchAll(/<h1>(.*?)<\/h1>/g)].map(([, words]) => words);
    expect(headings).toHaveLength(1);
    expect(headings[0]).toContain(commandTitle(command, language).slice(0, 10));
  }
});

test('a name that was typed with marks in it is shown as it was typed', () => {
  const page = pageOf('placeChild', {});
  expect(page).toContain('Iris &lt;b&gt;Marlow&lt;/b&gt;');
  expect(page).not.toContain('<b>Marlow');
});

test('what a form carries along has no name of a field', () => {
  const own = ['csrf', 'request', 'sequence', 'back', 'subject', 'version', 'act'];
  const taken = TOLD.flatMap((command) => Object.keys(givenFields(command)).filter((key) => own.includes(key)));
  expect(taken).toEqual([]);
});
