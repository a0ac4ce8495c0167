import type { CatalogField } from './catalog.ts'

/** What a field is called on a screen: `founded_year` is `Founded year`; a custom field is called as its file called it. */
export function fieldLabel({ name, about, custom }: Pick<CatalogField, 'name' | 'about' | 'custom'>): string {
  if (custom) return about
  const words = name.replace(/_at$/, '').replaceAll('_', ' ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
