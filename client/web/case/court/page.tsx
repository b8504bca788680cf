import type { FC } from 'hono/jsx';
import type { CommandName } from '../../../../domain/commands/catalogue';
import type { CourtOrder, Hearing } from '../../../../domain/case/court';
import { planName } from '../../../../domain/case/plan';
import { ButtonLink, Buttons } from '../../page/button';
import { DayLabel } from '../../page/day-label';
import { dayWords } from '../../page/day-words';
import { Disclosure } from '../../page/disclosure';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { Tag, type Tone } from '../../page/tag';
import { choiceWord } from '../../vocabulary/choice-words';
import { dutyPage, formPage, planPage } from '../addresses';
import { maySay } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { readable } from '../named';
import { courtWords, stepWords } from './words';

/** Hearings, and orders with what became of them. */
export const CourtPage: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, file, frame } = view;
  const words = courtWords(frame.language);
  const latest = [...aCase.hearings].sort((one, other) => (dayOf(one) < dayOf(other) ? 1 : -1));
  return (
    <CasePage view={view} area="court" help="/help/court">
      <h2>{words.hearings}</h2>
      {maySay(view, 'setHearing') && (
        <Buttons>
          <ButtonLink href={formPage(file.caseId, 'setHearing')}>{words.set}</ButtonLink>
          <ButtonLink tone="outline" href={formPage(file.caseId, 'receiveCourtOrder')}>
            {words.receive}
          </ButtonLink>
        </Buttons>
      )}
      {latest.length === 0 ? <Empty>{words.noHearings}</Empty> : <Hearings view={view} hearings={latest} />}
      <h2>{words.orders}</h2>
      {aCase.orders.length === 0 && <Empty>{words.noOrders}</Empty>}
      {[...aCase.orders].reverse().map((order) => (
        <Order view={view} order={order} />
      ))}
    </CasePage>
  );
};

function dayOf({ heldOn, scheduledFor }: Hearing): string {
  return heldOn ?? scheduledFor;
}

type HearingState = 'held' | 'set' | 'vacated' | 'past';

function stateOf({ heldOn, vacated, scheduledFor }: Hearing, today: string): HearingState {
  if (heldOn) return 'held';
  if (vacated) return 'vacated';
  return scheduledFor < today ? 'past' : 'set';
}

const TONES: Record<HearingState, Tone> = { held: 'met', set: 'soon', vacated: 'plain', past: 'late' };

const Hearings: FC<{ view: CaseView; hearings: readonly Hearing[] }> = ({ view, hearings }) => {
  const { language } = view.frame;
  const { today } = view.standing;
  const words = courtWords(language);
  return (
    <Table
      caption={words.hearings}
      captionUnseen
      rows={hearings}
      columns={[
        { heading: words.columns.kind, kind: 'name', cell: ({ kind }) => choiceWord('hearing-kind', kind, language) },
        {
          heading: words.columns.day,
          cell: (hearing) => (
            <DayLabel date={dayOf(hearing)} today={today} plain={hearing.heldOn !== null || hearing.vacated} />
          ),
        },
        {
          heading: words.columns.state,
          cell: (hearing) => {
            const state = stateOf(hearing, today);
            const former = formerDays(hearing).map((day) => dayWords(day, language));
            const more = [
              former.length > 0 && words.continued(former.join(', ')),
              hearing.familyToldOn && words.familyTold(dayWords(hearing.familyToldOn, language)),
            ].filter(Boolean);
            return (
              <>
                <Tag tone={TONES[state]}>{words.states[state]}</Tag> <span class="soft">{more.join('; ')}</span>
              </>
            );
          },
        },
        ...(maySay(view, 'setHearing')
          ? [
              {
                heading: words.columns.do,
                kind: 'act' as const,
                cell: (hearing: Hearing) => <Doing hearing={hearing} view={view} />,
              },
            ]
          : []),
      ]}
    />
  );
};

/** The days that it was set for before, each once. */
function formerDays(hearing: Hearing): string[] {
  const days = hearing.schedule.flatMap(({ on }) => (on !== null && on !== dayOf(hearing) ? [on] : []));
  return [...new Set(days)];
}

const Doing: FC<{ hearing: Hearing; view: CaseView }> = ({ hearing, view }) => {
  const { language } = view.frame;
  const words = courtWords(language);
  if (hearing.vacated) return null;
  const about = words.about(choiceWord('hearing-kind', hearing.kind, language), dayWords(dayOf(hearing), language));
  const ways: [CommandName, string][] = hearing.heldOn
    ? [['correctHearing', words.correct]]
    : [
        ['recordHearingHeld', words.held],
        ['continueHearing', words.continue],
      ];
  return (
    <>
      {ways.map(([command, text]) => (
        <>
          <a href={formPage(view.file.caseId, command, { hearing: hearing.id })}>
            {text}
            <span class="unseen"> {about}</span>
          </a>{' '}
        </>
      ))}
    </>
  );
};

/** An order, what became of it, and the steps of the revision that takes it up (S1.80–S1.85). */
const Order: FC<{ view: CaseView; order: CourtOrder }> = ({ view, order }) => {
  const { frame, aCase, standing, file, names } = view;
  const { language } = frame;
  const words = courtWords(language);
  const plan = aCase.plans.find(({ incorporates, state }) => incorporates.includes(order.id) && state !== 'Discarded');
  const duty = standing.duties.find(({ id }) => id === `court-order/${order.id.split('-').at(-1)}`);
  const what = plan?.approval
    ? words.implemented(planName(plan), dayWords(plan.approval.on, language))
    : plan
      ? words.inWork(planName(plan))
      : words.outstanding;
  return (
    <section class="panel">
      <h3>
        {words.order.dated} {dayWords(order.dated, language)}
      </h3>
      <p>
        <Tag tone={order.differs ? 'soon' : 'plain'}>{order.differs ? words.differs : words.fits}</Tag>{' '}
        {order.differs && (plan ? <a href={planPage(file.caseId, plan.id)}>{what}</a> : what)}
      </p>
      <p class="soft">
        {words.order.received}: {dayWords(order.receivedOn, language)} ·{' '}
        {choiceWord('learnt-from', order.learntFrom, language)}
      </p>
      {duty && (
        <>
          {duty.details.length > 0 && (
            <Disclosure summary={words.stepsAbout} open={duty.state === 'open' || duty.state === 'overdue'}>
              <ol>
                {duty.details.map((step) => (
                  <li>{readable(stepWords(step, language), names, language)}</li>
                ))}
              </ol>
            </Disclosure>
          )}
          <p>
            <a href={dutyPage(file.caseId, duty.id)}>{words.why}</a>
          </p>
        </>
      )}
    </section>
  );
};
