// Posts one submission after the other on each of some connections, and counts what was acknowledged. Each
// connection comes from an address of its own on the loopback, where the system lets it: the desk limits what one
// address may send.
import { Agent, request } from 'node:http'

process.once('message', async ({ port, path, fields, seconds, clients, turn }) => {
  const started = process.hrtime.bigint()
  const endsAt = Date.now() + seconds * 1000
  let taken = 0
  const waits = []
  let number = 0

  const send = (agent) =>
    new Promise((resolve, reject) => {
      number += 1
      const unique = `${turn}-${number}`
      const body = JSON.stringify({
        ...fields,
        title: `Ring the bell ${unique}`,
        email: `ada-${unique}@example.org`,
      })
      const asked = request(
        {
          ...{ port, path, agent, host: '127.0.0.1', method: 'POST' },
          headers: {
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
          },
        },
        (answer) => {
          const parts = []
          answer.on('data', (part) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () => {
            if (answer.statusCode === 201) return resolve()
            const told = Buffer.concat(parts).toString('utf8').slice(0, 200)
            return reject(new Error(`Not taken: ${answer.statusCode} ${told}`))
          })
        },
      )
      asked.on('error', reject)
      asked.end(body)
    })

  const client = async (which) => {
    const localAddress = process.platform === 'linux' ? `127.0.${turn % 4}.${which + 1}` : undefined
    const agent = new Agent({ keepAlive: true, maxSockets: 1, localAddress })
    while (Date.now() < endsAt) {
      const began = performance.now()
      await send(agent)
      waits.push(performance.now() - began)
      taken += 1
    }
    agent.destroy()
  }

  try {
    await Promise.all(Array.from({ length: clients }, (_, which) => client(which)))
    const rate = taken / (Number(process.hrtime.bigint() - started) / 1e9)
    process.send({ rate, taken, waits })
  } catch (error) {
    process.send({ fault: error.message })
  }
})
process.once('disconnect', () => process.exit(0))
