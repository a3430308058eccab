const AT_ONCE = 500

/**
 * Writes rows, some hundreds with each statement and transaction: the client keeps every statement it ever prepared,
 * so one for each of 100,000 rows takes gigabytes. The rows of a table have the same columns, and are written in the
 * order in which their tables first come, since one may refer to the other.
 *
 * @param {import('@libsql/client').Client} client
 * @param {Iterable<{ table: string, row: Record<string, number | string | null> }>} rows
 */
export async function insertRows(client, rows) {
  /** Empty between two statements, but it remembers the order. */
  const ofTable = new Map()
  let waiting = 0
  const write = async () => {
    const filled = [...ofTable].filter(([, all]) => all.length > 0)
    await client.batch(filled.map(statementOf), 'write')
    for (const table of ofTable.keys()) ofTable.set(table, [])
    waiting = 0
  }
  for (const { table, row } of rows) {
    if (!ofTable.has(table)) ofTable.set(table, [])
    ofTable.get(table).push(row)
    waiting += 1
    if (waiting === AT_ONCE) await write()
  }
  if (waiting > 0) await write()
}

function statementOf([table, all]) {
  const columns = Object.keys(all[0])
  const places = `(${columns.map(() => '?').join(', ')})`
  return {
    sql: `INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES ${all.map(() => places).join(', ')}`,
    args: all.flatMap((row) => columns.map((name) => row[name])),
  }
}
