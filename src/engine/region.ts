/** The province that a region is part of, or is: `ON` of `ON-3530`; `CA` stays itself. */
export const provinceOf = (region: string): string => region.split('-')[0]!;
