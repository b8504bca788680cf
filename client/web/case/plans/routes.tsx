import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { type Plan, planInEffect, planName, planOf, plansInProgress } from '../../../../domain/case/plan';
import { NoRight } from '../../../../store/failure';
import { Refused } from '../../../case-errors';
import { frozenPlan } from '../../../documents/frozen-plan';
import { planByPage } from '../../../printed-plan/pages';
import { writtenPlan } from '../../../written-plan';
import { withDone } from '../../forms/way-back';
import type { PageParts } from '../../pages';
import { beginningFor, mayBegin, startPage } from '../../plan/beginning';
import { planChanges } from '../../plan/changes';
import { planPage } from '../addresses';
import { maySay } from '../called';
import type { CaseView } from '../case-page';
import type { InCase } from '../gate';
import { caseView } from '../view';
import { PlansPage } from './list-page';
import { PlanPage, type PlanShown } from './plan-page';
import { SubmitPage } from './submit-page';

/** `/cases/:case/plans` and what is below it. */
export function planRoutes(areas: Hono<InCase>, parts: PageParts): void {
  areas.get('/plans', async (c) => {
    const view = await caseView(c, parts, 'agenda');
    const next = maySay(view, 'createPlan') ? nextFor(c.req.query('for'), view) : null;
    return next ? c.redirect(next, 303) : c.html(<PlansPage view={view} />);
  });
  areas.get('/plans/:plan', async (c) => {
    const { view, plan } = await planIn(c, parts);
    return plan ? c.html(<PlanPage view={view} shown={await planShown(plan, view, parts)} />) : c.notFound();
  });
  areas.get('/plans/:plan/submit', async (c) => {
    const { view, plan } = await planIn(c, parts);
    if (!plan || !maySay(view, 'createPlan')) return c.notFound();
    return c.html(<SubmitPage view={view} plan={plan} request={randomUUID()} />);
  });
  areas.post('/plans/:plan/submit', (c) => submit(c, parts));
}

/** Where somebody goes on who comes for a duty: to the plan that is written for it, or to where it is begun. */
function nextFor(duty: string | undefined, { aCase, file, standing }: CaseView): string | null {
  const asked = standing.duties.find(({ id }) => id === duty);
  const begins = asked && beginningFor(asked);
  if (!begins) return null;
  const serving = plansInProgress(aCase).find(
    (plan) => plan.kind === begins.kind && (!begins.order || plan.incorporates.includes(begins.order)),
  );
  if (serving) return planPage(file.caseId, serving.id);
  return mayBegin(aCase, begins.kind) ? startPage(file.caseId, begins) : null;
}

async function planIn(c: Context<InCase>, parts: PageParts): Promise<{ view: CaseView; plan: Plan | undefined }> {
  const view = await caseView(c, parts, 'agenda');
  return { view, plan: planOf(view.aCase, c.req.param('plan') ?? '') };
}

async function submit(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const { caseId } = c.get('file');
  const id = c.req.param('plan') ?? '';
  const { request, revision, hash } = await c.req.parseBody();
  const said = { by: c.get('viewer').id, request: typed(request) };
  const args = { plan: id, revision: Number(revision), hash: typed(hash) };
  try {
    await (await parts.cases()).tell(caseId, 'submitPlan', args, said);
    return c.redirect(withDone(planPage(caseId, id), 'submitPlan'), 303);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { view, plan } = await planIn(c, parts);
    if (!plan) return c.notFound();
    // What was refused was not done: sending it again is another request.
    return c.html(<SubmitPage view={view} plan={plan} request={randomUUID()} refused={error.message} />, 422);
  }
}

function typed(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Reads what the page of a plan shows, as far as the person may read its words. */
export async function planShown(plan: Plan, view: CaseView, parts: PageParts): Promise<PlanShown> {
  const mayReadWords = await mayRead(view, parts);
  if (!mayReadWords) return { plan, written: null, pages: [], changes: null, mayReadWords };
  const { aCase, standing } = view;
  const said = await saidIn(plan, view, parts);
  if (!said) return { plan, written: null, pages: [], changes: null, mayReadWords };
  const read = async (id: string) => (await parts.archive.text(id))?.words ?? '…';
  const written = await writtenPlan(aCase, said, standing.today, read);
  const pages = planByPage({ aCase, on: standing.today, plan: written });
  const inForce = planInEffect(aCase);
  if (plan.state !== 'In Progress' || !inForce) return { plan, written, pages, changes: null, mayReadWords };
  const list = planChanges(await writtenPlan(aCase, inForce, standing.today, read), written);
  return { plan, written, pages, changes: { since: planName(inForce), list }, mayReadWords };
}

/** What a plan that is over said the case keeps no more: its record does. */
async function saidIn(plan: Plan, { aCase, file }: CaseView, { archive }: PageParts): Promise<Plan | null> {
  if (plan.state === 'In Progress' || plan.state === 'In Effect') return plan;
  const journal = await archive.journal(file.caseId);
  try {
    const { plan: then } = frozenPlan(aCase, plan, journal);
    return { ...plan, outline: then.outline, focusChildren: then.focusChildren, participants: then.participants };
  } catch {
    return null;
  }
}

async function mayRead({ file, frame }: CaseView, { archive }: PageParts): Promise<boolean> {
  try {
    await archive.admitReader({ person: frame.viewer?.id ?? '', caseId: file.caseId, what: 'plan' });
    return true;
  } catch (error) {
    if (error instanceof NoRight) return false;
    throw error;
  }
}
