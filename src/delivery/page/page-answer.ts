import { sectionPath, topicPath } from '../address.ts'
import { isReadable } from '../piece-json.ts'
import type { ListScope } from '../list-scope.ts'
import type { PageQuestion } from '../page-routes.ts'
import type { Rendered } from '../rendered.ts'
import { searchHits } from '../search-hits.ts'
import type { ListFilter, PublicationSource, Site } from '../source.ts'
import { boundsOf, monthsBetween } from '../months.ts'
import { archivePage, monthPage } from './archive.ts'
import { articlePage } from './article.ts'
import { documentAnswer, missingAnswer, robotsAnswer, styleAnswer, type Style } from './document.ts'
import { PER_PAGE, readListed, type Listed } from './listed.ts'
import { authorPage, correctionsPage, frontPage, termPage } from './lists.ts'
import type { ReadersPage } from './page.ts'
import { searchPage } from './search.ts'
import { pageAnswer } from './withdrawn.ts'

/** What a reader finds at an address of the site. */
export async function readersAnswer(
  question: PageQuestion,
  source: PublicationSource,
  site: Site,
  style: Style,
): Promise<Rendered> {
  const listedBy = (filter: 'corrections' | ListFilter, cursor: string | undefined) =>
    readListed(source, filter, cursor)
  const listAnswer = (page: ReadersPage, list?: ListScope) =>
    documentAnswer(page, site, style, {
      modifiedAt: site.updatedAt,
      surrogateKeys: ['pieces'],
      ...(list ? { list } : {}),
    })
  const ofList = (
    listed: Listed | null,
    page: (listed: Listed) => ReadersPage | null,
  ): Rendered => {
    const made = listed && page(listed)
    return made ? listAnswer(made, listed.scope) : missingAnswer(site, style)
  }

  switch (question.kind) {
    case 'page': {
      const found = await source.bySlug(question.slug)
      if (!found || !isReadable(found)) {
        const answer = pageAnswer(found, site, question.slug)
        return answer.status === 404 ? missingAnswer(site, style, question.slug) : answer
      }
      return documentAnswer(articlePage(found, site), site, style, {
        // The frame of the page is older than the piece, or newer: dates alone cannot tell.
        slug: question.slug,
        lasting: true,
        surrogateKeys: [`piece-${found.piece}`],
      })
    }
    case 'front-page':
      return ofList(await listedBy({}, question.cursor), (listed) => frontPage(listed, site))
    case 'corrections-page':
      return ofList(await listedBy('corrections', question.cursor), (listed) =>
        correctionsPage(listed, site),
      )
    case 'author-page': {
      const author = await source.authorBySlug(question.slug)
      if (!author) return missingAnswer(site, style)
      return ofList(await listedBy({ author: question.slug }, question.cursor), (listed) =>
        authorPage(author, listed, site),
      )
    }
    case 'topic-page':
      return ofList(await listedBy({ topic: question.slug }, question.cursor), (listed) => {
        const topics = listed.publications.flatMap(({ content }) => content.topics)
        const topic = topics.find(({ slug }) => slug === question.slug)
        return topic ? termPage(topic, topicPath(topic.slug), listed, site) : null
      })
    case 'section-page':
      return ofList(await listedBy({ section: question.slug }, question.cursor), (listed) => {
        const section = listed.publications[0]?.content.section
        return section ? termPage(section, sectionPath(section.slug), listed, site) : null
      })
    case 'search-page': {
      const { offset, q } = question
      if (q === '') return listAnswer(searchPage(null, site))
      const hits = await searchHits(source, { q, filter: {}, offset, limit: PER_PAGE })
      const page = searchPage({ q, first: offset === 0, hits }, site)
      // There are more questions than anyone could keep, and strangers invent them.
      return documentAnswer(page, site, style, { surrogateKeys: ['pieces'], fleeting: true })
    }
    case 'archive-page': {
      const span = await source.span()
      const months = span ? monthsBetween(span.first, span.last, site.timeZone) : []
      return listAnswer(archivePage(months, site))
    }
    case 'month-page':
      return ofList(
        await listedBy(boundsOf(question.month, site.timeZone), question.cursor),
        (listed) => monthPage(question.month, listed, site),
      )
    case 'missing-page':
      return missingAnswer(site, style)
    case 'robots':
      return robotsAnswer(site)
    case 'style':
      return styleAnswer(style)
  }
}
