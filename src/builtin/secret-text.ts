/**
 * Why a text would not arrive as it is; undefined: it would. Terraform and OpenTofu put every text into the normal form NFC
 * of Unicode, and half a character is no text for them. Quotes nothing of it.
 */
export function alterationOf(text: string): string | undefined {
  if (HALF_A_CHARACTER.test(text)) return `It is not valid text. ${NO_TEXT}`;
  if (text.normalize("NFC") === text) return undefined;
  return (
    "Terraform and OpenTofu would change it: they convert text to Unicode normal form NFC, and this text is in " +
    "another form, in which an accent is a separate character. If the service accepts base64, store it in " +
    "base64; otherwise use a secret in form NFC, for example one of ASCII characters."
  );
}

/** Of the two of a surrogate pair one alone. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

/** What Node puts where the bytes of an environment variable are no text. */
const NO_CHARACTER = "\uFFFD";

/** The same for the value of an environment variable, of which Node has replaced what is no text. */
export const alterationOfVariable = (value: string): string | undefined =>
  value.includes(NO_CHARACTER) ? `It is not UTF-8 text. ${NO_TEXT}` : alterationOf(value);

const NO_TEXT = "Values must be text: store it in base64, for example.";
