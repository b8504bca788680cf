import type { FC } from 'hono/jsx';
import { servicesDeclined } from '../../../../domain/case/declined-service';
import { type Referral, referralsMade } from '../../../../domain/case/referral';
import { type Service, servicesBegun } from '../../../../domain/case/service';
import { ButtonLink, Buttons } from '../../page/button';
import { dayWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { choiceWord } from '../../vocabulary/choice-words';
import { areaPage, formPage } from '../addresses';
import { called, calledAll, maySay } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { serviceWords } from './words';

/** What the family is referred to and receives, and how it takes part. */
export const ServicesPage: FC<{ view: CaseView }> = ({ view }) => {
  const { file, frame } = view;
  const words = serviceWords(frame.language);
  return (
    <CasePage view={view} area="services" help="/help/services">
      {maySay(view, 'recordReferral') && (
        <Buttons>
          <ButtonLink href={formPage(file.caseId, 'recordReferral')}>{words.refer}</ButtonLink>
          <ButtonLink tone="outline" href={formPage(file.caseId, 'startService')}>
            {words.start}
          </ButtonLink>
        </Buttons>
      )}
      <Referrals view={view} />
      <Services view={view} />
      <TakingPart view={view} />
    </CasePage>
  );
};

function serviceName(code: string, { frame }: CaseView): string {
  return choiceWord('planned-client-services', code, frame.language);
}

function whom(people: readonly string[], view: CaseView): string {
  return people.length > 0 ? calledAll(view, people) : serviceWords(view.frame.language).family;
}

const Referrals: FC<{ view: CaseView }> = ({ view }) => {
  const { language } = view.frame;
  const { columns, ...words } = serviceWords(language);
  const referrals = [...referralsMade(view.aCase)].reverse();
  if (referrals.length === 0) return <Empty heading={words.referrals}>{words.noReferrals}</Empty>;
  return (
    <Table
      caption={words.referrals}
      rows={referrals}
      columns={[
        { heading: columns.service, kind: 'name', cell: ({ service }) => serviceName(service, view) },
        { heading: columns.who, cell: ({ participants }) => whom(participants, view) },
        { heading: columns.day, cell: ({ on }) => dayWords(on, language) },
        { heading: columns.answer, cell: (referral) => answerOf(referral, view) },
        ...(maySay(view, 'recordReferral') && referrals.some(({ respondedOn }) => !respondedOn)
          ? [{ heading: columns.do, kind: 'act' as const, cell: (referral: Referral) => answering(referral, view) }]
          : []),
      ]}
    />
  );
};

function answerOf({ respondedOn, unavailable }: Referral, { frame: { language } }: CaseView): string {
  const words = serviceWords(language);
  if (!respondedOn) return words.waiting;
  const next = unavailable?.nextStep && choiceWord('next-step', unavailable.nextStep, language);
  const said = [words.answered(dayWords(respondedOn, language)), unavailable && words.unavailable, next];
  return said.filter(Boolean).join('; ');
}

function answering({ id, service, participants, respondedOn }: Referral, view: CaseView) {
  const { caseId } = view.file;
  const words = serviceWords(view.frame.language);
  if (respondedOn) return null;
  return (
    <ButtonLink
      small
      tone="outline"
      href={formPage(caseId, 'recordProviderResponse', { referral: id, back: areaPage(caseId, 'services') })}
      unseen={`${serviceName(service, view)}, ${whom(participants, view)}`}
    >
      {words.answerNow}
    </ButtonLink>
  );
}

/** What changed of a service, step by step: reviewed jointly, adjusted, confirmed in writing. */
function changesOf({ changes }: Service, { frame: { language } }: CaseView): string {
  const words = serviceWords(language);
  const step = (said: (day: string) => string, on: string | null) => on && said(dayWords(on, language));
  const lines = changes.map(({ change, reviewedOn, adjustedOn, confirmedInWritingOn }) => {
    const steps = [
      step(words.reviewed, reviewedOn),
      step(words.adjusted, adjustedOn),
      step(words.confirmed, confirmedInWritingOn),
    ];
    return `${choiceWord('service-change', change, language)}: ${steps.filter(Boolean).join(', ')}`;
  });
  return lines.join('; ') || words.none;
}

const Services: FC<{ view: CaseView }> = ({ view }) => {
  const { language } = view.frame;
  const { columns, ...words } = serviceWords(language);
  const day = (on: string) => dayWords(on, language);
  const services = [...servicesBegun(view.aCase)].reverse();
  if (services.length === 0) return <Empty heading={words.services}>{words.noServices}</Empty>;
  return (
    <Table
      caption={words.services}
      rows={services}
      columns={[
        { heading: columns.service, kind: 'name', cell: ({ service }) => serviceName(service, view) },
        { heading: columns.who, cell: ({ participants }) => whom(participants, view) },
        {
          heading: columns.from,
          cell: ({ startedOn, endedOn }) =>
            endedOn ? words.span(day(startedOn), day(endedOn)) : words.since(day(startedOn)),
        },
        {
          heading: columns.reports,
          cell: ({ reports }) => {
            const last = reports.at(-1);
            return last ? words.reports(reports.length, day(last)) : words.none;
          },
        },
        {
          heading: columns.contacts,
          cell: ({ contacts }) => {
            const last = contacts.at(-1);
            return last ? words.reports(contacts.length, day(last)) : words.none;
          },
        },
        { heading: columns.changes, cell: (service) => changesOf(service, view) },
        {
          heading: columns.evaluated,
          cell: ({ evaluated }) =>
            evaluated ? `${day(evaluated.on)}: ${choiceWord('effect', evaluated.effect, language)}` : words.none,
        },
      ]}
    />
  );
};

const TakingPart: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame } = view;
  const { columns, ...words } = serviceWords(frame.language);
  const declined = servicesDeclined(aCase);
  return (
    <>
      {declined.length > 0 && (
        <Table
          caption={words.declined}
          rows={declined}
          columns={[
            { heading: columns.service, kind: 'name', cell: ({ service }) => serviceName(service, view) },
            { heading: columns.who, cell: ({ person }) => called(view, person) },
            { heading: columns.day, cell: ({ on }) => dayWords(on, frame.language) },
          ]}
        />
      )}
      {aCase.engagements.length > 0 && (
        <Table
          caption={words.engagement}
          rows={aCase.engagements}
          columns={[
            { heading: columns.who, kind: 'name', cell: ({ person }) => called(view, person) },
            { heading: columns.kind, cell: ({ kind }) => choiceWord('engagement-kind', kind, frame.language) },
            { heading: columns.day, cell: ({ on }) => dayWords(on, frame.language) },
          ]}
        />
      )}
    </>
  );
};
