/** Programs outside the desk that pass or fail a check of a proof by a signed call. */
export { postCheck } from './check.endpoint.ts'
export { faultOfServices } from './checking-service.ts'
export type { CheckingService } from './checking-service.ts'
