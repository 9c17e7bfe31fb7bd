/** Signals by which a browser says that its user does not want to be measured. */
export interface PrivacySignals {
  doNotTrack?: string | null;
  globalPrivacyControl?: boolean;
}

/** False when the browser says Do Not Track or Global Privacy Control. */
export function mayMeasure(signals: PrivacySignals = globalThis.navigator as PrivacySignals): boolean {
  return !signals.globalPrivacyControl && !/^(1|yes)$/.test(signals.doNotTrack ?? '');
}
