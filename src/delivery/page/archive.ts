import { markup, toHtml } from '../markup.ts'
import type { Month } from '../months.ts'
import { siteOpenGraph } from '../open-graph.ts'
import type { Site } from '../source.ts'
import type { Listed } from './listed.ts'
import { describedList } from './lists.ts'
import type { ReadersPage } from './page.ts'
import { olderMarkup, teasersMarkup } from './teaser.ts'
import { dateLanguage } from './words.ts'

const PATH = '/archive'

/** Every month since the first piece, by year. */
export function archivePage(months: readonly Month[], site: Site): ReadersPage {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  const title = `Archive – ${site.name}`
  const description = `Everything published in ${site.name}, by month.`
  return {
    title,
    description,
    canonicalUrl: site.url + PATH,
    noIndex: false,
    openGraph: siteOpenGraph({ title, description, url: site.url + PATH }, site),
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>Archive</h1></header>\n${
        years.length === 0 && markup`<p class="empty">Nothing has been published yet.</p>\n`
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
  const description = `Pieces published in ${site.name} in ${name}.`
  return {
    ...describedList(
      { title: `${name} – ${site.name}`, description, path, first: listed.first },
      site,
    ),
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>${name}</h1><p class="standfirst"><a href="${PATH}">All months</a></p></header>\n${
        listed.publications.length > 0
          ? teasersMarkup(listed.publications, site)
          : markup`<p class="empty">Nothing was published in this month.</p>\n`
      }${olderMarkup(path, listed.next)}`,
    ),
  }
}

function nameOf(month: Month, site: Site, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${month}-01T00:00:00.000Z`)
  try {
    return new Intl.DateTimeFormat(dateLanguage(site), { ...style, timeZone: 'UTC' }).format(date)
  } catch {
    return month
  }
}
