import { html, type TemplateResult } from 'lit';

/*
 * Pictures of figures that stand beside them as text, so all are hidden from assistive technology. Positions
 * are percentages and SVG attributes: no style attribute, which a strict content policy would refuse, and no
 * text, which would shrink with the picture.
 */

/** Low to high as a band, with the median marked: its ends are the two figures written under it. */
export function wageBar(low: number, median: number, high: number): TemplateResult {
  const at = high > low ? ((median - low) / (high - low)) * 100 : 50;
  return html`<svg class="wage" aria-hidden="true">
    <rect class="band" y="25%" width="100%" height="50%" rx="6" />
    <svg x="${at}%"><rect class="tick" x="-3" width="6" height="100%" rx="3" /></svg>
  </svg>`;
}

/** Employment by year as a line: solid over the five years spoken of, dotted beyond. */
export function employmentLine(
  points: readonly { year: number; value: number }[],
  until: number,
): TemplateResult {
  const first = points[0]!;
  const last = points.at(-1)!;
  // A fixed span about the first year, so that steep looks steep: −20 % to +32 % unless a figure lies outside.
  const values = points.map(({ value }) => value);
  const top = Math.max(first.value * 1.32, ...values);
  const bottom = Math.min(first.value * 0.8, ...values.map((value) => value * 0.96));
  const x = (year: number): number => ((year - first.year) / (last.year - first.year)) * 100;
  const y = (value: number): number => ((top - value) / (top - bottom)) * 100;
  const line = (from: number, to: number): string =>
    points
      .filter(({ year }) => year >= from && year <= to)
      .map(({ year, value }) => `${x(year).toFixed(1)} ${y(value).toFixed(1)}`)
      .join('L');
  const target = points.find(({ year }) => year === until) ?? last;
  const near = line(first.year, target.year);
  return html`<svg class="growth" aria-hidden="true">
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
      <path class="area" d="M${near}V100H0Z" />
      <path class="line" d="M${near}" />
      <path class="line later" d="M${line(target.year, last.year)}" />
    </svg>
    <line class="base" y1="100%" y2="100%" x2="100%" />
    <circle class="mark" cx="${x(target.year)}%" cy="${y(target.value)}%" r="6.5" />
  </svg>`;
}
