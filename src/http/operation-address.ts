import type { Operation } from '../operation.ts'

type Named = Pick<Operation<never>, 'name'>

/** `segment size` → `/api/segment/size` */
export function operationAddress({ name }: Named): string {
  return `/api/${name.replaceAll(' ', '/')}`
}

/** `segment size` → `segment-size`: its `operationId`. */
export function operationId({ name }: Named): string {
  return name.replaceAll(' ', '-')
}

/** `segment size` → `SegmentSize`: its schemas are `SegmentSizeInput` and `SegmentSizeOutput`. */
export function schemaName({ name }: Named): string {
  return name.replace(/(?:^|[ -])(\w)/g, (_, letter: string) => letter.toUpperCase())
}
