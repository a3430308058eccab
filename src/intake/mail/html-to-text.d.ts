/** The part of `html-to-text` that is used here; it comes without types. */
declare module 'html-to-text' {
  type Selector = { selector: string; format?: string; options?: object }
  export function htmlToText(
    html: string,
    options: {
      wordwrap: false
      limits: { maxDepth: number; maxInputLength: number }
      selectors: readonly Selector[]
    },
  ): string
}
