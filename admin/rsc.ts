/** Server components of the panel, named in the config by their paths. */
export { MyDesk } from './my-desk/my-desk.tsx'
export { Icon } from './sign-in/icon.tsx'
export { Logo } from './sign-in/logo.tsx'
export { SignInNotice } from './sign-in/sign-in-notice.tsx'
export { DeskLinks } from './frame/desk-links.tsx'
export { InboxView } from './inbox/inbox-view.tsx'
export { BoardView } from './board/board-view.tsx'
export { CalendarView } from './calendar/calendar-view.tsx'
