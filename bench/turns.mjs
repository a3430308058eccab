import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)

/**
 * Asks each server in turns, round after round, and prints the rate of each as a share of the last one's.
 *
 * @param {string} what
 * @param {{ name: string, port: number, path?: string, paths?: string[], headers?: Record<string, string> }[]} servers
 *   the one to compare with stands last
 * @param {(server: object, seconds: number) => Promise<number>} rateOf asks one of them, and answers with its rate
 * @returns {Promise<Record<string, number>>} the median share of each, by name
 */
export async function inTurns(what, servers, rateOf = load) {
  const rates = Object.fromEntries(servers.map(({ name }) => [name, []]))
  for (const server of servers) await rateOf(server, 0.5)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const server of servers) rates[server.name].push(await rateOf(server, SECONDS))
  }
  const base = rates[servers.at(-1).name]
  const shares = {}
  console.log(what)
  for (const { name } of servers) {
    const each = rates[name].map((rate, round) => rate / base[round]).sort((a, b) => a - b)
    shares[name] = middle(each)
    const spread = `${percent(each[0])} to ${percent(each.at(-1))}`
    const rate = Math.round(middle([...rates[name]].sort((a, b) => a - b)))
    console.log(
      `  ${name.padEnd(14)} ${String(rate).padStart(7)}/s   ${percent(shares[name]).padStart(6)}   (${spread})`,
    )
  }
  return shares
}

/** Requests per second that a server answers to 32 connections, counted in a process of its own. */
export function load({ port, paths, headers = {} }, seconds, connections = 32) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./load.mjs', import.meta.url)), {
      serialization: 'advanced',
    })
    child.once('message', ({ rate, fault }) => {
      child.disconnect()
      if (fault) reject(new Error(`${fault} (port ${port})`))
      else resolve(rate)
    })
    child.once('error', reject)
    child.send({ port, paths, headers, seconds, connections })
  })
}

const middle = (sorted) => sorted[Math.floor(sorted.length / 2)]

/** A share as people read it: percent, or one in so many where it is small. */
export const percent = (share) =>
  share >= 0.05 ? `${Math.round(share * 100)} %` : `1/${Math.round(1 / share)}`
