import type { Context, Hono } from 'hono';
import { NoRight } from '../../../../store/failure';
import { PRINT_KINDS } from '../../../documents/contents';
import { print } from '../../../documents/printing';
import { InputError } from '../../../input-error';
import type { PageParts } from '../../pages';
import { areaPage } from '../addresses';
import { mayRecord } from '../called';
import type { InCase } from '../gate';
import { caseView } from '../view';
import { DocumentsPage } from './page';

/** `/cases/:case/documents` and the printed bytes below it. */
export function documentRoutes(areas: Hono<InCase>, parts: PageParts): void {
  areas.get('/documents', async (c) => {
    const { caseId } = c.get('file');
    const [view, documents] = await Promise.all([caseView(c, parts, 'documents'), parts.archive.documents(caseId)]);
    return c.html(
      <DocumentsPage view={view} documents={documents} kind={c.req.query('kind')} plan={c.req.query('plan')} />,
    );
  });
  areas.post('/documents', (c) => printed(c, parts));
  areas.get('/documents/:hash', (c) => bytes(c, parts));
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

async function printed(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const { archive, now } = parts;
  const { caseId } = c.get('file');
  const [view, journal, form] = await Promise.all([
    caseView(c, parts, 'documents'),
    archive.journal(caseId),
    c.req.parseBody(),
  ]);
  const kind = PRINT_KINDS.find((each) => each === form['kind']);
  if (!kind || !mayRecord(view)) return c.notFound();
  const said = (name: string) => (typeof form[name] === 'string' && form[name] !== '' ? form[name] : undefined);
  const [copyFor, plan] = [said('for'), said('plan')];
  const language = form['language'] === 'es' ? ('es' as const) : ('en' as const);
  const by = c.get('viewer').id;
  try {
    const wanted = { kind, by, form: 'pdf' as const, language, ...(copyFor && { copyFor }), ...(plan && { plan }) };
    await print({ aCase: view.aCase, journal }, wanted, archive, now());
    return c.redirect(areaPage(caseId, 'documents'), 303);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof NoRight)) throw error;
    const documents = await archive.documents(caseId);
    return c.html(
      <DocumentsPage view={view} documents={documents} kind={kind} plan={plan} refused={error.message} />,
      422,
    );
  }
}
