import type { Content, Picture } from './content.ts'

/** Every picture of a text: above it, of its authors, and within. */
export const picturesOf = ({ body, byline, picture }: Content): Picture[] =>
  [
    picture,
    ...byline.authors.map((author) => author.picture),
    ...body.map((block) => (block.type === 'picture' ? block.picture : undefined)),
  ].filter((each) => each !== undefined)
