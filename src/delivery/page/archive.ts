import { markup, toHtml } from '../markup.ts'
import type { Month } from '../months.ts'
import { siteOpenGraph } from '../open-graph.ts'
import type { Site } from '../source.ts'
import { voiceOfSite } from '../words/index.ts'
import type { Listed } from './listed.ts'
import { describedList } from './lists.ts'
import type { ReadersPage } from './page.ts'
import { olderMarkup, teasersMarkup } from './teaser.ts'

const PATH = '/archive'

/** Every month since the first piece, by year. */
export function archivePage(months: readonly Month[], site: Site): ReadersPage {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const { lists: words } = voiceOfSite(site).words
  const title = `${words.archive} – ${site.name}`
  const description = words.archiveOf(site.name)
  return {
    title,
    description,
    canonicalUrl: site.url + PATH,
    noIndex: false,
    openGraph: siteOpenGraph({ title, description, url: site.url + PATH }, site),
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>${words.archive}</h1></header>\n${
        years.length === 0 && markup`<p class="empty">${words.empty}</p>\n`
      }${years.map(
        (year) =>
          markup`<section class="archive-year"><h2>${year}</h2><ul>${months
            .filter((month) => month.startsWith(year))
            .map(
              (month) =>
                markup`<li><a href="${PATH}/${month}">${nameOf(month, site, { month: 'long' })}</a></li>`,
            )}</ul></section>\n`,
      )}`,
    ),
  }
}

/** What was published in one month, the newest first. */
export function monthPage(month: Month, listed: Listed, site: Site): ReadersPage {
  const name = nameOf(month, site, { month: 'long', year: 'numeric' })
  const path = `${PATH}/${month}`
  const { lists: words } = voiceOfSite(site).words
  const description = words.piecesIn(name, site.name)
  return {
    ...describedList(
      { title: `${name} – ${site.name}`, description, path, first: listed.first },
      site,
    ),
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>${name}</h1><p class="standfirst"><a href="${PATH}">${words.allMonths}</a></p></header>\n${
        listed.publications.length > 0
          ? teasersMarkup(listed.publications, site)
          : markup`<p class="empty">${words.emptyMonth}</p>\n`
      }${olderMarkup(path, listed.next, site)}`,
    ),
  }
}

function nameOf(month: Month, site: Site, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${month}-01T00:00:00.000Z`)
  try {
    return new Intl.DateTimeFormat(voiceOfSite(site).language, {
      ...style,
      timeZone: 'UTC',
    }).format(date)
  } catch {
    return month
  }
}
