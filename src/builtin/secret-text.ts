/**
 * Why a text would not arrive as it is; undefined: it would. Terraform and OpenTofu put every text into the normal form NFC
 * of Unicode, and half a character is no text for them. Quotes nothing of it.
 */
export function alterationOf(text: string): string | undefined {
  if (HALF_A_CHARACTER.test(text)) return `It is no valid text. ${NO_TEXT}`;
  if (text.normalize("NFC") === text) return undefined;
  return (
    "Terraform and OpenTofu would alter it: they put every text into Unicode's normal form NFC, and this one is in another " +
    "form, in which an accent is a character of its own. Where the service takes base64, store it in base64; otherwise " +
    "choose a secret in the form NFC, such as one of ASCII characters."
  );
}

/** Of the two of a surrogate pair one alone. */
const HALF_A_CHARACTER = /\p{Surrogate}/u;

/** What Node puts where the bytes of an environment variable are no text. */
const NO_CHARACTER = "\uFFFD";

/** The same for the value of an environment variable, of which Node has replaced what is no text. */
export const alterationOfVariable = (value: string): string | undefined =>
  value.includes(NO_CHARACTER) ? `It is no UTF-8 text. ${NO_TEXT}` : alterationOf(value);

const NO_TEXT = "Values are texts: store it in base64, for instance.";
