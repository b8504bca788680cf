import type * as Store from '../../store/postgres';
import type * as Agenda from './agenda';
import type * as CasesOfServer from './cases';
import type * as Checklists from './checklists';
import type * as Draft from './draft';
import type * as Evidence from './evidence';
import type * as Explain from './explain';
import type * as Forecast from './forecast';
import type * as Journal from './journal';
import type * as Lists from './lists';
import type * as Measures from './measures';
import type * as Narratives from './narratives';
import type * as Open from './open';
import type * as Plan from './plan';
import type * as PlayOnServer from './play-on-server';
import type * as PolicyAdopt from './policy-adopt';
import type * as PolicyCheck from './policy-check';
import type * as PolicyShow from './policy-show';
import type * as Simulate from './simulate';
import type * as Tell from './tell';
import type * as Worklist from './worklist';

/** Code that is loaded when it is asked for: Temporal's client and the record store's take longer than help may. */
export const lazy = {
  open: () => require('./open') as typeof Open,
  tell: () => require('./tell') as typeof Tell,
  agenda: () => require('./agenda') as typeof Agenda,
  checklists: () => require('./checklists') as typeof Checklists,
  draft: () => require('./draft') as typeof Draft,
  evidence: () => require('./evidence') as typeof Evidence,
  explain: () => require('./explain') as typeof Explain,
  forecast: () => require('./forecast') as typeof Forecast,
  journal: () => require('./journal') as typeof Journal,
  lists: () => require('./lists') as typeof Lists,
  narratives: () => require('./narratives') as typeof Narratives,
  plan: () => require('./plan') as typeof Plan,
  worklist: () => require('./worklist') as typeof Worklist,
  measures: () => require('./measures') as typeof Measures,
  policyAdopt: () => require('./policy-adopt') as typeof PolicyAdopt,
  policyCheck: () => require('./policy-check') as typeof PolicyCheck,
  policyShow: () => require('./policy-show') as typeof PolicyShow,
  simulate: () => require('./simulate') as typeof Simulate,
  playOnServer: () => require('./play-on-server') as typeof PlayOnServer,
  cases: () => require('./cases') as typeof CasesOfServer,
  store: () => require('../../store/postgres') as typeof Store,
};
