export function isAlive(pid: number): boolean
export function withFolderLock<T>(
  folder: string,
  task: () => Promise<T>,
  limit?: number,
): Promise<T>
