/** Client components of the panel, named in the config by their paths. */
export { StoredJson } from './form/stored-json.tsx'
export { QuestionLabel } from './piece/question-label.tsx'
export { SetAside } from './piece/set-aside.tsx'
export { WorkflowBar } from './piece/workflow-bar.tsx'
export { DecisionBar } from './submission/decision-bar.tsx'
export { Doubts } from './submission/doubts.tsx'
