/** A `winmail.dat` as Outlook makes one: a text, and files beside it. */
export function tnefOf(
  text: string,
  files: readonly { name: string; longName?: string; bytes: Buffer }[],
): Buffer {
  return Buffer.concat([
    Buffer.from([0x78, 0x9f, 0x3e, 0x22, 0x01, 0x00]),
    attribute(1, 0x00089006, Buffer.from([0, 0, 1, 0])),
    attribute(1, 0x00069007, number(1254)),
    attribute(1, 0x0002800c, Buffer.from(`${text}\0`, 'latin1')),
    ...files.flatMap(({ bytes, longName, name }) => [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from(`${name}\0`, 'latin1')),
      attribute(2, 0x0006800f, bytes),
      ...(longName ? [attribute(2, 0x00069005, propertiesOf(longName))] : []),
    ]),
  ])
}

function attribute(level: number, id: number, data: Buffer): Buffer {
  const sum = data.reduce((all, byte) => (all + byte) & 0xffff, 0)
  const end = Buffer.from([sum & 0xff, sum >> 8])
  return Buffer.concat([Buffer.from([level]), number(id), number(data.length), data, end])
}

/** A number, a named property, and the name of the file in wide letters. */
function propertiesOf(longName: string): Buffer {
  const wide = Buffer.from(`${longName}\0`, 'utf16le')
  return Buffer.concat([
    number(3),
    number(0x0e200003),
    number(7),
    number(0x80000003),
    Buffer.alloc(16),
    number(0),
    number(1),
    number(5),
    number(0x3707001f),
    number(1),
    number(wide.length),
    wide,
    Buffer.alloc((4 - (wide.length % 4)) % 4),
  ])
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
