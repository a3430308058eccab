import { join } from 'node:path'
import rule from './local-api-for-a-person.mjs'
import { ruleTester } from './rule-tester.ts'

const reviewed = [{ file: 'src/intake/receive.ts', reason: 'strangers send pitches' }]
const options = [reviewed]
const inReviewedFile = { options, filename: join(process.cwd(), 'src/intake/receive.ts') }
const inOtherFile = { options, filename: join(process.cwd(), 'src/intake/other.ts') }

ruleTester.run('local-api-for-a-person', rule, {
  valid: [
    {
      ...inOtherFile,
      code: `payload.find({ collection: 'authors', overrideAccess: false, user })`,
    },
    { ...inOtherFile, code: `payload.find({ ...query, 'overrideAccess': false, req })` },
    {
      ...inOtherFile,
      code: `const handler = async (req) => req.payload.update({ id, overrideAccess: false, req })`,
    },
    { ...inReviewedFile, code: `await desk.payload.create({ data, overrideAccess: true })` },
    {
      ...inReviewedFile,
      code: `const hook = ({ req }) => req.payload.count({ overrideAccess: true, req })`,
    },
    // Not Payload: an array, a map, another library.
    { ...inOtherFile, code: `pieces.find((piece) => piece.id === id); cache.delete(key)` },
    { ...inOtherFile, code: `payload.logger.info('started'); payload.destroy()` },
    { ...inOtherFile, code: `const list = payload.items; list.find(isNew)` },
  ],
  invalid: [
    {
      ...inOtherFile,
      code: `payload.find({ collection: 'authors' })`,
      errors: [{ messageId: 'missing' }],
    },
    {
      ...inOtherFile,
      code: `req.payload.findByID(query)`,
      errors: [{ messageId: 'literal' }],
    },
    {
      ...inOtherFile,
      code: `payload.findGlobal()`,
      errors: [{ messageId: 'literal' }],
    },
    {
      ...inOtherFile,
      code: `payload.find({ overrideAccess: false })`,
      errors: [{ messageId: 'nobody' }],
    },
    {
      ...inOtherFile,
      code: `desk.payload.restoreVersion({ id, overrideAccess: true })`,
      errors: [{ messageId: 'unreviewed' }],
    },
    {
      ...inOtherFile,
      code: `payload.delete({ id, overrideAccess: isTrusted, user })`,
      errors: [{ messageId: 'unreadable' }],
    },
    {
      ...inOtherFile,
      code: `payload.delete({ id, overrideAccess: false, user, ...options })`,
      errors: [{ messageId: 'unreadable' }],
    },
    {
      ...inOtherFile,
      code: `const afterChange = ({ req, doc }) => {
        queue.add(() => payload.update({ id: doc.id, overrideAccess: false, user: req.user }))
      }`,
      errors: [{ messageId: 'detached' }],
    },
    {
      ...inReviewedFile,
      code: `async function handler(req: PayloadRequest) {
        await req.payload.create({ data, overrideAccess: true })
      }`,
      errors: [{ messageId: 'detached' }],
    },
    // Another name for the same instance.
    {
      ...inOtherFile,
      code: `const api = req.payload; api.find({ collection: 'authors' })`,
      errors: [{ messageId: 'missing' }],
    },
    {
      ...inOtherFile,
      code: `async function load(cms: Payload) { await cms.find({ collection: 'authors' }) }`,
      errors: [{ messageId: 'missing' }],
    },
    {
      ...inOtherFile,
      code: `const { payload: cms } = req; cms!.find({ collection: 'authors' })`,
      errors: [{ messageId: 'missing' }],
    },
    {
      ...inOtherFile,
      code: `const cms = await getPayload({ config }); cms['find']({ collection: 'authors' })`,
      errors: [{ messageId: 'missing' }],
    },
    {
      ...inOtherFile,
      code: `req?.payload?.find({ collection: 'authors' })`,
      errors: [{ messageId: 'missing' }],
    },
    {
      ...inOtherFile,
      code: `const { find } = req.payload`,
      errors: [{ messageId: 'taken' }],
    },
    {
      ...inReviewedFile,
      code: `payload.find({ overrideAccess: false, user })`,
      errors: [{ messageId: 'unneeded' }],
    },
  ],
})
