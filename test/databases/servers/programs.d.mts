export function findOnPath(name: string): string | undefined
export function findPostgresPrograms(): string | undefined
export function unprivilegedUser(): { gid?: number; uid?: number }
export function freePort(): Promise<number>
