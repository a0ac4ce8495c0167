import type { Migration } from './migration.ts'

export const segmentColours: Migration = {
  name: '0002-segment-colours',
  sql: `
-- One of eight pigments, by number: what a segment is drawn with on every screen and in every export.
ALTER TABLE segments ADD COLUMN colour smallint CHECK (colour BETWEEN 0 AND 7);

-- In the order they were made: the least used pigment first, the lowest number where several are.
UPDATE segments SET colour = placed.colour FROM (
  SELECT id, (row_number() OVER (ORDER BY created_at, id) - 1) % 8 AS colour FROM segments
) AS placed WHERE placed.id = segments.id;

ALTER TABLE segments ALTER COLUMN colour SET NOT NULL;
`,
}
