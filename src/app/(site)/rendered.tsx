import type { ReadersPage } from '../../delivery/index.ts'

/**
 * The one place where finished HTML enters React. It takes only what delivery's renderers made: every
 * value in it is escaped there, and links and pictures are checked.
 */
export const Rendered = ({ html }: { html: string }) => (
  <div className="rendered" dangerouslySetInnerHTML={{ __html: html }} />
)

/** A page of delivery: what belongs into the head, the description for programs, and the page itself. */
export const Page = ({ page }: { page: ReadersPage }) => (
  <>
    <title>{page.title}</title>
    {page.description !== '' && <meta name="description" content={page.description} />}
    {page.noIndex && <meta name="robots" content="noindex" />}
    <link rel="canonical" href={page.canonicalUrl} />
    {page.openGraph.map(({ property, content }, index) => (
      <meta key={index} property={property} content={content} />
    ))}
    {page.jsonLd !== undefined && (
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: page.jsonLd }} />
    )}
    <Rendered html={page.bodyHtml} />
  </>
)
