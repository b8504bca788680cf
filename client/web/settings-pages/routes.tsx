import { type Context, Hono } from 'hono';
import { PACK_NAMES, type Pack, packOf } from '../../../policies/packs';
import type { StaffEntry } from '../../../store/record-store';
import { NoAnswer, ServerUnreachable } from '../../case-errors';
import { csvOf } from '../../csv';
import { InputError } from '../../input-error';
import { heldElsewhere, rulesIn } from '../../policy-rules';
import type { Trial } from '../../policy-dry-run';
import { everyRule } from '../../rule-book';
import { type AgencyFile, agencyFileIn, readAgencyFile } from '../../settings-file';
import { COLUMNS } from '../../staff/columns';
import { type StaffFile, staffFileIn } from '../../staff/directory-file';
import { plannedImport } from '../../staff/directory-import';
import { type Telling, tellCases } from '../../staff/telling';
import { YamlFile } from '../../yaml-file';
import { downloaded } from '../download';
import type { FormError } from '../page/error-summary';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { versionOf } from '../../../domain/policy-version';
import { AgencyPage } from './agency-page';
import { asTable, fieldIn, isAsTyped, markOf, NEW_PERSON, type TypedPerson, typedIn, typedOf } from './person-form';
import { StaffPersonPage } from './person-page';
import { PacksPage, PolicyPage } from './policy-page';
import { type Saved, SavedPage } from './saved-page';
import { POLICY_PAGES } from './settings-page';
import { type StaffFilter, StaffPage } from './staff-page';
import { type TrialFigures, triedIn } from './trial';
import { TrialPage } from './trial-page';
import { UploadPage } from './upload-page';
import { settingsWords } from './words';

type Ask = Context<SignedIn>;

/**
 * Staff, settings and policies. For administrators, who see nothing of a case; programme managers read the policies and
 * try changes of them. For everybody else there is nothing here.
 */
export function settingsRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.use(async (c, next) => (mayEnter(c) ? next() : c.notFound()));
  routes.get('/', (c) => c.redirect(`/settings/${isAdministrator(c) ? 'staff' : 'policy'}`, 303));
  routes.get('/staff', (c) => showStaff(c, parts));
  routes.get('/staff.csv', async (c) => downloaded(c, 'staff.csv', directoryTable(await parts.archive.staff())));
  routes.get('/staff/:person', (c) => showPerson(c, parts));
  routes.post('/staff/:person', (c) => savePerson(c, parts));
  routes.get('/upload', (c) => c.html(<UploadPage frame={frameOf(c, parts)} errors={[]} />));
  routes.post('/upload', (c) => upload(c, parts));
  routes.get('/agency', (c) => showAgency(c, parts));
  routes.get('/policy', (c) => c.html(<PacksPage frame={frameOf(c, parts)} packs={PACKS} />));
  routes.get('/policy/:pack', (c) => showPolicy(c, parts));
  routes.get('/dry-run', (c) => c.html(<TrialPage {...trialPage(c, parts)} />));
  routes.post('/dry-run', (c) => tryPolicy(c, parts));
  return routes;
}

function isAdministrator(c: Ask): boolean {
  return c.get('viewer').role === 'administrator';
}

function mayEnter(c: Ask): boolean {
  if (isAdministrator(c)) return true;
  const [, , area = ''] = new URL(c.req.url).pathname.split('/');
  return c.get('viewer').role === 'programme-manager' && ['', ...POLICY_PAGES].includes(area);
}

// ── staff ────────────────────────────────────────────────────────────────────────────────────────────────────────────

async function showStaff(c: Ask, parts: PageParts): Promise<Response> {
  const asked = (name: string) => c.req.query(name)?.slice(0, 200) ?? '';
  const filter: StaffFilter = {
    find: asked('find'),
    role: asked('role'),
    unit: asked('unit'),
    active: ['yes', 'no'].includes(asked('active')) ? asked('active') : '',
    page: Math.max(1, Number.parseInt(asked('page'), 10) || 1),
  };
  const staff = await parts.archive.staff();
  return c.html(<StaffPage frame={frameOf(c, parts)} staff={staff} filter={filter} done={c.req.query('done')} />);
}

/** The directory as its import takes it. */
function directoryTable(staff: readonly StaffEntry[]): string {
  const rows = staff.map((each) => [
    each.id,
    each.name,
    each.mail,
    each.role,
    each.unit,
    each.supervisor,
    each.standIn,
    each.standInFrom,
    each.standInTo,
    each.language,
    each.notices,
    each.active ? 'yes' : 'no',
  ]);
  return csvOf([Object.keys(COLUMNS), ...rows]);
}

/** What a form brought back. */
interface Again {
  typed: TypedPerson;
  errors: FormError[];
  isStale?: boolean;
}

async function showPerson(c: Ask, parts: PageParts, again?: Again): Promise<Response> {
  const staff = await parts.archive.staff();
  const entry = personIn(c, staff);
  if (entry === undefined) return c.notFound();
  const { typed = entry ? typedOf(entry) : NEW_PERSON, errors = [], isStale = false } = again ?? {};
  const page = { frame: frameOf(c, parts), staff, entry, typed, errors, isStale };
  return c.html(<StaffPersonPage {...page} />, errors.length > 0 ? 422 : 200);
}

/** Whom the address names; null for somebody new, undefined for nobody. */
function personIn(c: Ask, staff: readonly StaffEntry[]): StaffEntry | null | undefined {
  const id = c.req.param('person');
  return id === 'new' ? null : staff.find((each) => each.id === id);
}

async function savePerson(c: Ask, parts: PageParts): Promise<Response> {
  const staff = await parts.archive.staff();
  const entry = personIn(c, staff);
  if (entry === undefined) return c.notFound();
  const form = await c.req.parseBody();
  const typed = typedIn(form, entry?.id ?? null);
  const { person: words } = settingsWords(c.get('viewer').language);
  const again = (errors: FormError[], isStale = false) => showPerson(c, parts, { typed, errors, isStale });
  const there = entry ?? staff.find(({ id }) => id === typed.id);
  if (there && isAsTyped(there, typed)) return c.redirect('/settings/staff?done=saved', 303);
  if (!entry && there) return again([{ field: 'id', message: words.exists }]);
  if (entry && form['seen'] !== markOf(entry)) return again([{ message: words.stale }], true);
  try {
    const saved = await bring(c, parts, asTable(typed));
    const [failed] = saved.change.failed;
    if (failed) return await again([errorFor(c, failed.because)]);
    return isWhole(saved) ? c.redirect('/settings/staff?done=saved', 303) : await c.html(savedPage(c, parts, saved));
  } catch (error) {
    return again([{ message: inputProblem(error, words.unreached) }]);
  }
}

/** In English the sentence of the import; in Spanish what the field must be. */
function errorFor(c: Ask, because: string): FormError {
  const { language } = c.get('viewer');
  const field = fieldIn(because);
  const { wrong } = settingsWords(language).person;
  if (field === null || !Object.hasOwn(wrong, field)) return { message: because };
  return { field, message: wrong[field as keyof typeof wrong] };
}

/** What is wrong with what was brought, in words; what is no fault of it is thrown on. */
function inputProblem(error: unknown, unreached: string): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof ServerUnreachable || error instanceof NoAnswer) return unreached;
  throw error;
}

async function upload(c: Ask, parts: PageParts): Promise<Response> {
  const { upload: words, person } = settingsWords(c.get('viewer').language);
  const wrong = (message: string) =>
    c.html(<UploadPage frame={frameOf(c, parts)} errors={[{ field: 'file', message }]} />, 422);
  const file = (await c.req.parseBody())['file'];
  if (!(file instanceof File) || file.size === 0) return wrong(words.missing);
  try {
    const bytes = Buffer.from(await file.arrayBuffer());
    const saved = await bring(c, parts, staffFileIn(file.name, bytes));
    return await c.html(savedPage(c, parts, saved), saved.change.failed.length > 0 ? 422 : 200);
  } catch (error) {
    return wrong(inputProblem(error, person.unreached));
  }
}

/** Brings a table into the directory and to the cases that it concerns; where they cannot be reached nothing is changed. */
async function bring(c: Ask, parts: PageParts, file: StaffFile): Promise<Saved> {
  const { id: by } = c.get('viewer');
  const { change, cases } = await plannedImport(parts.archive, file, by, frameOf(c, parts).today);
  const all = cases.length > 0 ? await parts.cases() : null;
  await parts.archive.saveStaff([...change.added, ...change.changed]);
  const telling: Telling = await tellCases(
    all ? cases : [],
    async (caseId, { command, args }, request) => all?.tell(caseId, command, args, { by, request }),
    () => undefined,
  );
  return { file, change, telling };
}

function isWhole({ telling }: Saved): boolean {
  return telling.refused.length + telling.notTold.length === 0;
}

function savedPage(c: Ask, parts: PageParts, saved: Saved) {
  return <SavedPage frame={frameOf(c, parts)} {...saved} />;
}

// ── settings and policies ────────────────────────────────────────────────────────────────────────────────────────────

async function showAgency(c: Ask, parts: PageParts): Promise<Response> {
  const path = parts.env['CASECLOCK_SETTINGS'];
  const page = (file: AgencyFile, wrong: string | null) => (
    <AgencyPage frame={frameOf(c, parts)} file={file} isNamed={path !== undefined} wrong={wrong} />
  );
  if (path === undefined) return c.html(page({ settings: {} }, null));
  try {
    return await c.html(page(readAgencyFile(path), null));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return c.html(page({ settings: {} }, error.message));
  }
}

const PACKS = PACK_NAMES.map((id) => ({ id, pack: packOf(id) as Pack }));

function showPolicy(c: Ask, parts: PageParts) {
  const id = c.req.param('pack') ?? '';
  const pack = packOf(id);
  if (!pack) return c.notFound();
  const manual = everyRule();
  const rules = rulesIn(id, manual);
  const held = heldElsewhere(pack, rules, manual);
  return c.html(<PolicyPage {...{ frame: frameOf(c, parts), id, pack, rules, held }} />);
}

function trialPage(c: Ask, parts: PageParts) {
  const [errors, found]: [FormError[], TrialFigures | null] = [[], null];
  return { frame: frameOf(c, parts), packs: PACK_NAMES, typed: { policy: '', settings: '' }, errors, found };
}

async function tryPolicy(c: Ask, parts: PageParts): Promise<Response> {
  const form = await c.req.parseBody();
  const [policy = '', settings = ''] = ['policy', 'settings'].map((name) =>
    typeof form[name] === 'string' ? form[name] : '',
  );
  const typed = { policy, settings };
  const { trial: words } = settingsWords(c.get('viewer').language);
  const again = (field: string | undefined, message: string) =>
    c.html(<TrialPage {...trialPage(c, parts)} typed={typed} errors={[{ message, ...(field && { field }) }]} />, 422);
  if (!PACK_NAMES.includes(policy)) return again('policy', words.choose);
  let trial: Trial;
  try {
    const given = settings.trim() === '' ? null : agencyFileIn(new YamlFile('settings', settings));
    if (given?.pack !== undefined && nameOf(given.pack) !== nameOf(policy))
      return await again('settings', words.others);
    trial = { policy, settings: given?.settings ?? null };
  } catch (error) {
    if (error instanceof InputError) return again('settings', error.message);
    throw error;
  }
  try {
    return await c.html(
      <TrialPage {...trialPage(c, parts)} typed={typed} found={await triedIn(await parts.cases(), trial)} />,
    );
  } catch (error) {
    return again(undefined, inputProblem(error, words.unreached));
  }
}

function nameOf(pack: string): string {
  return versionOf(pack)?.name ?? pack;
}
