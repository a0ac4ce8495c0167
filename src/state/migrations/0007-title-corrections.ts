import type { Migration } from './migration.ts'

export const titleCorrections: Migration = {
  name: '0007-title-corrections',
  sql: `
-- What people said a job title means; it wins over what rules read in it and what the CRM has.
CREATE TABLE title_corrections (
  -- In lower case, with single blanks: one correction holds for all spellings that differ in nothing else.
  alike text PRIMARY KEY,
  -- As it was corrected.
  title text NOT NULL,
  -- Missing: as the rules read it. 'unknown': people said that the title does not tell.
  department text,
  seniority text,
  roles jsonb,
  actor text NOT NULL,
  at timestamptz NOT NULL,
  CHECK (department IS NOT NULL OR seniority IS NOT NULL OR roles IS NOT NULL)
);
`,
}
