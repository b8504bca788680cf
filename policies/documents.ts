import { rules as implementation } from './case-plan-implementation/rules';
import { rules as visits } from './childs-monthly-visits/rules';
import { rules as update } from './cws-cms-update/rules';
import { rules as chapter42 } from './opp-4-2-case-plan-updates/rules';
import { rules as jointService } from './pm-19-02-06-c-joint-service/rules';

/** One of the documents that the product works by. For people: no case needs it, and no workflow loads it. */
export interface RulesDocument {
  /** How the ids of its sentences begin. */
  prefix: string;
  /** Its folder in policies/. */
  folder: string;
  title: string;
  /** What the product does about each of its sentences. */
  register: Record<string, string>;
}

export const DOCUMENTS: RulesDocument[] = [
  {
    prefix: 'S0',
    folder: 'pm-19-02-06-c-joint-service',
    title: 'Illinois DHS, PM 19-02-06-c: RSP review, DCFS Intact Families, Form 2151A',
    register: jointService,
  },
  {
    prefix: 'S1',
    folder: 'opp-4-2-case-plan-updates',
    title: 'Santa Clara County DFCS, Online Policies & Procedures, Handbook 2, chapter 4-2: case plan updates',
    register: chapter42,
  },
  {
    prefix: 'S2',
    folder: 'cws-cms-update',
    title: 'CWS/CMS: Creating a Case Plan Update',
    register: update,
  },
  {
    prefix: 'S3',
    folder: 'childs-monthly-visits',
    title: 'Arizona CPS, Practice Improvement Tip: Case Manager Visitation with Children and Parents',
    register: visits,
  },
  {
    prefix: 'S4',
    folder: 'case-plan-implementation',
    title: 'Michigan DHHS, MiTEAM practice guide: Case Plan Implementation',
    register: implementation,
  },
];
