import { PackError } from '../../engine/errors.js';
import type { OpenPack, PackHeader, SectionArray } from '../../engine/packs.js';

/**
 * The pack container: a JSON header and named binary sections in one buffer, opened without copying.
 *
 *   "CAIRN" 0x01 | u16 pad | u32 header length | header JSON | pad to 8 | section | pad to 8 | section …
 *
 * The header lists each section's name, element type, offset (from the first section) and length. All numbers are little-endian.
 */
const MAGIC = [0x43, 0x41, 0x49, 0x52, 0x4e, 0x01] as const;
const TYPES = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i8: Int8Array,
  i16: Int16Array,
  i32: Int32Array,
  f32: Float32Array,
};
type TypeName = keyof typeof TYPES;

const align = (n: number): number => (n + 7) & ~7;

/** Writes a container. Deterministic: same header and sections (in the same order), same bytes. */
export function encodePack(header: PackHeader, sections: Record<string, SectionArray>): Uint8Array {
  const table: [string, TypeName, number, number][] = [];
  let offset = 0;
  for (const [name, data] of Object.entries(sections)) {
    const type = (Object.keys(TYPES) as TypeName[]).find((key) => data instanceof TYPES[key]);
    if (!type) throw new PackError(`section "${name}" is no typed array`, name);
    table.push([name, type, offset, data.length]);
    offset = align(offset + data.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify({ ...header, sections: table }));
  const start = align(12 + json.length);
  const bytes = new Uint8Array(start + offset);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(8, json.length, true);
  bytes.set(json, 12);
  for (const [name, , at] of table) {
    const data = sections[name]!;
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), start + at);
  }
  return bytes;
}

/**
 * Opens a container; sections are views into `bytes`.
 * @throws PackError when it is no container, torn, or its sections overrun it.
 */
export function decodePack(bytes: Uint8Array): OpenPack {
  if (bytes.length < 12 || MAGIC.some((byte, i) => bytes[i] !== byte))
    throw new PackError('these bytes are no Cairn pack', bytes.length);
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(8, true);
  const start = align(12 + length);
  if (start > aligned.length) throw new PackError('the pack is torn: its header is cut off', aligned.length);
  let header: PackHeader & { sections: [string, TypeName, number, number][] };
  try {
    header = JSON.parse(new TextDecoder().decode(aligned.subarray(12, 12 + length)));
  } catch (cause) {
    throw new PackError('the pack header is no JSON', undefined, { cause });
  }
  const sections: Record<string, SectionArray> = {};
  for (const [name, type, at, count] of header.sections) {
    const View = TYPES[type];
    if (!View || start + at + count * View.BYTES_PER_ELEMENT > aligned.length) {
      throw new PackError(`the pack is torn: section "${name}" overruns it`, name);
    }
    sections[name] = new View(aligned.buffer as ArrayBuffer, aligned.byteOffset + start + at, count);
  }
  return { id: header.id, schema: header.schema, meta: header.meta, sections };
}
