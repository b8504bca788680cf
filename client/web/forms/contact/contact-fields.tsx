import type { FC } from 'hono/jsx';
import { CONTACT_STATUSES } from '../../../../domain/case/contact';
import { givenFields } from '../../../given';
import { titleFor } from '../../case/named';
import { Radios } from '../../page/choices';
import { DateField } from '../../page/date-field';
import { dayWords } from '../../page/day-words';
import { Disclosure } from '../../page/disclosure';
import { errorOf } from '../../page/error-summary';
import { fieldId, FieldError } from '../../page/field';
import { Fields, Fieldset } from '../../page/fieldset';
import { choiceWord } from '../../vocabulary/choice-words';
import { fieldLabel } from '../../vocabulary/field-words';
import { shown } from '../args-posted';
import { FieldControl } from '../field-control';
import type { Sheet } from '../form-sheet';
import { ATTENDANCE, type Attendance, attendanceIn, fieldOfRow } from './attendance';
import { contactWords } from './contact-words';
import { peopleOf, type PersonOfForm } from './people';

/** One contact with many people, each seen or not, alone or not. */
export const ContactFields: FC<{ sheet: Sheet }> = ({ sheet }) => {
  const words = contactWords(sheet.facts.language);
  const { args } = sheet;
  const isOthers = args['conductedBy'] !== undefined || args['covering'] !== undefined;
  return (
    <>
      {sheet.command === 'correctContact' && <Plain sheet={sheet} name="contact" />}
      <Fieldset legend={words.whenAndHow}>
        <div class="when-and-how">
          <Plain sheet={sheet} name="method" />
          <div>
            <Fields>
              <Day sheet={sheet} />
              <Plain sheet={sheet} name="time" />
            </Fields>
            <Status sheet={sheet} />
          </div>
          <Plain sheet={sheet} name="place" />
        </div>
      </Fieldset>
      <People sheet={sheet} />
      <Fieldset legend={words.whatHappened}>
        <Plain sheet={sheet} name="narrative" />
        <Plain sheet={sheet} name="topics" />
      </Fieldset>
      <Disclosure summary={words.more} open={isOthers}>
        <Plain sheet={sheet} name="conductedBy" />
        <Plain sheet={sheet} name="covering" />
      </Disclosure>
    </>
  );
};

/** A field as every form shows it. */
const Plain: FC<{ sheet: Sheet; name: string }> = ({ sheet, name }) => {
  const field = givenFields(sheet.command)[name];
  return field ? <FieldControl sheet={sheet} path={[name]} field={field} /> : null;
};

/** A new contact took place unless somebody says that it was an attempt. */
const Status: FC<{ sheet: Sheet }> = ({ sheet }) => {
  const { command, args, errors, facts } = sheet;
  if (command !== 'recordContact') return <Plain sheet={sheet} name="status" />;
  const choices = CONTACT_STATUSES.map((value) => ({
    value,
    text: choiceWord('contact-status', value, facts.language),
  }));
  return (
    <Radios
      name="status"
      label={fieldLabel(command, ['status'], facts.language)}
      choices={choices}
      value={shown(args['status']) || CONTACT_STATUSES[0]}
      error={errorOf(errors, 'status')}
    />
  );
};

/** Today or before: nobody is visited tomorrow. */
const Day: FC<{ sheet: Sheet }> = ({ sheet: { command, args, errors, facts } }) => (
  <DateField
    name="on"
    label={fieldLabel(command, ['on'], facts.language)}
    value={shown(args['on'])}
    max={facts.today}
    error={errorOf(errors, 'on')}
    optional={command === 'correctContact'}
  />
);

const People: FC<{ sheet: Sheet }> = ({ sheet }) => {
  const { facts, args, errors, unanswered = [] } = sheet;
  const words = contactWords(facts.language);
  const named = Array.isArray(args['with']) ? (args['with'] as { person?: string }[]) : [];
  const people = peopleOf(facts, [...unanswered, ...named.flatMap(({ person }) => person ?? [])]);
  return (
    <Fieldset legend={words.people} name="with" error={errorOf(errors, 'with')}>
      <p class="usa-hint">{words.peopleHint}</p>
      <table class="table attendance" role="table">
        <caption>
          <span class="unseen">{words.people}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {[words.person, words.lastSeen, words.owed, words.how, words.alone].map((heading) => (
              <th scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {people.map((person) => (
            <PersonRow sheet={sheet} person={person} />
          ))}
        </tbody>
      </table>
    </Fieldset>
  );
};

const PersonRow: FC<{ sheet: Sheet; person: PersonOfForm }> = ({ sheet, person }) => {
  const { facts, args, errors, unanswered = [] } = sheet;
  const { language } = facts;
  const words = contactWords(language);
  const { id, name, role, lastSeen, owed } = person;
  const said = attendanceIn(args, id);
  const isOpen = unanswered.includes(id) || said.isNamed;
  const field = fieldOfRow(id, 'how');
  const aloneField = fieldOfRow(id, 'alone');
  const error = errorOf(errors, field);
  const texts: Record<Attendance, string> = {
    seen: words.seen,
    'not-seen': words.notSeen,
    'not-there': words.notThere,
  };
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {name}
        <span class="soft attendance__role">{choiceWord('family-role', role, language)}</span>
        <input type="hidden" name={fieldOfRow(id, 'person')} value={id} />
      </th>
      <td role="cell" data-label={words.lastSeen}>
        {lastSeen ? dayWords(lastSeen, language) : words.never}
      </td>
      <td role="cell" data-label={words.owed}>
        {owed.length > 0 ? (
          <ul class="attendance__owed">
            {owed.map(({ title, due }) => (
              <li>
                {titleFor(title, facts.names, language)}
                {due && <span class="soft"> {words.due(dayWords(due, language))}</span>}
              </li>
            ))}
          </ul>
        ) : (
          <span class="soft">{words.nothingOwed}</span>
        )}
      </td>
      <td role="cell">
        <FieldError id={fieldId(field)} error={error} />
        <div class="segments" role="radiogroup" aria-label={words.howWith(name)}>
          {ATTENDANCE.map((how, at) => {
            const radio = at === 0 ? fieldId(field) : `${fieldId(field)}-${at + 1}`;
            const checked = how === (said.how ?? (isOpen ? null : 'not-there'));
            return (
              <span class={`segment segment--${how}`}>
                <input type="radio" id={radio} name={field} value={how} checked={checked} />
                <label for={radio}>{texts[how]}</label>
              </span>
            );
          })}
        </div>
      </td>
      <td role="cell" class="attendance__alone">
        <input type="checkbox" id={fieldId(aloneField)} name={aloneField} value="yes" checked={said.alone} />
        <label for={fieldId(aloneField)}>
          {words.alone}
          <span class="unseen"> {words.aloneWith(name)}</span>
        </label>
      </td>
    </tr>
  );
};
