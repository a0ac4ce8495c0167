/** `Creative teams > 3 on Figma` → `creative-teams-3-on-figma`: a name as rules and files can carry it. */
export function segmentName(typed: string): string {
  return typed
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}
