/** Client components of the panel, named in the config by their paths. */
export { QuestionLabel } from './piece/question-label.tsx'
export { WorkflowBar } from './piece/workflow-bar.tsx'
export { DecisionBar } from './submission/decision-bar.tsx'
