/**
 * The one place where finished HTML enters React. It takes only what delivery's renderers made: every
 * value in it is escaped there, and links and pictures are checked.
 */
export const Rendered = ({ html }: { html: string }) => (
  <div className="rendered" dangerouslySetInnerHTML={{ __html: html }} />
)
