/** Everything a host's Payload config may use. */
export { deskRolesField } from '../collections/index.ts'
export type { Slugs } from '../collections/index.ts'
export type { OpinionDeskOptions } from './options.ts'
export { opinionDesk } from './plugin.ts'
export {
  addRequirements,
  addStage,
  addTransition,
  beginIn,
  changeTransition,
  changeWorkflow,
  dropRequirements,
  relabelStage,
  removeStage,
  removeTransition,
} from './workflow/index.ts'
export type {
  GateFacts,
  NewTransition,
  PieceWorkflow,
  Requirement,
  RightEntry,
  Role,
  Stage,
  WorkflowChange,
  WorkflowOption,
} from './workflow/index.ts'
