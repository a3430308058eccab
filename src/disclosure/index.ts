/** Which disclaimers apply, in which wording, and what must be declared. */
export type { Disclaimer, PieceScope } from './disclaimer.ts'
export { disclaimersFor, explainDisclaimers, untranslatedFor } from './explain.ts'
export type { Explained } from './explain.ts'
export { numberWordings } from './number-wordings.ts'
export { outdatedIn, versionName } from './outdated.ts'
export type { ShownDisclaimer } from './outdated.ts'
export { bylineNumber, chooseWording } from './wordings.ts'
export type { BylineNumber, ChosenWording } from './wordings.ts'
