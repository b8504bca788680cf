import type { HelpPageText } from './help-text';
import { form2151a } from './pages/2151a';
import { access } from './pages/access';
import { approvals } from './pages/approvals';
import { breakGlass } from './pages/break-glass';
import { caseText } from './pages/case';
import { contacts } from './pages/contacts';
import { court } from './pages/court';
import { dates } from './pages/dates';
import { documents } from './pages/documents';
import { drafts } from './pages/drafts';
import { exchange } from './pages/exchange';
import { forms } from './pages/forms';
import { journal } from './pages/journal';
import { myWork } from './pages/my-work';
import { people } from './pages/people';
import { plans } from './pages/plans';
import { services } from './pages/services';
import { settings } from './pages/settings';
import { team } from './pages/team';
import { time } from './pages/time';
import { trouble } from './pages/trouble';

/** The pages of the help by their addresses, in the order in which they are listed. */
export const HELP_PAGES: Readonly<Record<string, HelpPageText>> = {
  'my-work': myWork,
  case: caseText,
  dates: dates,
  plans: plans,
  contacts: contacts,
  court: court,
  people: people,
  services: services,
  time: time,
  journal: journal,
  exchange: exchange,
  '2151a': form2151a,
  documents: documents,
  forms: forms,
  drafts: drafts,
  approvals: approvals,
  team: team,
  settings: settings,
  access: access,
  'break-glass': breakGlass,
  trouble: trouble,
};
