/** A speech bubble cut from a column of text. */
export function Mark() {
  return (
    <svg className="desk-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        fill="currentColor"
        d="M4 2.5h16A1.5 1.5 0 0 1 21.5 4v12a1.5 1.5 0 0 1-1.5 1.5h-9.5L5.5 21.8V17.5H4A1.5 1.5 0 0 1 2.5 16V4A1.5 1.5 0 0 1 4 2.5Z"
      />
      <path
        stroke="var(--theme-bg)"
        strokeWidth="1.7"
        strokeLinecap="round"
        fill="none"
        d="M6.5 7h11M6.5 10.2h11M6.5 13.4h6"
      />
    </svg>
  )
}
