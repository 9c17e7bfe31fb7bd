import type { Lang } from '../../engine/types.js';
import type { Catalogue } from '../../engine/programs/types.js';

/** Stable ids of what can be wrong in a catalogue. `messages.ts` words them in both languages. */
export type Problem =
  // the row is skipped
  | 'missing-id'
  | 'missing-title'
  | 'missing-institution'
  | 'duplicate-id'
  | 'not-a-program'
  | 'extra-cells'
  | 'unclosed-quote'
  // the cell becomes unknown
  | 'bad-number'
  | 'number-out-of-range'
  | 'bad-price'
  | 'bad-language'
  | 'bad-delivery'
  | 'bad-yes-no'
  | 'bad-url'
  | 'bad-inquire'
  | 'bad-date'
  | 'bad-noc'
  | 'bad-cip'
  | 'bad-text'
  | 'bad-script'
  // said by `checkCatalogue` alone; the value is kept, or mended as `data.used` says
  | 'converted'
  | 'repaired-code'
  | 'insecure-url'
  | 'completed-url'
  | 'currency-conflict'
  | 'unknown-prerequisite'
  | 'self-reference'
  | 'near-duplicate'
  | 'garbled-text'
  // said by `checkCatalogue` alone, of the file
  | 'bad-jurisdiction'
  | 'unknown-column'
  | 'repeated-column';

/** One thing a registrar can act on. */
export interface Issue {
  /** Row of the spreadsheet (CSV, the header being 1), or position of the item (JSON, from 1); 0 is the file itself. */
  row: number;
  /** Our name for the column, or the file's own after `checkCatalogue`; empty for a whole row. */
  column: string;
  /** The offending value, as given, cut at 200 characters. */
  value: string;
  problem: Problem;
  /** What the wording needs: `used`, `first`, `other`, `min`, `max`, … */
  data: Record<string, string | number>;
  /** `error`: a row or a value was lost. `warning`: kept, and worth a look. */
  severity: 'error' | 'warning';
  programId?: string;
}

export interface ReadOptions {
  /** Default `auto`: told from the content. */
  type?: 'csv' | 'json' | 'jsonld' | 'auto';
  /** Address of the file: relative program addresses are resolved against it. */
  base?: string;
  /** Region whose aid rules apply, where the file does not say: `ON`. Default `CA`. */
  jurisdiction?: string;
  /** Name shown to learners, where the file does not say. Default: the institution if there is only one. */
  name?: string;
  /** Language of titles that no column and no `language` tells. Default `en`. */
  lang?: Lang;
  /** Details may have changed: every program is shown with "check with the institution". */
  sample?: boolean;
  /** Whether an occupation code exists. Default: the shape of a NOC 2021 unit group. */
  isOccupation?: (code: string) => boolean;
}

/** What a catalogue file gave. */
export interface Reading {
  catalogue: Catalogue;
  /** In the order of the file; empty when all is well. */
  report: Issue[];
}

/** One program before it is understood: values by column name. */
export interface Row {
  at: number;
  values: Record<string, unknown>;
  /** The item itself, when it is no program at all. */
  junk?: unknown;
  /** Why its cells may stand under the wrong columns. */
  broken?: { problem: Problem; value: string; data?: Issue['data'] };
}
