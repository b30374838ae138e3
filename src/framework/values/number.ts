import { Decimal, type NumberValue } from "./value";

/**
 * More digits than Terraform's 512-bit numbers have in practice. A longer text is refused, so that a few bytes such as
 * `1e999999999` cannot fill the memory.
 */
const MAX_DIGITS = 10_000;

const NUMBER_TEXT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/;

/**
 * The plain decimal form of a number's text: `-?digits[.digits]`, no exponent, no needless zeros; undefined where the
 * text is no number or has more than 10,000 digits.
 */
export function canonicalNumberText(text: string): string | undefined {
  if (text.length > 2 * MAX_DIGITS) return undefined;
  const match = NUMBER_TEXT.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const shifted = shiftPoint(whole + fraction, whole.length + Number(exponent));
  if (shifted === undefined || shifted === "0") return shifted;
  return sign === "-" ? `-${shifted}` : shifted;
}

/** `digits` with the decimal point before position `point`, which may lie outside of them. */
function shiftPoint(digits: string, point: number): string | undefined {
  const significant = digits.replace(/^0+/, "");
  if (significant === "") return "0";
  const at = point - (digits.length - significant.length);
  if (Math.abs(at) > MAX_DIGITS) return undefined;
  const whole = at <= 0 ? "0" : significant.slice(0, at).padEnd(at, "0");
  const fraction = (at < 0 ? "0".repeat(-at) : "") + significant.slice(Math.max(at, 0));
  const trimmed = withoutTrailingZeros(fraction);
  return trimmed === "" ? whole : `${whole}.${trimmed}`;
}

/** A regular expression would take quadratic time on long runs of zeros. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** The number that a decimal text stands for, without loss; undefined where the text is none. */
export function numberFromText(text: string): NumberValue | undefined {
  const canonical = canonicalNumberText(text);
  if (canonical === undefined) return undefined;
  const double = Number(canonical);
  if (canonical.includes(".")) {
    return canonicalNumberText(String(double)) === canonical ? double : new Decimal(canonical);
  }
  return Number.isSafeInteger(double) ? double : BigInt(canonical);
}

/**
 * The canonical text of a number, so that equal numbers have equal texts; undefined for what is no decimal number. A
 * double means its shortest text, which is also what goes over the wire (docs/apis/terraform-protocol.md §2.3).
 */
export function numberText(value: NumberValue): string | undefined {
  if (value instanceof Decimal) return canonicalNumberText(value.text);
  const text = value.toString();
  return typeof value === "bigint" || Number.isSafeInteger(value) ? text : canonicalNumberText(text);
}

export const isNumberValue = (value: unknown): value is NumberValue =>
  typeof value === "number" || typeof value === "bigint" || value instanceof Decimal;
