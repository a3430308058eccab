import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import sharp from 'sharp'

/** What the app holds before the desk is added. */
const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
const person = (nickname: string, department: 'office' | 'sport') =>
  payload.create({
    collection: 'users',
    data: {
      email: `${nickname}@host.example`,
      password: `${nickname} reads`,
      nickname,
      department,
    },
    req,
  })
const mara = await person('mara', 'office')
await person('timo', 'sport')

const bytes = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
  .png()
  .toBuffer()
const picture = await payload.create({
  collection: 'media',
  data: { alt: 'A grey square', credit: 'Mara', shelf: 'b' },
  file: { name: 'square.png', mimetype: 'image/png', data: bytes, size: bytes.length },
  req,
})
const topic = await payload.create({ collection: 'topics', data: { colour: 'green' }, req })
for (const title of ['The bridge is open', 'Rain until Friday']) {
  await payload.create({
    collection: 'posts',
    data: {
      title,
      writer: mara.id,
      picture: picture.id,
      topics: [topic.id],
      _status: 'published',
    },
    req,
  })
}
process.stdout.write('Seeded.\n')
process.exit(0)
