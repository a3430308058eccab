/** What people of a desk do over its interface, for a bench that needs something published. */
export async function openDeskFor(origin) {
  const call = async (method, path, body, token) => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer = await response.json()
    if (response.ok) return answer
    throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer).slice(0, 400)}`)
  }
  const password = 'correct horse battery staple'
  const account = (name) => ({ name, email: `${name}@desk.example`, password })
  const signIn = async (name) => (await call('POST', '/api/users/login', account(name))).token

  await call('POST', '/api/users/first-register', account('admin'))
  const admin = await signIn('admin')
  for (const role of ['editor', 'desk-chief']) {
    await call('POST', '/api/users', { ...account(role), deskRoles: [role] }, admin)
  }
  const editor = await signIn('editor')
  const chief = await signIn('desk-chief')
  const { doc: author } = await call('POST', '/api/authors', { name: 'Ada Moss' }, editor)
  await call(
    'POST',
    '/api/disclaimers',
    {
      title: 'Views',
      code: 'views-own',
      kinds: ['op-ed'],
      forOne: 'The author speaks for herself.',
    },
    chief,
  )

  /** Takes a transition at the revision that the piece is handed over with. */
  const takeAt = ({ id, revision }, name) =>
    call(
      'POST',
      `/api/opinion-pieces/${id}/transitions/${name}`,
      { revision },
      name === 'approve' ? chief : editor,
    )
  const stored = ({ id }) => call('GET', `/api/opinion-pieces/${id}?depth=0`, undefined, editor)

  return {
    stored,
    /** A piece in editing. */
    write: async (headline, words) =>
      (
        await call(
          'POST',
          '/api/opinion-pieces',
          {
            headline,
            body: bodyOf(words),
            bylines: [{ author: author.id, interests: 'none' }],
            stage: 'editing',
          },
          editor,
        )
      ).doc,
    save: async (piece, data) =>
      (
        await call(
          'PATCH',
          `/api/opinion-pieces/${piece.id}`,
          { ...data, revision: (await stored(piece)).revision },
          editor,
        )
      ).doc,
    takeAt,
    take: async (piece, name) => takeAt(await stored(piece), name),
  }
}

const bodyOf = (words) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: 'ltr',
        textFormat: 0,
        children: [
          {
            type: 'text',
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
            text: words,
            version: 1,
          },
        ],
      },
    ],
  },
})
