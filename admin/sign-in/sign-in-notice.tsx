import type { ServerProps } from 'payload'

import { wordsOnServer } from '../words-on-server.ts'

import '../desk.css'

/** Above the sign-in: whom it is for, and where everybody else goes. */
export function SignInNotice({ i18n }: Pick<ServerProps, 'i18n'>) {
  const word = wordsOnServer(i18n)
  return (
    <p className="desk-sign-in">
      {word('signIn:about')} <a href="/pitch">{word('signIn:pitch')}</a>
    </p>
  )
}
