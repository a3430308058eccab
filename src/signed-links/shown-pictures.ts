import type { Content, Picture } from '../publishing/content.ts'

/** Where somebody with a link sees a picture that readers do not see yet. */
export const pictureAddress = (proof: string, picture: string, token: string): string =>
  `/v1/proofs/${proof}/pictures/${encodeURIComponent(picture)}?token=${encodeURIComponent(token)}`

/** The text with every picture at another address, in one form. */
export function withShownPictures(content: Content, addressOf: (id: string) => string): Content {
  const shown = ({ sizes: _, ...picture }: Picture): Picture => ({
    ...picture,
    url: addressOf(picture.id),
  })
  return {
    ...content,
    ...(content.picture ? { picture: shown(content.picture) } : {}),
    byline: {
      ...content.byline,
      authors: content.byline.authors.map((author) =>
        author.picture ? { ...author, picture: shown(author.picture) } : author,
      ),
    },
    body: content.body.map((block) =>
      block.type === 'picture' ? { ...block, picture: shown(block.picture) } : block,
    ),
  }
}
