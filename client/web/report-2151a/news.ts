import { REPORT_HEADING_NAMES, type ReportHeading } from '../../../domain/case/report-2151a';
import type { HeadingSaid } from '../../documents/progress-report';
import { listIn } from '../forms/args-posted';
import { hashOf, type ReportView, saysNoChange, sentenceOf, wordsUnder } from './report';

/*
 * What was recorded after somebody began to write. The form carries along which facts its words began with, or took up
 * since; whatever else is recorded is new, unless its sentence stands in the words already.
 */

/** The name under which a form and its draft say which facts the writer has had. */
export const HAD_FACTS = 'hadFacts';

type Fact = HeadingSaid['recorded'][number];
type Args = Record<string, unknown>;

/** All facts of the report as of now: what a form that begins has had. */
export function factsHad({ report }: ReportView): string[] {
  return report.headings.flatMap(({ name, recorded }) => recorded.map((fact) => markOf(name, fact)));
}

/** The facts under a heading that the words do not have yet, in their order. */
export function newFacts({ report }: ReportView, args: Args, name: ReportHeading): Fact[] {
  const had = new Set(listIn(args[HAD_FACTS]));
  const words = wordsUnder(args, name);
  const recorded = report.headings.find((each) => each.name === name)?.recorded ?? [];
  return recorded.filter((fact) => !had.has(markOf(name, fact)) && !words.includes(sentenceOf(fact)));
}

/** The same words with the new facts below them; whoever adds something does not say any more that nothing changed. */
export function withNewFacts(shown: ReportView, args: Args, name: ReportHeading): Args {
  const facts = newFacts(shown, args, name);
  if (facts.length === 0) return args;
  const lines = [wordsUnder(args, name).trimEnd(), ...facts.map(sentenceOf)].filter((line) => line !== '');
  return {
    ...args,
    headings: { ...(args['headings'] as Args | undefined), [name]: lines.join('\n') },
    noChange: REPORT_HEADING_NAMES.filter((each) => each !== name && saysNoChange(args, each)),
    [HAD_FACTS]: [...listIn(args[HAD_FACTS]), ...facts.map((fact) => markOf(name, fact))],
  };
}

/** A fact as one word: it goes out to the browser and comes back, so it says nothing of what it is made from. */
function markOf(name: ReportHeading, { on, what, about }: Fact): string {
  return hashOf(JSON.stringify([name, on, what, about]));
}
