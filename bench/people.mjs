/** The first account of an empty newsroom, signed in; answers with its token. */
export async function firstAccount(origin) {
  const answer = await fetch(`${origin}/api/users/first-register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      name: 'Bench',
      email: 'bench@desk.example',
      password: 'a long password of a bench',
    }),
  })
  return (await answer.json()).token
}

/** What a contributor sends, all but its title and the address of its sender. */
export async function pitchFor(origin) {
  const { terms } = await (await fetch(`${origin}/v1/calls`)).json()
  return {
    kind: 'pitch',
    name: 'Ada Moss',
    pitch: Array.from({ length: 80 }, (_, place) => `word${place}`).join(' '),
    language: 'en',
    interests: { declared: 'some', text: 'I ring bells.' },
    aiUse: { declared: 'none' },
    exclusive: true,
    ...(terms ? { agreedTerms: terms.hash } : {}),
  }
}
