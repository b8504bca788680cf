import type { Migration } from 'kysely';
import * as journalAndLedger from './0001-journal-and-ledger';
import * as peopleAndTexts from './0002-people-and-texts';
import * as hashChain from './0003-hash-chain';
import * as worklist from './0004-worklist';
import * as participantsAndDocuments from './0005-participants-and-documents';
import * as applicationRole from './0006-application-role';
import * as attemptsWithoutAnswer from './0007-attempts-without-answer';
import * as staffDirectory from './0008-staff-directory';
import * as morningMail from './0009-morning-mail';
import * as returnedMails from './0010-returned-mails';
import * as calendars from './0011-calendars';
import * as standIns from './0012-stand-ins';
import * as accessLog from './0013-access-log';
import * as contactData from './0014-contact-data';
import * as expungement from './0015-expungement';
import * as drafts from './0016-drafts';
import * as holder from './0017-holder';
import * as restrictedCases from './0018-restricted-cases';
import * as breakGlass from './0019-break-glass';
import * as listsRead from './0020-lists-read';

/** In the order of their names. A released migration never changes; the next change is the next number. */
export const migrations: Record<string, Migration> = {
  '0001-journal-and-ledger': journalAndLedger,
  '0002-people-and-texts': peopleAndTexts,
  '0003-hash-chain': hashChain,
  '0004-worklist': worklist,
  '0005-participants-and-documents': participantsAndDocuments,
  '0006-application-role': applicationRole,
  '0007-attempts-without-answer': attemptsWithoutAnswer,
  '0008-staff-directory': staffDirectory,
  '0009-morning-mail': morningMail,
  '0010-returned-mails': returnedMails,
  '0011-calendars': calendars,
  '0012-stand-ins': standIns,
  '0013-access-log': accessLog,
  '0014-contact-data': contactData,
  '0015-expungement': expungement,
  '0016-drafts': drafts,
  '0017-holder': holder,
  '0018-restricted-cases': restrictedCases,
  '0019-break-glass': breakGlass,
  '0020-lists-read': listsRead,
};
