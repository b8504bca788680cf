import type { FC } from 'hono/jsx';
import { Alert } from '../../client/web/page/alert';
import { Breadcrumb } from '../../client/web/page/breadcrumb';
import { Button, ButtonLink, Buttons } from '../../client/web/page/button';
import { Checkbox, Checkboxes, Radios } from '../../client/web/page/choices';
import { Counts } from '../../client/web/page/counts';
import { DateField } from '../../client/web/page/date-field';
import { DayLabel } from '../../client/web/page/day-label';
import { DefinitionList } from '../../client/web/page/definition-list';
import { Disclosure } from '../../client/web/page/disclosure';
import { Empty } from '../../client/web/page/empty';
import { errorOf, ErrorSummary } from '../../client/web/page/error-summary';
import { Fields, Fieldset } from '../../client/web/page/fieldset';
import { FilterForm, PostForm } from '../../client/web/page/form';
import type { Frame } from '../../client/web/page/frame';
import { MomentLabel } from '../../client/web/page/moment-label';
import { Notice } from '../../client/web/page/notice';
import { Page } from '../../client/web/page/page';
import { Pagination } from '../../client/web/page/pagination';
import { SelectField } from '../../client/web/page/select-field';
import { Steps } from '../../client/web/page/steps';
import { SubNavigation } from '../../client/web/page/sub-navigation';
import { SummaryBox } from '../../client/web/page/summary-box';
import { type Column, Table } from '../../client/web/page/table';
import { Tag, type Tone } from '../../client/web/page/tag';
import { TextArea, TextField } from '../../client/web/page/text-field';

/* Every building block as it is used, for eyes and for axe-core. No route of the product leads here. */

export const FRAME: Frame = {
  viewer: { id: 'w-hale', name: 'Jordan Hale', unit: 'unit-1', language: 'en', role: 'supervisor' },
  language: 'en',
  csrf: 'token-of-the-session',
  zone: 'America/Los_Angeles',
  today: '2027-03-17',
  address: '/my-work?show=week',
};

interface Owed {
  what: string;
  who: string;
  due: string;
  how: string;
  tone: Tone;
}

const OWED: Owed[] = [
  { what: 'Initial case plan', who: 'MW-27-0031', due: '2027-03-15', how: 'Overdue', tone: 'late' },
  { what: 'See child-1 this month', who: 'MW-27-0031', due: '2027-03-19', how: 'Due soon', tone: 'soon' },
  { what: 'Form 2151A to DCFS', who: 'MW-27-0044', due: '2027-03-31', how: 'Waiting for approval', tone: 'waiting' },
  { what: 'Written referral', who: 'MW-27-0102', due: '2027-04-16', how: 'Met', tone: 'met' },
];

const COLUMNS: Column<Owed>[] = [
  { heading: 'What', kind: 'name', cell: ({ what }) => <a href="#why">{what}</a> },
  { heading: 'Case', cell: ({ who }) => who },
  { heading: 'Due', cell: ({ due }) => <DayLabel date={due} owed /> },
  { heading: 'Status', cell: ({ how, tone }) => <Tag tone={tone}>{how}</Tag> },
  {
    heading: 'Do',
    kind: 'act',
    cell: ({ what }) => (
      <ButtonLink href="#do" tone="outline" small unseen={what}>
        Record
      </ButtonLink>
    ),
  },
];

/** A list as My work is one. */
export const ListGallery: FC = () => (
  <Page
    frame={FRAME}
    title="My work"
    lead="17 things to do, 1 of them overdue."
    here="my-work"
    help="/help/my-work"
    above={<Notice done="recorded" words={{ recorded: 'The contact of March 16 is recorded. It meets two duties.' }} />}
    actions={<ButtonLink href="#contact">Record a contact</ButtonLink>}
  >
    <Counts
      here="?show=week"
      counts={[
        { href: '?show=late', text: 'overdue', count: 1 },
        { href: '?show=today', text: 'today', count: 0 },
        { href: '?show=week', text: 'this week', count: 4 },
        { href: '?show=later', text: 'later', count: 12 },
        { href: '?show=waiting', text: 'waiting for others', count: 3 },
      ]}
    />
    <FilterForm action="/my-work" label="Filter">
      <SelectField
        name="kind"
        label="Kind of work"
        optional
        placeholder="All kinds"
        choices={[{ value: 'plan', text: 'Plans' }]}
      />
      <TextField name="case" label="Case" optional />
      <Button tone="outline">Show</Button>
    </FilterForm>
    <Table caption="This week" columns={COLUMNS} rows={OWED} />
    <Pagination page={4} pages={12} hrefOf={(page) => `?page=${page}`} />
    <h2>Later</h2>
    <Empty action={<ButtonLink href="#forecast">What will be owed</ButtonLink>} heading="Nothing is due later">
      All that is known of your cases is done or stands above. New duties appear here as soon as something happens.
    </Empty>
  </Page>
);

/** What a case shows. */
export const CaseGallery: FC = () => (
  <Page
    frame={{ ...FRAME, viewer: { ...FRAME.viewer!, role: 'caseworker' } }}
    title="Case MW-27-0031"
    caption="Open since January 4, 2027"
    heading="Case MW-27-0031"
    here="cases"
    above={
      <Breadcrumb
        pages={[
          { href: '/my-work', text: 'My work' },
          { href: '/cases', text: 'Cases' },
        ]}
      />
    }
  >
    <SubNavigation
      label="This case"
      here="/cases/MW-27-0031"
      pages={[
        { href: '/cases/MW-27-0031', text: 'Agenda', count: 4 },
        { href: '/cases/MW-27-0031/plans', text: 'Plans' },
        { href: '/cases/MW-27-0031/people', text: 'People and signatures' },
        { href: '/cases/MW-27-0031/contacts', text: 'Contacts' },
        { href: '/cases/MW-27-0031/court', text: 'Court' },
        { href: '/cases/MW-27-0031/journal', text: 'Journal' },
      ]}
    />
    <Alert kind="info" heading="The plan is with the supervisor">
      Sent on March 12. Nothing can be changed in it until it comes back.
    </Alert>
    <Alert kind="warning" heading="A trigger is missing">
      <p>
        Nothing says when child-2 was first seen. <a href="#add">Record the first contact</a>
      </p>
    </Alert>
    <Alert kind="error">The case does not answer. What you typed is kept.</Alert>
    <Alert kind="success" heading="The plan is in effect" />
    <SummaryBox heading="What matters today" id="matters">
      <ul>
        <li>The hearing of March 24 needs a report.</li>
        <li>Two people have not signed yet.</li>
      </ul>
    </SummaryBox>
    <h2>The plan in force</h2>
    <DefinitionList
      facts={[
        { term: 'Goal', detail: 'Return Home' },
        {
          term: 'Ends',
          detail: <DayLabel date="2027-08-03" />,
          action: { href: '#why', text: 'Why', unseen: 'this date' },
        },
        { term: 'Approved', detail: <MomentLabel at="2027-02-03T18:42:00.000Z" /> },
        { term: 'Status', detail: <Tag>In Effect</Tag> },
      ]}
    />
    <Disclosure summary="Why is the plan due on this day?" open>
      <p>30 days after January 4, 2027, the first contact of Emergency Response with child-2 (S1.9–S1.13).</p>
    </Disclosure>
    <Disclosure summary="What was known before">
      <p>Another date.</p>
    </Disclosure>
    <h2>What comes next</h2>
    <Steps
      steps={[
        { heading: 'The supervisor signs on paper', text: 'The signed copy is kept in the case file.' },
        { heading: 'The supervisor approves here', text: 'The plan takes effect the same day.' },
        { heading: 'The family signs' },
      ]}
    />
    <Buttons>
      <Button>Submit for approval</Button>
      <Button tone="outline">Save and go on later</Button>
      <Button tone="danger">Withdraw</Button>
      <ButtonLink href="#back" tone="quiet">
        Cancel
      </ButtonLink>
    </Buttons>
  </Page>
);

const ERRORS = [
  { field: 'on', message: 'Type the day of the visit: 13/45/2027 is not a day.' },
  { field: 'how', message: 'Choose how the contact was made.' },
  { field: 'notes', message: 'Say in a sentence what was talked about.' },
  { message: 'Somebody else recorded a contact of this day meanwhile.' },
];

/** A form that came back with errors. */
export const FormGallery: FC = () => (
  <Page
    frame={{ ...FRAME, language: 'en' }}
    title="Record a contact"
    caption="Case MW-27-0031"
    lead="One visit, with everybody who was there."
    here="cases"
    width="narrow"
    failed
    above={<ErrorSummary errors={ERRORS} />}
  >
    <PostForm action="#send" request="0e4b7c4e-7a55-4a2c-8a3d-3f1f2c8a9b10" draft="/drafts/contact/MW-27-0031">
      <Fields>
        <DateField name="on" label="Day" value="13/45/2027" error={errorOf(ERRORS, 'on')} />
        <TextField name="at" label="Time" type="time" value="10:30" short hint="On the agency's clock" />
      </Fields>
      <DateField name="next" label="Next visit" optional value="2027-04-02" />
      <Radios
        name="how"
        label="How was it made?"
        error={errorOf(ERRORS, 'how')}
        choices={[
          { value: 'in-person', text: 'In person', hint: 'Counts for the monthly contact' },
          { value: 'phone', text: 'By phone' },
          { value: 'letter', text: 'By letter' },
        ]}
      />
      <SelectField
        name="place"
        label="Where"
        value="home"
        choices={[
          { value: 'home', text: 'In placement' },
          { value: 'school', text: 'At school' },
        ]}
      />
      <Checkboxes
        name="seen"
        label="Who was seen?"
        values={['child-1']}
        choices={[
          { value: 'child-1', text: 'child-1' },
          { value: 'child-2', text: 'child-2', hint: 'Not seen yet this month' },
          { value: 'mother', text: 'mother', disabled: true },
        ]}
      />
      <TextArea
        name="notes"
        label="What was talked about"
        hint="No names of people who are not in the case"
        error={errorOf(ERRORS, 'notes')}
      />
      <Checkbox name="alone" label="The child was seen alone" optional checked />
      <div data-repeat="people">
        <Fieldset legend="Somebody else who was there" boxed>
          <TextField name="other.0.role" label="Role" optional />
        </Fieldset>
        <p>
          <Button tone="outline" name="add" value="people">
            Add another person
          </Button>
        </p>
      </div>
      <Buttons>
        <Button>Record</Button>
        <Button tone="outline" name="next" value="another">
          Record and add another
        </Button>
      </Buttons>
    </PostForm>
  </Page>
);
