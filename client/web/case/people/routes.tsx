import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { Declined, NoRight } from '../../../../store/failure';
import type { Participant } from '../../../../store/participants';
import { isMailAddress } from '../../../mail-address';
import { withDone } from '../../forms/way-back';
import type { Language } from '../../page/words';
import type { PageParts } from '../../pages';
import { areaPage } from '../addresses';
import type { CaseView } from '../case-page';
import { caseGate, type InCase } from '../gate';
import { caseView } from '../view';
import { type ContactData, mayChangeContactData, NO_CONTACT_DATA, seenMark } from './contact-data';
import { PeoplePage } from './page';
import { LONGEST, PersonPage } from './person-page';
import { peopleWords } from './words';

/** `/cases/:case/people` and what reaches each of the family, below it. */
export function peopleRoutes(areas: Hono<InCase>, parts: PageParts): void {
  areas.get('/people', caseGate(parts, ['whole', 'joint service']), async (c) => {
    const view = await caseView(c, parts, 'names');
    const family = view.reach === 'whole' ? await familyIn(c, parts) : null;
    return c.html(<PeoplePage view={view} family={family} done={c.req.query('done')} />);
  });
  areas.use('/people/*', caseGate(parts, ['whole']));
  areas.get('/people/:person', async (c) => {
    const { view, person, kept } = await personIn(c, parts);
    if (!kept) return c.notFound();
    const form = { request: randomUUID(), seen: seenMark(kept), typed: kept };
    return c.html(<PersonPage view={view} person={person} form={form} />);
  });
  areas.post('/people/:person', (c) => saved(c, parts));
}

async function saved(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const [{ view, person, kept }, body] = await Promise.all([personIn(c, parts), c.req.parseBody()]);
  if (!kept) return c.notFound();
  const said = (name: string) => (typeof body[name] === 'string' ? body[name].trim() : '');
  const typed = typedIn(said);
  const back = c.redirect(withDone(areaPage(view.file.caseId, 'people'), 'saved'), 303);
  // A second click finds what the first one kept.
  if (seenMark(typed) === seenMark(kept)) return back;
  const errors = errorsIn(typed, view.frame.language);
  const isStale = said('seen') !== seenMark(kept);
  if (errors.length === 0 && !isStale) {
    await parts.archive.saveParticipant(view.file.caseId, { id: person, ...typed });
    return back;
  }
  const form = { request: said('request'), seen: seenMark(kept), typed, errors, ...(isStale && { changed: kept }) };
  return c.html(<PersonPage view={view} person={person} form={form} />, 422);
}

/** What is typed as nothing is taken out. */
function typedIn(said: (name: string) => string): ContactData {
  const [address, telephone, mail] = ['address', 'telephone', 'mail'].map(
    (name) => said(name).replace(/\r\n/g, '\n') || null,
  );
  return {
    name: said('name'),
    address: address ?? null,
    telephone: telephone ?? null,
    mail: mail ?? null,
    protected: said('protected') === 'yes',
  };
}

function errorsIn(typed: ContactData, language: Language) {
  const { contact } = peopleWords(language);
  const long = (['name', 'address', 'telephone', 'mail'] as const)
    .filter((field) => (typed[field] ?? '').length > LONGEST[field])
    .map((field) => ({ field, message: contact.tooLong(contact[field], LONGEST[field]) }));
  return [
    ...(typed.name ? [] : [{ field: 'name', message: contact.noName }]),
    ...(typed.mail === null || isMailAddress(typed.mail) ? [] : [{ field: 'mail', message: contact.noMail }]),
    ...long.filter(({ field }) => field !== 'mail'),
  ];
}

/** Somebody of the family whose contact data this person may change; else it is as if there were no such page. */
async function personIn(
  c: Context<InCase>,
  parts: PageParts,
): Promise<{ view: CaseView; person: string; kept: ContactData | null }> {
  const person = c.req.param('person') ?? '';
  const [view, family] = await Promise.all([caseView(c, parts, 'names'), familyIn(c, parts)]);
  const found = family?.find(({ id }) => id === person);
  const isOfFamily = view.aCase.family.some(({ id }) => id === person);
  const kept = found ?? NO_CONTACT_DATA;
  const may = family !== null && isOfFamily && mayChangeContactData(view, c.get('viewer'), kept.protected);
  return { view, person, kept: may ? kept : null };
}

/** Null for whoever the record store does not let in, and for a case whose words are gone. */
async function familyIn(c: Context<InCase>, { archive }: PageParts): Promise<Participant[] | null> {
  try {
    return await archive.family(c.get('file').caseId, { person: c.get('viewer').id, what: 'names' });
  } catch (error) {
    if (!(error instanceof NoRight || error instanceof Declined || (error as Error).name === 'Expunged')) throw error;
    return null;
  }
}
