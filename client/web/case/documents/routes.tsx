import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { NoRight } from '../../../../store/failure';
import type { StoredDocument } from '../../../../store/record-store';
import { PRINT_KINDS } from '../../../documents/contents';
import { giveCopy } from '../../../documents/copy-given';
import { print, type PrintKind } from '../../../documents/printing';
import { InputError } from '../../../input-error';
import { withDone } from '../../forms/way-back';
import type { PageParts } from '../../pages';
import { typedDate } from '../../page/typed-date';
import { areaPage } from '../addresses';
import { mayRecord } from '../called';
import type { CaseView } from '../case-page';
import type { InCase } from '../gate';
import { caseView } from '../view';
import { type CopyFormShown, CopyPage } from './copy-page';
import { DocumentsPage } from './page';
import { childrenOf, type PrintFormShown, type PrintTyped } from './print-form';
import { type PrintedOnce, printedOnce } from './printed-once';
import { documentWords } from './words';

/** `/cases/:case/documents` and the printed bytes below it. */
export function documentRoutes(areas: Hono<InCase>, parts: PageParts): void {
  const once = printedOnce();
  areas.get('/documents', async (c) => {
    const { kind, plan, child, month, done } = c.req.query();
    const form = { request: randomUUID(), typed: given({ kind, plan, child, month }) };
    return listed(c, parts, await caseView(c, parts, 'documents'), form, done);
  });
  areas.post('/documents', (c) => printed(c, parts, once));
  areas.get('/documents/:hash', (c) => bytes(c, parts));
  areas.get('/documents/:hash/copy', async (c) => {
    const { view, document } = await documentIn(c, parts);
    if (!document) return c.notFound();
    const form = { request: randomUUID(), to: document.copyFor ?? '', on: view.standing.today };
    return c.html(<CopyPage view={view} document={document} form={form} />);
  });
  areas.post('/documents/:hash/copy', (c) => copied(c, parts));
}

async function listed(
  c: Context<InCase>,
  { archive }: PageParts,
  view: CaseView,
  form: PrintFormShown,
  done?: string,
): Promise<Response> {
  const documents = await archive.documents(view.file.caseId);
  const status = form.refused || form.errors ? 422 : 200;
  return c.html(<DocumentsPage view={view} documents={documents} form={form} done={done} />, status);
}

/** A document that was printed of this case: of another one it is as if it were not there. */
async function bytes(c: Context<InCase>, { archive }: PageParts): Promise<Response> {
  const hash = c.req.param('hash') ?? '';
  const { caseId } = c.get('file');
  const document = (await archive.documents(caseId)).find((each) => each.hash === hash);
  if (!document) return c.notFound();
  try {
    const found = await archive.documentBytes(hash, c.get('viewer').id);
    if (!found) return await c.notFound();
    return c.body(new Uint8Array(found), 200, {
      'Content-Type': document.form === 'pdf' ? 'application/pdf' : 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${caseId}-${hash.slice(0, 12)}.${document.form}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    });
  } catch (error) {
    if (error instanceof NoRight) return c.notFound();
    throw error;
  }
}

async function printed(c: Context<InCase>, parts: PageParts, once: PrintedOnce): Promise<Response> {
  const { archive, now } = parts;
  const { caseId } = c.get('file');
  const [view, body] = await Promise.all([caseView(c, parts, 'documents'), typedIn(c)]);
  const { request = '', ...all } = body;
  const typed = given(all);
  const kind = PRINT_KINDS.find((each) => each === typed.kind);
  if (!kind || !mayRecord(view)) return c.notFound();
  const form = { request: request || randomUUID(), typed };
  if (kind === 'client-responsibility-sheet' && !typed.child && childrenOf(view).length > 1)
    return listed(c, parts, view, { ...form, errors: [childMissing(view)] });
  const by = c.get('viewer').id;
  try {
    await once({ person: by, caseId, request }, now(), async () =>
      print({ aCase: view.aCase, journal: await archive.journal(caseId) }, wantedOf(kind, typed, by), archive, now()),
    );
    return c.redirect(withDone(areaPage(caseId, 'documents'), 'printed'), 303);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof NoRight)) throw error;
    return listed(c, parts, view, { ...form, refused: error.message });
  }
}

/** What concerns another kind of document is left out. */
function wantedOf(kind: PrintKind, { plan, child, month, for: copyFor, language }: PrintTyped, by: string) {
  return {
    kind,
    by,
    form: 'pdf' as const,
    language: language === 'es' ? ('es' as const) : ('en' as const),
    ...(copyFor && { copyFor }),
    ...(plan && { plan }),
    ...(child && kind === 'client-responsibility-sheet' && { child }),
    ...(month && kind === 'form-2151a' && { month }),
  };
}

function childMissing({ frame }: CaseView) {
  return { field: 'child', message: documentWords(frame.language).chooseChild };
}

async function copied(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const [{ view, document }, body] = await Promise.all([documentIn(c, parts), typedIn(c)]);
  if (!document) return c.notFound();
  const { request = '', to = '', on: typed = '' } = body;
  const { gave } = documentWords(view.frame.language);
  const on = typedDate(typed);
  const errors = [
    ...(to ? [] : [{ field: 'to', message: gave.chooseWho }]),
    ...(on ? [] : [{ field: 'on', message: gave.noDay }]),
  ];
  const again = (why: Pick<CopyFormShown, 'errors' | 'refused'>) =>
    c.html(<CopyPage view={view} document={document} form={{ request, to, on: typed, ...why }} />, 422);
  if (errors.length > 0 || !on) return again({ errors });
  try {
    await giveCopy(view.aCase, document, { to, on, by: c.get('viewer').id }, parts.archive, parts.now());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return again({ refused: error.message });
  }
  return c.redirect(withDone(areaPage(view.file.caseId, 'documents'), 'copied'), 303);
}

/** A document of this case, for whoever may say something of it. */
async function documentIn(
  c: Context<InCase>,
  parts: PageParts,
): Promise<{ view: CaseView; document: StoredDocument | undefined }> {
  const [view, documents] = await Promise.all([
    caseView(c, parts, 'documents'),
    parts.archive.documents(c.get('file').caseId),
  ]);
  const document = documents.find(({ hash }) => hash === c.req.param('hash'));
  return { view, document: mayRecord(view) ? document : undefined };
}

async function typedIn(c: Context<InCase>): Promise<Partial<Record<string, string>>> {
  const form = await c.req.parseBody();
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** What was chosen; a choice of nothing is none. */
function given({ kind, plan, child, month, for: copyFor, language }: Partial<Record<string, string>>): PrintTyped {
  const all = { kind, plan, child, month, for: copyFor, language };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as PrintTyped;
}
