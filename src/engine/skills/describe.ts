import type { Labels } from '../occupations/labels.js';
import type { OccupationTable } from '../occupations/table.js';
import type { Feature } from '../types.js';
import type { ProfileItem } from './profiles.js';

/** A profile item in words. */
export function describe(table: OccupationTable, labels: Labels, item: ProfileItem): Feature {
  const { id, kind, level, max, weight } = item;
  const feature: Feature = { id, kind, label: labelOf(table, labels, item.feature), level, max, weight };
  if (kind === 'technology') return { ...feature, hot: item.hot!, inDemand: item.inDemand! };
  return labels.unofficial ? { ...feature, unofficial: true } : feature;
}

/** Name of a feature: technologies are proper nouns, the rest is labelled. */
export function labelOf(table: OccupationTable, labels: Labels, feature: number): string {
  const { id, name } = table.features[feature]!;
  return name ?? labels.features.get(id) ?? id;
}
