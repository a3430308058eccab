/** Errors whose own message says what to do, by name: their class may be another copy of its module. */
const TELLING = ['MailSettingError', 'OptionError', 'StartError', 'StorageError']

/**
 * What a person who starts the desk can do about an error; the stack only where nothing better is known.
 *
 * @param {unknown} error
 * @param {number} port the server was to listen on
 * @returns {string}
 */
export function explain(error, port = 3000) {
  const chain = []
  for (let each = error; each && chain.length < 8; each = each.cause) chain.push(each)
  const known = chain.find(({ name }) => TELLING.includes(name))
  if (known) return known.message
  const text = chain.map(({ message, code }) => `${code ?? ''} ${message ?? ''}`).join('\n')
  if (/EADDRINUSE/.test(text)) {
    return `Port ${port} is in use by another program. Stop that one, or choose another port: PORT=${port + 1} npm start.`
  }
  if (/EACCES.*listen|listen EACCES/.test(text)) {
    return `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start.`
  }
  if (/EACCES|EPERM|EROFS|ENOTDIR|EEXIST/.test(text) && /mkdir|open/.test(text)) {
    return 'The folder of DATA_DIR cannot be made or written to. Name another one, or give this account the right to write there.'
  }
  if (/SQLITE_CANTOPEN|Unable to open|ConnectionFailed/i.test(text)) {
    return 'The database file of DATABASE_URL cannot be opened. See that its folder exists and may be written to.'
  }
  if (/SQLITE_BUSY|database is locked/i.test(text)) {
    return 'The database is locked by another program. Close that program, or wait until it has finished, and start again.'
  }
  if (/SQLITE_NOTADB|not a database/i.test(text)) {
    return 'The file of DATABASE_URL is not a database. Name another file, or restore a backup.'
  }
  if (
    /cannot connect to (?:Postgres|MongoDB)|ECONNREFUSED|ENOTFOUND|MongoServerSelection/i.test(text)
  ) {
    return 'The database of DATABASE_URL does not answer. See that it runs, that host, port, name and password are right, and start again.'
  }
  return error?.stack ?? String(error)
}
