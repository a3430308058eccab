import type { Endpoint, SanitizedConfig } from 'payload'

/** One route of Payload's, as the sanitised config has it. */
export type Route = {
  /** For example `GET /api/opinion-pieces/:id`. */
  name: string
  method: string
  /** With its parameters still in it, for example `/api/opinion-pieces/:id`. */
  path: string
  /** Slug of the collection or global it belongs to; none for the config's own. */
  of: string | undefined
}

/** Every route that Payload answers on: all collections, its own included, all globals, and the config's. */
export function routesOf(config: SanitizedConfig): Route[] {
  const under = (
    prefix: string,
    of: string | undefined,
    endpoints: false | Omit<Endpoint, 'root'>[],
  ) =>
    (endpoints || []).map(({ method, path }): Route => {
      const whole = `/api${prefix}${path === '/' && prefix ? '' : path}`
      return {
        name: `${method.toUpperCase()} ${whole}`,
        method: method.toUpperCase(),
        path: whole,
        of,
      }
    })
  return [
    ...under('', undefined, config.endpoints),
    ...config.collections.flatMap(({ slug, endpoints }) => under(`/${slug}`, slug, endpoints)),
    ...config.globals.flatMap(({ slug, endpoints }) => under(`/globals/${slug}`, slug, endpoints)),
  ]
}

/** The addresses of a route with every parameter replaced by each of its values. */
export function addressesOf(
  { path }: Route,
  values: Readonly<Record<string, readonly (number | string)[]>>,
): string[] {
  return path.split('/').reduce<string[]>(
    (addresses, segment) => {
      const parameter = /^:(\w+)([?*]?)$/.exec(segment)
      if (!parameter) return addresses.map((address) => `${address}${segment && '/'}${segment}`)
      const [, name = '', kind] = parameter
      const found = (values[name] ?? ['nothing']).map((value) => `/${value}`)
      const endings = kind === '' ? found : ['', ...found]
      return addresses.flatMap((address) => endings.map((ending) => address + ending))
    },
    [''],
  )
}
