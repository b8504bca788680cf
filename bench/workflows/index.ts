/** The real workflow and the bare one in one bundle, so that one worker hosts both under the same conditions. */
export { caseWorkflow } from '../../workflows';
export { bareCase } from './bare-case';
