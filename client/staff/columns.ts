import { AGENCY_ROLES, NOTICE_PREFERENCES } from '../../store/record-store';
import { type Cells, type Column, DATE, ID, oneOf } from '../columns';
import { isMailAddress } from '../mail-address';

/** The columns of a staff directory in the order of the documentation. */
export const COLUMNS = {
  id: { about: 'the person’s id, as cases know it', required: true, ...ID },
  name: {
    about: 'as mails address them',
    required: true,
    must: 'a name of at most 200 letters that does not begin like a formula',
    fits: (cell: string) => cell.length <= 200 && !/^[=+\-@|]|\p{Cc}/u.test(cell),
  },
  mail: {
    about: 'the mail address; without one, notices go to the next in line',
    must: 'a mail address such as corin.hale@agency.example',
    fits: isMailAddress,
  },
  role: { about: 'what the person is to the agency', required: true, ...oneOf(AGENCY_ROLES) },
  unit: { about: 'the unit that the person belongs to', ...ID },
  supervisor: { about: 'the id of the supervisor', ...ID },
  stand_in: { about: 'the id of who stands in for this supervisor or programme manager while they are away', ...ID },
  stand_in_from: { about: 'the first day of that', ...DATE },
  stand_in_to: { about: 'its last day', ...DATE },
  language: {
    about: 'en or es, kept for documents and pages (mails are in English); en unless said',
    ...oneOf(['en', 'es']),
  },
  notices: {
    about: 'each: a mail for each notice; morning: one mail each morning; each unless said',
    ...oneOf(NOTICE_PREFERENCES),
  },
  active: { about: 'yes, or no for somebody who has left; yes unless said', ...oneOf(['yes', 'no']) },
} satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
export type StaffCells = Cells<ColumnName>;
