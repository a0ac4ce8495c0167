/**
 * Words in which the workspace's folder stands by its name alone: `example-market/decisions` for
 * `/home/ana/work/example-market/decisions`. The whole path belongs beside it, where it can be pointed at or copied.
 */
export function shortPlace(words: string, folder: string): string {
  const name = folder.split(/[\\/]/).findLast((part) => part !== '')
  return name === undefined ? words : words.replaceAll(folder, name)
}
