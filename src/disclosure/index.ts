/** Which disclaimers apply, in which wording, and what must be declared. */
export { numberWordings } from './number-wordings.ts'
export { bylineNumber, chooseWording, disclaimersFor } from './wordings.ts'
export type { BylineNumber, ChosenWording, Disclaimer } from './wordings.ts'
