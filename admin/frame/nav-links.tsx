'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'

import './screen.css'

type NavLinksProps = {
  at: 'my-desk' | 'nav'
  title: string
  links: { name: string; label: string; href: string }[]
}

/** Links of the panel's own kind, the one one stands on marked. */
export function NavLinks({ at, title, links }: NavLinksProps) {
  const pathname = usePathname()
  return (
    <div className={`desk-nav desk-nav--${at}`} role="group" aria-label={title}>
      {links.map(({ href, label, name }) => (
        <Link
          key={name}
          className={at === 'nav' ? 'nav__link' : 'desk-nav__link'}
          id={`${at}-desk-${name}`}
          href={href}
          prefetch={false}
          aria-current={pathname === href ? 'page' : undefined}
        >
          {pathname === href && <div className="nav__link-indicator" />}
          <span className="nav__link-label">{label}</span>
        </Link>
      ))}
    </div>
  )
}
