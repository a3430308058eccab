import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Any other address: so that it gets the site's own page and not the framework's. */
const Unmatched = () => notFound()

export default Unmatched
