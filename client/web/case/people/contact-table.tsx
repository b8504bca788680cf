import type { FC } from 'hono/jsx';
import type { Participant } from '../../../../store/participants';
import { ButtonLink } from '../../page/button';
import { Table } from '../../page/table';
import { personPage } from '../addresses';
import { called } from '../called';
import type { CaseView } from '../case-page';
import { mayChangeContactData, maySeeContactData, NO_CONTACT_DATA } from './contact-data';
import { peopleWords } from './words';

/** Where somebody of the family can be reached; what is protected says so in place of it. */
export const ContactTable: FC<{ view: CaseView; family: readonly Participant[] }> = ({ view, family }) => {
  const { frame, file, aCase } = view;
  const { viewer } = frame;
  const { contact, columns } = peopleWords(frame.language);
  if (!viewer) return null;
  const rows = aCase.family.map(({ id }) => ({ id, kept: family.find((each) => each.id === id) ?? NO_CONTACT_DATA }));
  const shown = (kept: (typeof rows)[number]['kept'], key: 'address' | 'telephone' | 'mail') =>
    maySeeContactData(view, viewer, kept.protected)
      ? (kept[key] ?? <span class="soft">{contact.unknown}</span>)
      : contact.protected;
  return (
    <>
      <Table
        caption={contact.caption}
        rows={rows}
        columns={[
          { heading: columns.who, kind: 'name', cell: ({ id }) => called(view, id) },
          { heading: contact.address, cell: ({ kept }) => shown(kept, 'address') },
          { heading: contact.telephone, cell: ({ kept }) => shown(kept, 'telephone') },
          { heading: contact.mail, cell: ({ kept }) => shown(kept, 'mail') },
          {
            heading: contact.kept,
            cell: ({ kept }) => (kept.protected ? contact.protectedWhy : ''),
          },
          {
            heading: contact.do,
            kind: 'act',
            cell: ({ id, kept }) =>
              mayChangeContactData(view, viewer, kept.protected) && (
                <ButtonLink small tone="outline" href={personPage(file.caseId, id)} unseen={called(view, id)}>
                  {contact.change}
                </ButtonLink>
              ),
          },
        ]}
      />
    </>
  );
};
