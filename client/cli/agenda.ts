import type { CivilDate } from '../../domain/calendar/civil-date';
import { isOwed } from '../../domain/duties/duty';
import type { Standing } from '../../domain/duties/standing';
import { knownOn } from '../as-of';
import { agendaInWords } from './agenda-words';
import { journalOf, withArchive } from './archive';
import { type Words, withCases } from './cases';
import { EXIT } from './exit-codes';
import { admitToComments } from './reading';
import { answer, type Invocation } from './terminal';
import { widthOf } from './table';

/** `caseclock agenda CASE`. */
export async function showAgenda(invocation: Invocation, caseId: string, { all, asOf }: Options): Promise<number> {
  const found = await (asOf === undefined ? owedNow(invocation, caseId) : owedOn(invocation, caseId, asOf));
  const shown = all ? found.duties : found.duties.filter(isOwed);
  answer(invocation, { ...found, duties: shown }, agendaInWords(found, shown, widthOf(invocation.out)));
  return EXIT.done;
}

interface Options {
  all?: boolean;
  asOf?: CivilDate;
}

function owedNow(invocation: Invocation, caseId: string): Promise<Standing> {
  return withCases(invocation, `Asking ${caseId}`, async (cases, { read, store }) => {
    const agenda = await cases.agenda(caseId);
    const isShown = await admitToComments(invocation, store(), caseId, 'agenda');
    return { ...agenda, returned: await withComments(agenda.returned, isShown ? read : unread) };
  });
}

/** Nobody reads words without the right, nor without its being noted. */
const unread: Words['read'] = async () => 'the comment is not shown now';

/** From the journal: what was keyed or corrected since is not in it. */
function owedOn(invocation: Invocation, caseId: string, day: CivilDate): Promise<Standing> {
  return withArchive(invocation, `Reading ${caseId}`, async (archive) => {
    const { standing } = knownOn(caseId, await journalOf(archive, caseId), day, new Date().toISOString());
    const isShown = await admitToComments(invocation, archive, caseId, 'agenda');
    const read = async (id: string) => (await archive.text(id))?.words ?? null;
    return { ...standing, returned: await withComments(standing.returned, isShown ? read : unread) };
  });
}

/** What came back, with the words that say why: mails do not carry them, since they may name people. */
async function withComments(returned: { what: string; comment: string }[], read: Words['read']) {
  return Promise.all(
    returned.map(async ({ what, comment }) => ({
      what,
      comment: (await read(comment)) ?? 'the comment is not there',
    })),
  );
}
