import type { Program } from '../../engine/programs/types.js';
import type { Warn } from './check.js';
import { slug } from './text.js';
import type { Row } from './types.js';

/** What shows only between programs: twins, and prerequisites that are not there. `rows` holds that of each id. */
export function checkOthers(programs: Program[], rows: ReadonlyMap<string, Row>, warn: Warn): void {
  const byName = new Map<string, string>();
  for (const { id, title, institution, prerequisites } of programs) {
    const row = rows.get(id)!.at;
    for (const other of prerequisites)
      if (!rows.has(other)) warn(row, 'prerequisites', other, 'unknown-prerequisite', {}, id);
    const titled = title.en ?? title.fr ?? '';
    const name = slug(`${titled} ${institution.en ?? institution.fr}`);
    const other = byName.get(name);
    if (other) warn(row, 'title', titled, 'near-duplicate', { other }, id);
    else byName.set(name, id);
  }
}
