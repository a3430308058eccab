/** The working text as readers would see it, for the desk. */
export { previewEndpoint } from './preview-endpoint.ts'
