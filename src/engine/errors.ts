/** Base of every error Cairn throws: names the value at fault and the remedy. */
export class CairnError extends Error {
  /** Written out: what minifies scripts renames classes. */
  override name = 'CairnError';
  /** The offending value, as given. */
  readonly value: unknown;

  constructor(message: string, value?: unknown, options?: ErrorOptions) {
    super(`Cairn: ${message}`, options);
    this.value = value;
  }
}

/** A code that is in no open pack. */
export class UnknownOccupationError extends CairnError {
  override name = 'UnknownOccupationError';

  constructor(code: string) {
    super(`no occupation has the code "${code}". Use a code returned by suggest().`, code);
  }
}

/** A region no pack covers. */
export class UnknownRegionError extends CairnError {
  override name = 'UnknownRegionError';

  constructor(region: string) {
    super(
      `unknown region "${region}". Use CA, a province such as ON, or an economic region such as ON-3530.`,
      region,
    );
  }
}

/** A language no open pack holds. */
export class MissingLanguageError extends CairnError {
  override name = 'MissingLanguageError';

  constructor(lang: string) {
    super(
      `no pack is open for the language "${lang}". Open it first: openPack(dir, { lang: ["${lang}"] }).`,
      lang,
    );
  }
}

/** A language whose words the engine cannot read. */
export class UnknownLanguageError extends CairnError {
  override name = 'UnknownLanguageError';

  constructor(lang: string) {
    super(`titles are read in "en" or "fr", not in "${lang}".`, lang);
  }
}

/** A number or date of a request that cannot be meant. */
export class RequestError extends CairnError {
  override name = 'RequestError';

  constructor(name: string, wanted: string, value: unknown) {
    super(`${name} must be ${wanted}, not "${String(value)}".`, value);
  }
}

/** A pack that is torn, altered or of an unknown schema. */
export class PackError extends CairnError {
  override name = 'PackError';
}

/** A source file that is missing or malformed, at compile time. */
export class SourceError extends CairnError {
  override name = 'SourceError';
}

/** Why a catalogue cannot be read at all, for callers that word it in a language of theirs. */
export type Unreadable =
  'no-file' | 'empty' | 'web-page' | 'broken-json' | 'no-list' | 'no-program' | 'no-title';

/** A catalogue that cannot be read at all (single bad rows are reported, not thrown). */
export class CatalogueError extends CairnError {
  override name = 'CatalogueError';
  readonly reason: Unreadable | undefined;

  constructor(message: string, value?: unknown, options: ErrorOptions & { reason?: Unreadable } = {}) {
    super(message, value, options);
    this.reason = options.reason;
  }
}
