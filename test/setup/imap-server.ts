import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export type StoredMail = {
  uid: number
  raw: Buffer
  flags: Set<string>
  /** What the server says its size is, where that is not the truth. */
  size?: number
}

export type ImapServer = {
  url: string
  mails: StoredMail[]
  /** Puts a mail into the mailbox. */
  put: (raw: Buffer | string, size?: number) => StoredMail
  /** What goes wrong: connections that end in the middle of these mails; a password that is not taken. */
  faults: { dropAt: Set<number>; refuseLogin: boolean }
  /** What clients asked for: sign-ins, and the text of mails. */
  asked: { logins: number; texts: number[] }
  stop: () => Promise<void>
}

const CLOSE = Buffer.from(')\r\n')

/** As much of IMAP4rev1 (RFC 3501) as a client needs that looks for new mail in one folder. */
export async function openImapServer(folder = 'INBOX'): Promise<ImapServer> {
  const mails: StoredMail[] = []
  // A number is never given again, as the protocol demands.
  let lastUid = 0
  const sockets = new Set<Socket>()
  const state: Pick<ImapServer, 'asked' | 'faults'> = {
    faults: { dropAt: new Set(), refuseLogin: false },
    asked: { logins: 0, texts: [] },
  }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.write('* OK ready\r\n')
    let waiting = ''
    socket.on('data', (bytes) => {
      waiting += bytes.toString('latin1')
      for (let end = waiting.indexOf('\r\n'); end >= 0; end = waiting.indexOf('\r\n')) {
        const line = waiting.slice(0, end)
        waiting = waiting.slice(end + 2)
        answer(socket, line)
      }
    })
  })

  function answer(socket: Socket, line: string): void {
    const [, tag = '*', command = '', rest = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(line) ?? []
    const say = (text: string) => socket.write(`${text}\r\n`)
    const done = (text = 'OK done') => say(`${tag} ${text}`)
    switch (command.toUpperCase()) {
      case 'CAPABILITY':
        say('* CAPABILITY IMAP4rev1')
        return void done()
      case 'LOGIN':
        state.asked.logins += 1
        return void done(
          state.faults.refuseLogin || rest !== '"desk" "secret"' ? 'NO wrong' : undefined,
        )
      case 'LIST':
        say(`* LIST () "/" "${folder}"`)
        return void done()
      case 'SELECT':
        say(`* FLAGS (\\Seen \\Flagged)\r\n* ${mails.length} EXISTS\r\n* OK [UIDVALIDITY 7] valid`)
        return void done('OK [READ-WRITE] selected')
      case 'UID SEARCH': {
        const unseen = mails.filter(({ flags }) => !flags.has('\\Seen')).map(({ uid }) => uid)
        say(`* SEARCH ${unseen.join(' ')}`.trim())
        return void done()
      }
      case 'UID FETCH':
        return fetchOne(socket, rest, done)
      case 'UID STORE': {
        const [, uid, flags = ''] = /^(\d+) \+FLAGS(?:\.SILENT)? \(([^)]*)\)/.exec(rest) ?? []
        const mail = mails.find((one) => one.uid === Number(uid))
        for (const flag of flags.split(' ')) mail?.flags.add(flag)
        return void done()
      }
      case 'LOGOUT':
        say('* BYE')
        done()
        return void socket.end()
      default:
        return void done(/^(?:NOOP|CLOSE|UNSELECT|ID)$/i.test(command) ? undefined : 'BAD unknown')
    }
  }

  function fetchOne(socket: Socket, rest: string, done: () => void): void {
    const at = mails.findIndex(({ uid }) => uid === Number(/^\d+/.exec(rest)?.[0]))
    const mail = mails[at]
    if (!mail) return done()
    const part = /BODY\.PEEK\[\](?:<0\.(\d+)>)?/i.exec(rest)
    const size = mail.size ?? mail.raw.length
    const fields = /BODY\.PEEK(\[HEADER\.FIELDS \([^)]*\)\])/i.exec(rest)?.[1]
    if (!part) {
      const end = mail.raw.indexOf('\r\n\r\n')
      const headers = mail.raw.subarray(0, end < 0 ? mail.raw.length : end + 4)
      const facts = `UID ${mail.uid} RFC822.SIZE ${size} INTERNALDATE "23-Nov-2026 08:15:00 +0000"`
      const head = fields ? ` BODY${fields} {${headers.length}}\r\n` : ''
      socket.write(
        Buffer.concat([Buffer.from(`* ${at + 1} FETCH (${facts}${head}`), headers, CLOSE]),
      )
      return done()
    }
    state.asked.texts.push(mail.uid)
    const text = mail.raw.subarray(0, Number(part[1] ?? Infinity))
    const head = `* ${at + 1} FETCH (UID ${mail.uid} BODY[]${part[1] ? '<0>' : ''} {${text.length}}\r\n`
    if (state.faults.dropAt.has(mail.uid)) {
      socket.write(head)
      socket.write(text.subarray(0, text.length / 2))
      return void setImmediate(() => socket.destroy())
    }
    socket.write(Buffer.concat([Buffer.from(head), text, Buffer.from(')\r\n')]))
    done()
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...state,
    url: `imap://desk:secret@127.0.0.1:${port}/${folder}`,
    mails,
    put: (raw, size) => {
      const mail = {
        uid: (lastUid += 1),
        raw: Buffer.from(raw),
        flags: new Set<string>(),
        ...(size === undefined ? {} : { size }),
      }
      mails.push(mail)
      return mail
    },
    stop: () =>
      new Promise((stopped) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => stopped())
      }),
  }
}
