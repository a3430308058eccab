import '../desk.css'

/** Above the sign-in: whom it is for, and where everybody else goes. */
export function SignInNotice() {
  return (
    <p className="desk-sign-in">
      For the people of the desk. To send something in, use the <a href="/pitch">pitch page</a>: you
      need no account.
    </p>
  )
}
