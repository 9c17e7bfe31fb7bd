/** When a jurisdiction's student aid covers a short program, besides its being on the approved list: a catalogue's `aid`. */
export interface AidRules {
  /** Fewer weeks than this. */
  underWeeks: number;
  /** Hours of instruction, both ends included. */
  hours: readonly [least: number, most: number];
  /** Aid covers one program at a time, so a plan runs them one after another. */
  oneAtATime: boolean;
  /** Where the rules are published. */
  source: string;
}

/** Rules by region code. A jurisdiction without an entry is judged by the catalogue's `aid` alone. */
export const AID_RULES: Readonly<Record<string, AidRules>> = {
  ON: {
    underWeeks: 12,
    hours: [5, 300],
    oneAtATime: true,
    source: 'https://www.ontario.ca/page/osap-for-micro-credentials',
  },
};
