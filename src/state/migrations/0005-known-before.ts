import type { Migration } from './migration.ts'

export const knownBefore: Migration = {
  name: '0005-known-before',
  sql: `
-- Fields that look as if they were filled in after the outcome, of which a person confirmed that they were known before.
CREATE TABLE known_before (
  kind text NOT NULL,
  field text NOT NULL,
  PRIMARY KEY (kind, field)
);
`,
}
