/**
 * Whether a double is exactly the decimal number that its shortest text names (0.5 is, 0.1 is not): it is, when as many
 * binary digits as there are decimal ones after the point hold it.
 *
 * @param canonicalText - as `numberText` of the framework gives it
 */
export function isExactDouble(value: number, canonicalText: string): boolean {
  const point = canonicalText.indexOf(".");
  if (point < 0) return true;
  return Number.isInteger(value * 2 ** (canonicalText.length - point - 1));
}
