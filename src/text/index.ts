/** Text that came from outside: made visible, and without secrets. Importing it loads nothing. */
export { parseLossless } from "./lossless-json";
export { createRedactor, type Redaction, type Redactor, SHORTEST_RUN } from "./redact";
export { withoutCredentials } from "./shapes";
export { hasUnseen, oneLine, visible, visibleLines } from "./visible";
