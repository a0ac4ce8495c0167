/** A folder held for this process. */
export interface FolderLock {
  release(): Promise<void>
}
