import type { FC } from 'hono/jsx';
import { Alert } from '../page/alert';
import { Button, ButtonLink, Buttons } from '../page/button';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { pageWords } from '../page/page-words';
import { Table } from '../page/table';
import type { Viewer } from '../session/viewer';
import { demoWords } from './words';

/** The people of the directory, one click each. */
export const PeoplePage: FC<{ frame: Frame; people: Viewer[]; action: string }> = ({ frame, people, action }) => {
  const words = demoWords(frame.language);
  const { roles } = pageWords(frame.language);
  return (
    <Page frame={frame} title={words.title} above={<Warning frame={frame} />} lead={words.lead}>
      {people.length === 0 && <p>{words.nobody}</p>}
      {people.length > 0 && (
        <form method="post" action={action}>
          <Table
            caption={words.people}
            rows={people}
            columns={[
              { heading: words.name, cell: ({ name }) => name, kind: 'name' },
              { heading: words.role, cell: ({ role }) => roles[role] },
              { heading: words.unit, cell: ({ unit }) => unit ?? '–' },
              { heading: words.act, cell: (person) => <Choice person={person} words={words} />, kind: 'act' },
            ]}
          />
        </form>
      )}
    </Page>
  );
};

const Warning: FC<{ frame: Frame }> = ({ frame }) => {
  const words = demoWords(frame.language);
  return (
    <Alert kind="warning" heading={words.warning}>
      {words.warned}
    </Alert>
  );
};

const Choice: FC<{ person: Viewer; words: ReturnType<typeof demoWords> }> = ({ person, words }) => (
  <Button name="person" value={person.id} small unseen={words.as(person.name)}>
    {words.signIn}
  </Button>
);

/** A sign-in that cannot go on. */
export const GonePage: FC<{ frame: Frame; web: string }> = ({ frame, web }) => {
  const words = demoWords(frame.language);
  return (
    <Page frame={frame} title={words.gone} lead={words.goneLead} width="narrow">
      <Buttons>
        <ButtonLink href={web}>{words.back}</ButtonLink>
      </Buttons>
    </Page>
  );
};
