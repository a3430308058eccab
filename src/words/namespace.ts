/** Where the desk's words stand among the panel's own translations. */
export const NAMESPACE = 'opinionDesk'
