import type { FC } from 'hono/jsx';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { StaffEntry } from '../../../store/record-store';
import type { Telling } from '../../staff/telling';
import { casePage } from '../case/addresses';
import { NOBODY } from '../case/named';
import { Sentence } from '../case/sentence';
import { Alert } from '../page/alert';
import { Button, Buttons } from '../page/button';
import { DateField } from '../page/date-field';
import { dayWords } from '../page/day-words';
import { DefinitionList } from '../page/definition-list';
import { Empty } from '../page/empty';
import { ErrorSummary, errorOf, type FormError } from '../page/error-summary';
import { Fields } from '../page/fieldset';
import { PostForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { Notice } from '../page/notice';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { SubNavigation } from '../page/sub-navigation';
import { Table } from '../page/table';
import { REFUSALS } from '../vocabulary/refusal-words';
import { termFor } from '../vocabulary/term';
import { datesOf, standInsFor, standsInFor } from './standing-in';
import { nameOf, staffNames } from './team-page';
import { teamWords } from './words';

/** What was typed into the form. */
export interface TypedDates {
  who: string;
  from: string;
  to: string;
}

interface StandInProps {
  staff: readonly StaffEntry[];
  typed: TypedDates;
  errors: readonly FormError[];
  request: string;
  /** What was done, as the address says. */
  done?: string;
  /** Where not every case took it. */
  telling?: Telling;
}

/** Who stands in for whoever looks at the page, and when. */
export const StandInPage: FC<StandInProps & { frame: Frame }> = ({ frame, ...shown }) => {
  const { errors, staff, done, telling } = shown;
  const { standIn: words, tabs } = teamWords(frame.language);
  const me = staff.find(({ id }) => id === frame.viewer?.id);
  const pages = [
    { href: '/team', text: tabs.workload },
    { href: '/team/overdue', text: tabs.overdue },
    { href: '/team/measures', text: tabs.measures },
    { href: '/team/stand-in', text: tabs.standIn },
  ];
  return (
    <Page
      frame={frame}
      title={words.title}
      lead={words.lead}
      above={
        <>
          <Notice done={done} words={words.done} />
          <ErrorSummary errors={errors} />
        </>
      }
      failed={errors.length > 0}
      here="team"
      help="/help/team"
    >
      <SubNavigation label={tabs.label} pages={pages} here="/team/stand-in" />
      {telling && <NotAll telling={telling} />}
      {me ? <Dates {...shown} me={me} /> : <Alert kind="warning">{words.notInDirectory}</Alert>}
      {me && <ForOthers staff={staff} me={me} />}
    </Page>
  );
};

const Dates: FC<StandInProps & { me: StaffEntry }> = ({ staff, me, typed, errors, request }) => {
  const { today, language } = useFrame();
  const words = teamWords(language).standIn;
  const now = datesOf(me, today);
  return (
    <>
      <h2>{words.now}</h2>
      {now ? (
        <Now standIn={nameOf(staffNames(staff), now.standIn, '')} from={now.from} to={now.to} request={request} />
      ) : (
        <Empty>{words.nobody}</Empty>
      )}
      <h2>{now ? words.replace : words.change}</h2>
      {now && <p class="soft">{words.replaceAbout}</p>}
      <PostForm action="/team/stand-in" request={request}>
        <SelectField
          name="who"
          label={words.who}
          hint={words.whoHint}
          error={errorOf(errors, 'who')}
          choices={standInsFor(staff, me.id).map(({ id, name }) => ({ value: id, text: name }))}
          value={typed.who}
        />
        <Fields>
          <DateField name="from" label={words.from} error={errorOf(errors, 'from')} value={typed.from} />
          <DateField name="to" label={words.to} error={errorOf(errors, 'to')} value={typed.to} min={today} />
        </Fields>
        <Buttons>
          <Button>{words.save}</Button>
        </Buttons>
      </PostForm>
    </>
  );
};

const Now: FC<{ standIn: string; from: CivilDate; to: CivilDate; request: string }> = (props) => {
  const { standIn, from, to, request } = props;
  const { language } = useFrame();
  const words = teamWords(language).standIn;
  return (
    <>
      <DefinitionList
        facts={[
          { term: words.person, detail: standIn },
          { term: words.days, detail: words.days_(dayWords(from, language), dayWords(to, language)) },
        ]}
      />
      <PostForm action="/team/stand-in/take-back" request={request}>
        <p class="soft">{words.takeBackAbout}</p>
        <Buttons>
          <Button tone="outline">{words.takeBack}</Button>
        </Buttons>
      </PostForm>
    </>
  );
};

const ForOthers: FC<{ staff: readonly StaffEntry[]; me: StaffEntry }> = ({ staff, me }) => {
  const { today, language } = useFrame();
  const words = teamWords(language).standIn;
  const others = standsInFor(staff, me.id, today);
  if (others.length === 0) return null;
  return (
    <>
      <h2>{words.you}</h2>
      <Table
        caption={words.you}
        captionUnseen
        rows={others}
        columns={[
          { heading: words.forWhom, kind: 'name', cell: ({ name }) => name },
          {
            heading: words.days,
            cell: ({ standInFrom, standInTo }) =>
              words.days_(dayWords(standInFrom ?? today, language), dayWords(standInTo ?? today, language)),
          },
        ]}
      />
    </>
  );
};

/** Cases that did not take it, each with its reason; and how many were not reached. */
const NotAll: FC<{ telling: Telling }> = ({ telling: { told, refused, notTold } }) => {
  const { language } = useFrame();
  const words = teamWords(language).standIn;
  return (
    <Alert kind="warning" heading={words.partly}>
      <p>{words.told(new Set(told.map((each) => each.case)).size)}</p>
      {notTold.length > 0 && <p>{words.unreached(notTold.length)}</p>}
      {refused.length > 0 && <p>{words.refused}</p>}
      {refused.length > 0 && (
        <ul>
          {refused.map(({ case: caseId, code, message }) => (
            <li>
              <a href={casePage(caseId)}>{caseId}</a>: {termFor(REFUSALS, code, language)}.{' '}
              <Sentence of={message} names={NOBODY} language={language} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
};
