/** Every exported function of this file becomes a workflow: nothing else is exported here. */
export { caseWorkflow } from './case';
export { morningMailWorkflow } from './morning-mail';
export { wordSweepWorkflow } from './word-sweep';
