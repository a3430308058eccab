const AT_ONCE = 500

/**
 * Writes rows, some hundreds with each statement and transaction: the client keeps every statement it ever prepared,
 * so one for each of 100,000 rows takes minutes and gigabytes. The rows of a table have the same columns, and are
 * written in the order in which their tables first come.
 *
 * @param {import('@libsql/client').Client} client
 * @param {Iterable<{ table: string, row: Record<string, number | string | null> }>} rows
 */
export async function insertRows(client, rows) {
  let waiting = []
  for (const each of rows) {
    waiting.push(each)
    if (waiting.length < AT_ONCE) continue
    await client.batch(statementsOf(waiting), 'write')
    waiting = []
  }
  if (waiting.length > 0) await client.batch(statementsOf(waiting), 'write')
}

function statementsOf(rows) {
  const ofTable = new Map()
  for (const { table, row } of rows) {
    if (!ofTable.has(table)) ofTable.set(table, [])
    ofTable.get(table).push(row)
  }
  return [...ofTable].map(([table, all]) => {
    const columns = Object.keys(all[0])
    const places = `(${columns.map(() => '?').join(', ')})`
    return {
      sql: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES ${all.map(() => places).join(', ')}`,
      args: all.flatMap((row) => columns.map((name) => row[name])),
    }
  })
}
