import { Checkboxes, Radios } from '../../../client/web/page/choices';
import { DateField } from '../../../client/web/page/date-field';
import { ErrorSummary } from '../../../client/web/page/error-summary';
import { PostForm } from '../../../client/web/page/form';
import { SelectField } from '../../../client/web/page/select-field';
import { Table } from '../../../client/web/page/table';
import { TextArea, TextField } from '../../../client/web/page/text-field';
import { typedDate } from '../../../client/web/page/typed-date';
import { markup } from './reading';

test('a field belongs to its label, its hint and its error', () => {
  const field = markup(<TextField name="people.0.role" label="Role" hint="As in the plan" error="Say the role." />);
  expect(field).toContain('<label class="usa-label" for="field-people-0-role">Role');
  expect(field).toContain('aria-describedby="field-people-0-role-hint field-people-0-role-error"');
  expect(field).toMatch(/id="field-people-0-role-hint">As in the plan</);
  expect(field).toContain('aria-invalid="true"');
});

test('an error at the top leads to its field, of a group to the first choice', () => {
  const summary = markup(
    <ErrorSummary errors={[{ field: 'how', message: 'Choose how.' }, { message: 'Too late.' }]} />,
  );
  expect(summary).toContain('<a href="#field-how">Choose how.</a>');
  expect(summary).toContain('<li>Too late.</li>');
  const radios = markup(<Radios name="how" label="How?" choices={[{ value: 'in-person', text: 'In person' }]} />);
  expect(radios).toMatch(/<input id="field-how" name="how" type="radio" value="in-person"/);
  expect(markup(<ErrorSummary errors={[]} />)).not.toContain('problem');
});

test('what was typed stays, to the letter', () => {
  expect(markup(<TextArea name="n" label="Notes" value={'\n <b>one</b>\ntwo '} />)).toContain(
    '>\n\n &lt;b&gt;one&lt;/b&gt;\ntwo </textarea>',
  );
  expect(markup(<TextField name="t" label="T" value={'"><script>'} />)).toContain('value="&quot;&gt;&lt;script&gt;"');
  const choices = [
    { value: 'a', text: 'A' },
    { value: 'b', text: 'B' },
  ];
  expect(markup(<SelectField name="s" label="S" value="b" choices={choices} />)).toMatch(/value="b" selected=""/);
  expect(markup(<Checkboxes name="c" label="C" values={['b']} choices={choices} />)).toMatch(/value="b" checked=""/);
});

test('a day is typed or picked; what is no day comes back as it was typed', () => {
  expect(markup(<DateField name="on" label="Day" value="2027-03-31" />)).toMatch(/type="date" value="2027-03-31"/);
  expect(markup(<DateField name="on" label="Day" value="3/45/2027" />)).toMatch(/type="text" value="3\/45\/2027"/);
});

test.each([
  ['2027-03-31', '2027-03-31'],
  [' 3/31/2027 ', '2027-03-31'],
  ['03-31-2027', '2027-03-31'],
  ['3 1 2027', '2027-03-01'],
  ['2/30/2027', null],
  ['31/3/2027', null],
  ['3/31/27', null],
  ['tomorrow', null],
  ['', null],
])('the day typed as "%s" is %s', (typed, day) => {
  expect(typedDate(typed)).toBe(day);
});

test('a form carries the id of its request, and says where its draft is kept', () => {
  const form = markup(<PostForm action="/x" request="0e4b7c4e" draft="/drafts/contact/1" />);
  expect(form).toContain('<input type="hidden" name="request" value="0e4b7c4e"/>');
  expect(form).toContain('data-draft="/drafts/contact/1"');
});

test('each cell of a table says its column, and the name of the row heads it', () => {
  const table = markup(
    <Table
      caption="This week"
      rows={[{ what: 'Plan', due: 'today' }]}
      columns={[
        { heading: 'What', kind: 'name', cell: ({ what }) => what },
        { heading: 'Due', cell: ({ due }) => due },
      ]}
    />,
  );
  expect(table).toContain('<caption>This week</caption>');
  expect(table).toContain('<th scope="row" role="rowheader">Plan</th>');
  expect(table).toContain('data-label="Due"><div>today</div>');
});
