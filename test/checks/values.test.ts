import {
  allOf,
  type Check,
  duration,
  emailAddress,
  jsonText,
  notEmpty,
  oneOf,
  parseDuration,
  positive,
  positiveInteger,
  text,
  wholeNumber,
} from "../../src/checks/values";

const slug = text({ min: 3, max: 5, pattern: [/^[a-z]*$/, "must hold only small letters"] });

test.each<[string, Check, unknown, readonly string[]]>([
  ["a text of the form", slug, "abcd", []],
  ["a text too short", slug, "ab", ["must have at least 3 characters"]],
  ["a text too long", slug, "abcdef", ["must have at most 5 characters"]],
  [
    "a text wrong in two ways",
    slug,
    "A",
    ["must have at least 3 characters", "must hold only small letters"],
  ],
  ["a number, of which Terraform makes a text", text({ pattern: [/^5$/, "must be 5"] }), 5, []],
  ["a boolean, of which Terraform makes a text", notEmpty, false, []],
  ["an object in place of a text", slug, {}, ["must be a string"]],
  ["the empty text", notEmpty, "", ["must not be empty"]],
  ["an address", emailAddress, "ops@example.com", []],
  ["no address", emailAddress, "ops", ["must be an e-mail address"]],
  ["a value of a list", oneOf(["a", "b"]), "b", []],
  ["a value that the list has not", oneOf(["a", "b"]), "c", ["must be one of a, b"]],
  ["a whole number", wholeNumber, 3, []],
  ["half of one", wholeNumber, 0.5, ["must be a whole number"]],
  ["a number that is not exact", wholeNumber, 2 ** 53, ["must be a whole number"]],
  ["a number above zero", positive(), 1, []],
  ["zero", positive(), 0, ["must be a positive number"]],
  ["zero seconds", positive("seconds"), 0, ["must be a positive number of seconds"]],
  [
    "less than zero, and not whole",
    positiveInteger(),
    -0.5,
    ["must be a whole number", "must be a positive number"],
  ],
  ["JSON", jsonText, '{ "a": [1] }', []],
  ["JSON of 450 levels", jsonText, `${'{"[":['.repeat(225)}${"]}".repeat(225)}`, []],
  [
    "JSON of 451 levels",
    jsonText,
    `${"[".repeat(451)}${"]".repeat(451)}`,
    ["must not be nested deeper than 450 levels"],
  ],
  ["no JSON", jsonText, "{", ["must be valid JSON (use jsonencode)"]],
  ["a duration", duration, "1h30m", []],
  ["no time at all", duration, "0s", ['must be a duration longer than zero, such as "30s", "5m" or "1h30m"']],
  [
    "what several checks have to say",
    allOf(notEmpty, oneOf(["a"])),
    "",
    ["must not be empty", "must be one of a"],
  ],
])("%s", (_, check, value, messages) => {
  expect(check(value)).toEqual(messages);
});

test.each([
  ["30s", 30_000],
  ["5m", 300_000],
  ["1h30m", 5_400_000],
  ["250ms", 250],
  ["", undefined],
  ["5", undefined],
  ["5 m", undefined],
  ["-5m", undefined],
])("the duration %j is %p ms", (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});
